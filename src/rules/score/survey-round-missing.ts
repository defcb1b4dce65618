import { groupBy } from "../../domain/group-by";
import type { TableJudgement, TableRule } from "../../domain/rule";
import { shownUnit } from "../../domain/shown-unit";
import type { SurveyRow } from "../../domain/tables";

const isBlank = ({ rounds }: SurveyRow, round: number): boolean => rounds[round]?.reading.kind === "blank";

/** Blank rounds of one table. A round that is blank for everybody has not been held yet: it is named once. */
function missingIn(rows: readonly SurveyRow[]): readonly TableJudgement[] {
  const count = Math.max(0, ...rows.map(({ rounds }) => rounds.length));
  return Array.from({ length: count }, (_, round) => round).flatMap((round): readonly TableJudgement[] => {
    const blank = rows.filter((row) => isBlank(row, round));
    const [first] = blank;
    if (first !== undefined && blank.length === rows.length && rows.length > 1) {
      const place = {
        sheet: first.sheet,
        cell: first.rounds[round]?.cell ?? null,
        unit: null,
        title: "公众评议",
      };
      return [{ ...place, message: "nobody", values: { round: round + 1, units: rows.length } }];
    }
    return blank.map((row) => ({
      ...{ sheet: row.sheet, cell: row.rounds[round]?.cell ?? null, unit: shownUnit(row.unit) },
      ...{ title: "公众评议", message: "missing", values: { round: round + 1 } },
    }));
  });
}

/** A4: the public is asked twice a year and the mean of the two counts. */
export const surveyRoundMissing: TableRule = {
  id: "survey-round-missing",
  group: "score",
  on: "tables",
  severity: "error",
  clause: "public-appraisal",
  title: { zh: "公众评议缺少一次结果", en: "A survey round is missing" },
  why: {
    zh: "公众评议一年两次，取平均值。缺少一次的，平均值不成立，不能按零分或只按一次计算。请补录，或注明不适用。",
    en: "The public is asked twice a year and the mean counts. With one round missing there is no mean: it is neither 0 nor the other round alone. Enter it, or mark it as not applicable.",
  },
  messages: {
    missing: {
      zh: "{unit}的公众评议缺第{round}次结果，未按零分处理，平均值待核。请补录；不适用的填“/”。",
      en: "{unit} has no result for survey round {round}; it was not taken for 0. Enter it, or write “/” if it does not apply.",
    },
    nobody: {
      zh: "公众评议第{round}次结果{units}个单位均未填写，平均值待核。请补录。",
      en: "Survey round {round} is blank for all {units} units. Enter the results.",
    },
  },
  judgeTables({ tables }) {
    return [...groupBy(tables.surveys, ({ sheet }) => sheet).values()].flatMap(missingIn);
  },
};

import type { UnitFact } from "../../domain/facts";
import type { TableJudgement, TableRule } from "../../domain/rule";
import type { YearScheme } from "../../domain/scheme";
import { foldName } from "../../domain/text";
import { isSameCategory } from "../categories";

const shortOf = (office: string): string =>
  foldName(office)
    .replace(/公室/gu, "")
    .replace(/人民政府/gu, "政府")
    .replace(/委员会/gu, "委");

/** 市政府办 and 郴州市人民政府办公室 are one office. */
function isSameOffice(written: string, office: string): boolean {
  const [one, other] = [shortOf(written), shortOf(office)];
  return one.endsWith(other) || other.endsWith(one);
}

function judgement(
  { sheet, name, category, organiser }: UnitFact,
  { organisers }: YearScheme,
): readonly TableJudgement[] {
  if (category.reading.kind !== "value" || organiser.reading.kind !== "value") return [];
  const written = category.reading.value;
  const rule = organisers.find((each) => isSameCategory(each.category, written));
  if (rule === undefined || isSameOffice(organiser.reading.value, rule.organiser)) return [];
  const { cell } = organiser;
  const values = { category: written, written: organiser.raw.trim(), organiser: rule.organiser };
  const fix = cell === null ? {} : { fix: { kind: "ask", edits: [{ cell, to: rule.organiser }] } as const };
  return [{ sheet, cell, unit: name.raw.trim(), title: name.raw.trim(), message: "differs", values, ...fix }];
}

/** A1: the category decides which office organises the assessment. */
export const organiserMismatch: TableRule = {
  id: "organiser-mismatch",
  group: "scheme",
  on: "tables",
  severity: "error",
  clause: "scope",
  title: { zh: "组织实施机构与类别不符", en: "Organiser does not fit the category" },
  why: {
    zh: "每个类别由一个机构组织实施：县市区、政府工作机构和企事业单位、中省驻郴单位由市政府办，产业园区由市园区办，党群机关由市委办，政法系统由市委政法委。请核对类别和组织实施机构。",
    en: "One office organises the assessment of each category. Check the unit’s category and its organiser.",
  },
  messages: {
    differs: {
      zh: "{unit}属“{category}”，组织实施机构写作“{written}”，方案规定为“{organiser}”。请核对类别和组织实施机构。",
      en: "{unit} is of category “{category}”; its organiser reads “{written}”, by the scheme it is “{organiser}”. Check both.",
    },
  },
  judgeTables({ units, scheme }) {
    return units.flatMap((unit) => judgement(unit, scheme));
  },
};

import type { Facts } from "../domain/facts";
import type { Finding } from "../domain/finding";
import type { Locale } from "../domain/local-text";
import type { EntryRule, Rule, TableJudgement, TableRule } from "../domain/rule";
import type { YearScheme } from "../domain/scheme";
import type { TableBook } from "../domain/score-sheet";
import { shownUnit } from "../domain/shown-unit";
import type { Tables } from "../domain/tables";
import { failure } from "./recorder";
import { scoreSheet } from "./score-sheets";
import { withSummarySums } from "./summary-sums";
import type { WaiverBook } from "./waivers";
import { messageOf, weight } from "./wording";

const none: Tables = {
  unitLists: [],
  indicatorTables: [],
  scoreTables: [],
  mentions: [],
  serialRuns: [],
  errors: [],
  overwritten: [],
  amountColumns: [],
  surveys: [],
  selfReviews: [],
  vetoes: [],
  specials: [],
};

/** The tables of a workbook with what they add up to. */
export function tableBook({ tables = none, units }: Facts, scheme: YearScheme): TableBook {
  const vetoed = new Set(vetoesOf(tables, scheme).map(({ unit }) => shownUnit(unit)));
  vetoed.delete("");
  const unranked = new Set([
    ...(scheme.veto.consequence === "unranked" ? vetoed : []),
    ...scheme.listedApart,
  ]);
  const scoreSheets = withSummarySums(tables.scoreTables.map((table) => scoreSheet(table, unranked, scheme)));
  return { tables, units, scheme, scoreSheets, vetoed, unranked };
}

/** A veto without a date is of the assessed year; one of the year before acts where the scheme says so (domain B). */
function vetoesOf({ vetoes }: Tables, { year, veto }: YearScheme): Tables["vetoes"] {
  return vetoes.filter((each) => (each.year ?? year) >= (veto.hasNextYear ? year - 1 : year));
}

type Watching = TableRule | (EntryRule & Required<Pick<EntryRule, "judgeTables">>);

function watches(rule: Rule): rule is Watching {
  return "judgeTables" in rule && rule.judgeTables !== undefined;
}

/** A rule that throws leaves a question that names it, never an empty list. */
function judged(rule: Watching, book: TableBook): readonly TableJudgement[] {
  try {
    return rule.judgeTables(book);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    const sheet = book.scoreSheets[0]?.table.sheet ?? book.units[0]?.sheet ?? "";
    const values = { what };
    return [{ sheet, cell: null, unit: null, title: "", message: failure, values, verdict: "undetermined" }];
  }
}

/** What the rules find on the tables beside the ledgers, rule by rule; what a 人工认定 sets aside is left out. */
export function tableFindings(
  book: TableBook,
  rules: readonly Rule[],
  waivers: WaiverBook,
  locale: Locale,
): readonly Finding[] {
  const { scheme } = book;
  const noUnit = { zh: "（未填单位）", en: "(no unit)" }[locale];
  return rules.filter(watches).flatMap((rule) =>
    judged(rule, book).flatMap((judgement): readonly Finding[] => {
      const { sheet, cell, unit, title, message, values, fix, verdict = "unmet" } = judgement;
      const waived = waivers.findBy(rule, unit ?? "", title);
      if (waived !== undefined) {
        waived.places.push({ sheet, cell });
        return [];
      }
      const asEntry = { effect: "none", verdict, message, values, cell } as const;
      const subject = { unit: unit ?? noUnit, title, sheet, year: scheme.year };
      return [
        {
          rule: rule.id,
          ...weight(rule, asEntry, scheme),
          sheet,
          cell,
          unit,
          message: messageOf(rule, asEntry, subject, locale),
          clause: scheme.clauses[rule.clause][locale],
          fix: fix ?? null,
        },
      ];
    }),
  );
}

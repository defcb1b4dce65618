import type { UnitMatch } from "../../domain/facts";
import type { EntryRule, Judgement } from "../../domain/rule";
import type { Field } from "../../domain/readings";
import { shownUnit } from "../../domain/shown-unit";
import { mentionsOf } from "../unit-mentions";

function judgement(match: UnitMatch | null, field: Field<string>): readonly Judgement[] {
  if (match === null || match.kind !== "variant") return [];
  const values = { written: field.raw.trim(), official: match.unit };
  const { cell } = field;
  const edit = cell === null ? {} : { fix: { kind: "ask", edits: [{ cell, to: match.unit }] } as const };
  return [{ effect: "undetermined", message: "variant", values, cell, ...edit }];
}

/** C6: an undeclared short, former or misspelt form of a unit's name. */
export const unitNameVariant: EntryRule = {
  id: "unit-name-variant",
  group: "data",
  on: "entry",
  severity: "warning",
  clause: "scope",
  title: { zh: "单位名称写法不一", en: "Unit’s name written differently" },
  why: {
    zh: "名称与评估单位表不同，像是未登记的简称、曾用名或错别字。程序不自行认定：请改为全称，或在评估单位表中登记该简称、曾用名。空格、全半角和不可见字符不算不同。",
    en: "The name differs from the list and looks like an undeclared short, former or misspelt form. It is not accepted by guess: write the full name, or declare this form in the list. Spaces, width and invisible characters make no difference.",
  },
  messages: {
    variant: {
      zh: "“{title}”的单位写作“{written}”，是否为“{official}”？请改为全称，或在评估单位表中登记为简称、曾用名。",
      en: "The unit of “{title}” is written “{written}”. Is it “{official}”? Write the full name, or declare this form in the list of units.",
    },
  },
  judge({ kind, fact, unit }) {
    const recipient = kind === "award" ? fact.recipient : null;
    if (fact.unit.kind !== "variant" && recipient?.kind !== "variant") return null;
    const own = judgement(fact.unit, fact.unitField);
    // A form of another unit's name is a matter of recipient-mismatch.
    const isOwn = kind === "award" && recipient?.kind === "variant" && recipient.unit === unit;
    return isOwn ? [...own, ...judgement(recipient, fact.recipientField)] : own;
  },
  judgeTables(book) {
    return mentionsOf(book, "variant").flatMap(({ sheet, match, field }) =>
      judgement(match, field).map(({ effect: _, ...judged }) => ({
        ...{ ...judged, sheet, title: sheet, unit: shownUnit(match), verdict: "undetermined" },
      })),
    );
  },
};

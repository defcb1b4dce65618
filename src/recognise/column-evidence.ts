import type { ColumnEvidence, ColumnWitness } from "../domain/recognition";
import type { FieldId } from "../domain/roles";
import { contentsOf } from "./content-witness";
import { labelQuality, rememberedWord, type Columns, type RoleMatch } from "./match-role";
import type { Lexicon } from "./lexicon";
import type { SheetView } from "./sheet-view";
import type { FoundTable } from "./tables";

/** How sure each witness is by itself. */
const trust: Readonly<Record<ColumnWitness, number>> = {
  person: 1,
  remembered: 1,
  word: 0.95,
  "unit-name": 0.9,
  pattern: 0.8,
  figures: 0.8,
  group: 0.7,
  contents: 0.6,
};

type Evidence = Readonly<Partial<Record<FieldId, ColumnEvidence>>>;

function witnessOf(table: FoundTable, match: RoleMatch, field: FieldId, lexicon: Lexicon): ColumnWitness {
  if (field.startsWith("unit:")) return "unit-name";
  if (/^(?:indicator|subtotal):/u.test(field)) return "figures";
  const label = table.block.labels.get(match.columns[field] ?? -1);
  const words = match.words.fields.find((each) => each.field === field);
  if (label === undefined || words === undefined) return "contents";
  if (lexicon.isRemembered(match.words.role, field, rememberedWord(label))) return "remembered";
  const quality = labelQuality(label, words);
  if (quality > 2) return "word";
  if (quality === 2) return "pattern";
  return quality > 0 ? "group" : "contents";
}

/** Contents that agree halve the doubt; contents that disagree halve the trust. */
function weighed(witness: ColumnWitness, contents: ColumnEvidence["contents"]): number {
  const alone = trust[witness];
  if (contents === "silent") return alone;
  const value = contents === "agree" ? 1 - (1 - alone) / 2 : alone / 2;
  return Math.round(value * 100) / 100;
}

/** Why each column of a match is its field. */
export function columnEvidence(
  view: SheetView,
  table: FoundTable,
  match: RoleMatch,
  lexicon: Lexicon,
): Evidence {
  const entries = (Object.entries(match.columns) as [FieldId, number][]).map(([field, column]) => {
    const witness = witnessOf(table, match, field, lexicon);
    const contents = contentsOf(view, table, column, field, lexicon.isUnit);
    return [field, { witness, contents, confidence: weighed(witness, contents) }];
  });
  return Object.fromEntries(entries) as Evidence;
}

/** What a person chose needs no witness; where the program would have chosen the same, it says why. */
export function chosenEvidence(chosen: Columns, proposed: Columns, evidence: Evidence): Evidence {
  const person: ColumnEvidence = { witness: "person", contents: "silent", confidence: trust.person };
  const entries = (Object.entries(chosen) as [FieldId, number][]).map(([field, column]) => [
    field,
    (proposed[field] === column ? evidence[field] : undefined) ?? person,
  ]);
  return Object.fromEntries(entries) as Evidence;
}

/** A rival whose score comes this near leaves the role in doubt. */
const nearness = 0.85;

/** The next best role, where it fits nearly as well. */
export function rivalOf(best: RoleMatch, matches: readonly RoleMatch[]): RoleMatch["words"]["role"] | null {
  const rival = matches
    .filter((match) => match.words.role !== best.words.role && match.score >= best.score * nearness)
    .sort((a, b) => b.score - a.score)[0];
  return rival?.words.role ?? null;
}

/**
 * How surely a table has its role: as its weakest needed column (of several that do, the surest), less where nothing in
 * the title names the role or another role comes near.
 */
export function tableConfidence(
  { words, hasTitle }: RoleMatch,
  evidence: Evidence,
  isRivalled: boolean,
): number {
  const needed = words.needs.map((anyOf) =>
    Math.max(0, ...anyOf.map((field) => evidence[field]?.confidence ?? 0)),
  );
  const weakest = Math.min(1, ...needed.filter((each) => each > 0));
  const value = weakest * (hasTitle ? 1 : 0.95) * (isRivalled && !hasTitle ? 0.7 : 1);
  return Math.round(value * 100) / 100;
}

/** Below this a person is asked. */
export const sureEnough = 0.65;

import type { FieldId } from "../domain/roles";
import type { FieldWords, RoleWords } from "./field-words";
import type { HeaderBlock, HeaderLabel } from "./header-block";
import { foldHeader, nameQuality } from "./header-text";
import { ownColumns } from "./own-sheets";

export type Columns = Readonly<Partial<Record<FieldId, number>>>;

/** How well a header fits one role. */
export interface RoleMatch {
  readonly words: RoleWords;
  readonly columns: Columns;
  /** Sum of the weights of the fields found, by how well they are named, and of the title's own words. */
  readonly score: number;
  readonly hasTitle: boolean;
}

/** Words that say what a column is only together with the group above them (授奖文件 → 时间). */
const generic = /^(?:单位|部门|名称|时间|日期|内容|事项|分值|情况|得分|级别)$/u;
/**
 * The words by which a person's choice for a column is remembered: those of the lowest header row, or, where these say
 * nothing of their own, with the group above them.
 */
export function rememberedWord(label: HeaderLabel): string {
  const lower = foldHeader(label.lower);
  return generic.test(lower) ? foldHeader(label.joined) : lower;
}

/** What words in the title are worth beside those in the header. */
const titleScore = 2;

/** The quality with which a column's header names a field: 3 and 2 by its lowest words, less by group and words together. */
export function labelQuality(label: HeaderLabel, field: FieldWords): number {
  const lower = foldHeader(label.lower);
  const joined = label.joined === label.lower ? lower : foldHeader(label.joined);
  const byJoined = joined === lower ? 0 : nameQuality(joined, field);
  const byLower = nameQuality(lower, field);
  if (generic.test(lower) && joined !== lower) return Math.max(byJoined, byLower > 0 ? 1 : 0);
  return Math.max(byLower, byJoined > 0 ? 1.5 : 0);
}

/** Fields and columns paired so that the best-named pairs are made first; of equals the leftmost column. */
function assignColumns(
  block: HeaderBlock,
  fields: readonly FieldWords[],
): { columns: Columns; score: number } {
  const pairs = [...block.labels].flatMap(([column, label]) =>
    isOwn(label) ? [] : fields.map((field) => ({ column, field, quality: labelQuality(label, field) })),
  );
  const columns: Partial<Record<FieldId, number>> = {};
  const taken = new Set<number>();
  let score = 0;
  for (const { column, field, quality } of pairs
    .filter((pair) => pair.quality > 0)
    .sort((a, b) => b.quality - a.quality)) {
    if (taken.has(column) || columns[field.field] !== undefined) continue;
    taken.add(column);
    columns[field.field] = column;
    score += (field.weight * quality) / 3;
  }
  return { columns, score };
}

/** True for a column that the product writes. */
export function isOwn(label: HeaderLabel): boolean {
  return ownColumns.includes(foldHeader(label.lower));
}

/** The header as a table of the given role, whether or not all needed fields are there; null without a needed title. */
export function matchRole(block: HeaderBlock, words: RoleWords, title: string): RoleMatch | null {
  const hasTitle = words.title.test(title);
  if (words.needsTitle && !hasTitle) return null;
  const { columns, score } = assignColumns(block, words.fields);
  return { words, columns, score: score + (hasTitle ? titleScore : 0), hasTitle };
}

/** True when the role's needed fields have columns. */
export function meetsNeeds({ words, columns }: RoleMatch): boolean {
  return words.needs.every((anyOf) => anyOf.some((field) => columns[field] !== undefined));
}

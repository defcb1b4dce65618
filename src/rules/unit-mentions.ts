import { groupBy } from "../domain/group-by";
import type { TableBook } from "../domain/score-sheet";
import type { UnitMention } from "../domain/tables";

/** Names of units on score sheets and the like that are of one kind; none where a sheet is plainly of other units. */
export function mentionsOf(
  { tables, units }: TableBook,
  kind: "unknown" | "variant",
): readonly UnitMention[] {
  if (units.length === 0) return [];
  return [...groupBy(tables.mentions, ({ sheet }) => sheet).values()].flatMap((mentions) => {
    const known = mentions.filter(({ match }) => match.kind === "unit" || match.kind === "variant").length;
    return known * 2 < mentions.length ? [] : mentions.filter(({ match }) => match.kind === kind);
  });
}

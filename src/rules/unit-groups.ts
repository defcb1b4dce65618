import { groupBy } from "../domain/group-by";
import type { Field } from "../domain/readings";
import type { TableBook } from "../domain/score-sheet";
import { foldName } from "../domain/text";

/** A unit as one row names it. */
export interface NamedRow {
  readonly sheet: string;
  readonly unit: string;
  readonly field: Field<string>;
}

/** Units of the lists, by name; a name that another unit declares as its 简称 or 曾用名 is that unit's. */
function listed({ units }: TableBook): readonly (readonly NamedRow[])[] {
  const declared = new Map(
    units.flatMap(({ name, aliases }) => aliases.map((alias) => [foldName(alias), name] as const)),
  );
  const keyed = units.flatMap(({ sheet, name }) => {
    const key = foldName(name.raw);
    const owner = declared.get(key);
    return name.reading.kind === "value"
      ? [{ key: owner === undefined ? key : foldName(owner.raw), sheet, unit: name.raw.trim(), field: name }]
      : [];
  });
  return [...groupBy(keyed, ({ key, sheet }) => `${sheet}|${key}`).values()];
}

/** Units of a score sheet within one category, where no assessor tells the rows apart. */
function scored({ scoreSheets }: TableBook): readonly (readonly NamedRow[])[] {
  return scoreSheets.flatMap(({ table, rows }) => {
    const open = rows.filter(({ row }) => row.assessor === "");
    const groups = [...groupBy(open, ({ unit, row }) => `${row.category}|${foldName(unit)}`).values()];
    // A sheet that names most of its units again and again lists something else of each.
    if (groups.length * 1.5 < open.length) return [];
    return groups.map((group) =>
      group.map(({ unit, row }) => ({ sheet: table.sheet, unit, field: row.unitField })),
    );
  });
}

/** Rows of one unit on the list of units, and in one category of a score sheet. */
export function unitRows(book: TableBook): readonly (readonly NamedRow[])[] {
  return [...listed(book), ...scored(book)];
}

import { cellAddress } from "../domain/address";
import type { UnitMatch } from "../domain/facts";
import type { Field } from "../domain/readings";
import type { FieldId, TableShape } from "../domain/roles";
import type { Roster } from "../domain/roster";
import { splitUnits } from "../domain/split-units";
import { isNotApplicable } from "../domain/text";
import { unitSources } from "./fill-down";
import { missingField } from "./read-cells";
import type { SheetView } from "./sheet-view";

/** One unit that a row names. */
export interface NamedUnit {
  readonly match: UnitMatch;
  readonly field: Field<string>;
}

/**
 * Reads which units each row of a table names: several in one cell, one merged over several rows, or one written only on
 * the first of its rows.
 */
export class RowUnits {
  readonly #sources: ReadonlyMap<number, number>;
  readonly #splits = new Map<string, readonly string[]>();

  constructor(
    readonly view: SheetView,
    readonly shape: TableShape,
    readonly roster: Roster,
    readonly field: FieldId,
    sameUnit: FieldId | null = null,
  ) {
    const column = shape.columns[field];
    const companion = sameUnit === null ? undefined : shape.columns[sameUnit];
    this.#sources =
      column === undefined
        ? new Map()
        : unitSources(view, shape, column, (source, row) => this.#namesSame(source, row, column, companion));
  }

  #namesSame(source: number, row: number, column: number, companion: number | undefined): boolean {
    if (companion === undefined) return false;
    const above = this.roster.match(this.view.shownText(source, column));
    const here = this.roster.match(this.view.shownText(row, companion));
    return here.kind === "unit" && above.kind === "unit" && here.unit === above.unit;
  }

  /** The units of a row in the order of the cell; empty when the cell is blank. */
  unitsOf(row: number): readonly NamedUnit[] {
    const column = this.shape.columns[this.field];
    const source = this.#sources.get(row);
    if (column === undefined || source === undefined) return [];
    const place = this.view.anchor(source, column);
    const written = String(this.view.own(place.row, place.column));
    if (isNotApplicable(written)) return [];
    return this.#split(written).map((name) =>
      namedUnit(name, cellAddress(place.row, place.column), this.roster),
    );
  }

  /** The cell of the row, for a row that names no unit. */
  blankField(row: number): Field<string> {
    const column = this.shape.columns[this.field];
    return column === undefined
      ? missingField
      : { cell: cellAddress(row, column), raw: "", reading: { kind: "blank" } };
  }

  #split(written: string): readonly string[] {
    let names = this.#splits.get(written);
    if (names === undefined) {
      names = splitUnits(written, this.roster);
      this.#splits.set(written, names);
    }
    return names;
  }
}

/** A written name with its unit. */
export function namedUnit(name: string, cell: string | null, roster: Roster): NamedUnit {
  return {
    match: roster.match(name),
    field: { cell, raw: name, reading: { kind: "value", value: name, form: "plain" } },
  };
}

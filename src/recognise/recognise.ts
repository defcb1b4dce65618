import type { Grid } from "../domain/grid";
import { nothingKnown, type KnownTables } from "../domain/recognition";
import type { TableShape } from "../domain/roles";
import { sightTables } from "./sight-tables";

/**
 * The tables of a workbook: which role each has, which column is which field, which rows hold entries. Sheets that the
 * product writes are left out; a sheet of another subject gives nothing.
 */
export function recognise(grids: readonly Grid[], known: KnownTables = nothingKnown): readonly TableShape[] {
  return sightTables(grids, known).flatMap(({ shape }) => shape ?? []);
}

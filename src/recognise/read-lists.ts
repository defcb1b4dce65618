import { cellAddress } from "../domain/address";
import type { UnitMatch } from "../domain/facts";
import type { Roster } from "../domain/roster";
import type {
  SelfReview,
  SerialRun,
  StatedCount,
  SurveyRow,
  Tables,
  UnitList,
  UnitMention,
  Veto,
} from "../domain/tables";
import { squeezeText } from "../domain/text";
import { columnEntries } from "./column-entries";
import type { TableReader } from "./read-cells";
import { figureAt } from "./read-figures";
import { readUnits } from "./read-units";
import { RowUnits } from "./row-units";
import { isEmpty } from "./sheet-view";
import { formUnit } from "./title-lines";

const ofAll = /(?:共|合计|总计|总数)(?:计|有)?:?(\d+)(?:个|家)?(?:单位|部门)?/u;

/** Counts in one text: of all units (共105个), and of a category that the list knows (县市区11个). */
function countsIn(text: string, cell: string, categories: readonly string[]): readonly StatedCount[] {
  const squeezed = squeezeText(text);
  const named = categories.flatMap((category) => {
    const at = squeezed.indexOf(category);
    if (at < 0) return [];
    const count = /^[(:]?共?(?:计|有)?(\d+)(?:个|家)/u.exec(squeezed.slice(at + category.length))?.[1];
    return count === undefined ? [] : [{ category, count: Number(count), cell }];
  });
  if (named.length > 0) return named;
  const all = /(?:个|家)/u.test(squeezed) ? ofAll.exec(squeezed)?.[1] : undefined;
  return all === undefined ? [] : [{ category: "", count: Number(all), cell }];
}

/** The list of units on one table, with the counts that its titles, headings and sums state. */
export function readUnitList(table: TableReader): UnitList {
  const { view, shape } = table;
  const units = readUnits(table);
  const categories = [
    ...new Set(
      units.flatMap(({ category: { reading } }) =>
        reading.kind === "value" ? [squeezeText(reading.value)] : [],
      ),
    ),
  ];
  const last = shape.bodyRows.at(-1) ?? shape.headerRow;
  const body = new Set(shape.bodyRows);
  const stated: StatedCount[] = [];
  for (let row = Math.max(view.top, shape.headerTop - 8); row <= Math.min(view.bottom, last + 10); row++) {
    if (body.has(row) || (row >= shape.headerTop && row <= shape.headerRow)) continue;
    for (const column of view.filled(row, { left: view.left, right: view.right }))
      stated.push(...countsIn(view.ownText(row, column), cellAddress(row, column), categories));
  }
  return { sheet: shape.sheet, units, stated };
}

/** Names of units on a table that is neither ledger nor list of units. */
export function readMentions(table: TableReader, roster: Roster): readonly UnitMention[] {
  const { shape, view } = table;
  const { role } = shape;
  if (role === null || shape.orientation === "units-as-columns") return [];
  const units = new RowUnits(view, shape, roster, "unit");
  const seen = new Set<string>();
  return shape.bodyRows.flatMap((row) =>
    units.unitsOf(row).flatMap(({ match, field }) => {
      const key = `${field.cell}|${field.raw}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ sheet: shape.sheet, role, match, field }];
    }),
  );
}

/** Serials of a table, cut at section headings and sums, and where they begin again with 1. */
export function readSerials(table: TableReader): readonly SerialRun[] {
  const { view, shape } = table;
  const column = shape.columns.serial;
  if (column === undefined) return [];
  const units = shape.columns.unit ?? shape.columns.claimant ?? shape.columns.recipient;
  const breaks = [...(shape.sectionRows ?? []), ...(shape.totalRows ?? [])].sort((a, b) => a - b);
  const runs: { cell: string; value: number; unit: string }[][] = [[]];
  let next = 0;
  for (const row of shape.bodyRows) {
    let isCut = false;
    for (; (breaks[next] ?? Infinity) < row; next++) isCut = true;
    const value = serialOf(view.own(row, column));
    if (isCut || value === 1) runs.push([]);
    if (value === null) continue;
    const unit = units === undefined ? "" : view.shownText(row, units);
    runs.at(-1)?.push({ cell: cellAddress(row, column), value, unit });
  }
  return runs.filter((run) => run.length > 1).map((serials) => ({ sheet: shape.sheet, serials }));
}

function serialOf(value: string | number | boolean): number | null {
  if (typeof value === "number") return value;
  const digits = /^\(?(\d+)[).、]?$/u.exec(squeezeText(String(value)))?.[1];
  return digits === undefined ? null : Number(digits);
}

function unitAt(table: TableReader, row: number, roster: Roster): UnitMatch {
  const column = table.column("unit");
  return column === undefined ? { kind: "blank" } : roster.match(table.view.shownText(row, column));
}

export function readSurvey(table: TableReader, roster: Roster): readonly SurveyRow[] {
  const { view, shape, readers } = table;
  const rounds = columnEntries(shape).filter(([field]) => /^round\d/u.test(field));
  return shape.bodyRows.flatMap((row) => {
    const unit = unitAt(table, row, roster);
    if (unit.kind === "blank") return [];
    const figures = rounds.map(([, column]) => figureAt(view, row, column, readers.number));
    return [{ sheet: shape.sheet, unit, rounds: figures }];
  });
}

/** The self-reviews of a table; one without a column of units is that of the unit which filled in the form. */
export function readSelfReviews(
  table: TableReader,
  roster: Roster,
  lines: readonly string[],
): readonly SelfReview[] {
  const { view, shape, readers } = table;
  const { points, fullMarks, final } = shape.columns;
  if (points === undefined) return [];
  const ofForm = shape.columns.unit === undefined ? roster.match(formUnit(lines, roster)) : null;
  return shape.bodyRows.flatMap((row) => {
    const unit = ofForm ?? unitAt(table, row, roster);
    if (unit.kind === "blank" && ofForm === null) return [];
    const indicator = table.field(row, "indicator", readers.words).reading;
    const period = table.field(row, "period", readers.words).reading;
    return [
      {
        sheet: shape.sheet,
        unit,
        indicator: indicator.kind === "value" ? indicator.value : "",
        period: period.kind === "value" ? period.value : "",
        fullMarks: fullMarks === undefined ? null : figureAt(view, row, fullMarks, readers.number),
        points: figureAt(view, row, points, readers.number),
        result: final === undefined ? null : figureAt(view, row, final, readers.number),
      },
    ];
  });
}

export function readVetoes(table: TableReader, roster: Roster): readonly Veto[] {
  const units = new RowUnits(table.view, table.shape, roster, "unit");
  return table.shape.bodyRows.flatMap((row) => {
    const matter = table.field(row, "matter", table.readers.words).reading;
    // 无 and / say that the unit is not vetoed; a blank matter leaves the row without meaning.
    if (matter.kind !== "value") return [];
    const date = table.field(row, "date", table.readers.date).reading;
    const year = date.kind === "value" ? Number(date.value.iso.slice(0, 4)) : null;
    return units.unitsOf(row).map(({ match, field }) => ({
      sheet: table.shape.sheet,
      cell: field.cell ?? "",
      unit: match,
      matter: matter.value,
      year,
    }));
  });
}

export function readSpecials(table: TableReader): Tables["specials"] {
  const { shape, view, readers } = table;
  const column = shape.columns.item;
  if (column === undefined) return [];
  const rows = shape.bodyRows.filter(
    (row) => view.anchor(row, column).row === row && !isEmpty(view.own(row, column)),
  );
  return [{ sheet: shape.sheet, items: rows.map((row) => table.field(row, "item", readers.words)) }];
}

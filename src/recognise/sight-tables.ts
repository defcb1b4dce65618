import type { Grid } from "../domain/grid";
import type { KnownTables, Standing, TableDraft } from "../domain/recognition";
import type { TableShape } from "../domain/roles";
import { sureEnough } from "./column-evidence";
import { headerBlockEndingAt } from "./header-block";
import { headerLexicon, type IsUnit, type Lexicon } from "./lexicon";
import { isOwnSheet } from "./own-sheets";
import { fingerprintOf, placementsOn, type Placement } from "./placements";
import { chosenShape, recognisedShape } from "./shape-of-table";
import { SheetView, type Band } from "./sheet-view";
import { columnBands, tablesIn, type FoundTable } from "./tables";
import { unitNames } from "./unit-list";

/** One table of a workbook, whether or not it was recognised. */
export interface Sighting {
  readonly view: SheetView;
  readonly table: FoundTable;
  /** Null for a table that has no role, or is to be left alone. */
  readonly shape: TableShape | null;
  readonly standing: Standing;
  /** What a person fixed here, if anything. */
  readonly placement: Placement | null;
}

/** A sheet with what was fixed on it. */
interface Place {
  readonly view: SheetView;
  readonly placements: readonly Placement[];
  readonly isStale: boolean;
}

/**
 * Every table of a workbook, under the role it was recognised in or that a person gave it. A sheet without anything like
 * a header gives one table without a role, so that a person can still point at it.
 */
export function sightTables(
  grids: readonly Grid[],
  known: KnownTables,
  drafts: readonly TableDraft[] = [],
): readonly Sighting[] {
  const lexicon = headerLexicon(known.words);
  const places = grids
    .filter((grid) => !isOwnSheet(grid.sheet) && grid.values.length > 0)
    .map((grid): Place => {
      const view = new SheetView(grid);
      return { view, ...placementsOn(view, known.mappings, drafts) };
    });
  const first = places.map((place) => sightingsOn(place, { ...lexicon, isUnit: () => false }));
  // Only the roster tells whether a header such as 大坳县 is a unit, so tables with units as columns need a second look.
  const roster = new Set(places.flatMap(({ view }, index) => unitNames(view, shapesOf(first[index] ?? []))));
  const isUnit: IsUnit = roster.size === 0 ? looksLikeUnit : (text) => roster.has(text);
  return places.flatMap((place, index) => {
    const sightings = first[index] ?? [];
    const isRoster = shapesOf(sightings).every(({ role }) => role === "units");
    return isRoster && shapesOf(sightings).length > 0
      ? sightings
      : sightingsOn(place, { ...lexicon, isUnit });
  });
}

const shapesOf = (sightings: readonly Sighting[]): readonly TableShape[] =>
  sightings.flatMap(({ shape }) => shape ?? []);

/** In a workbook without a roster: the last character of places and offices. */
function looksLikeUnit(text: string): boolean {
  return /^(?!.*(?:单位|部门|机关|得分)).{1,10}(?:[县区市州镇乡局委办园部院联村]|街道|社区|中心|工会|法院|集团)$/u.test(
    text,
  );
}

/** Tables band by band; a band that gives none belongs to its left neighbour (a column without content divides no table). */
function sightingsOn(place: Place, lexicon: Lexicon): readonly Sighting[] {
  const groups: { band: Band; sightings: readonly Sighting[] }[] = [];
  for (const band of columnBands(place.view)) {
    const sightings = sightingsIn(place, band, lexicon);
    const left = groups.at(-1);
    if (left === undefined || (isFruitful(sightings) && isFruitful(left.sightings)))
      groups.push({ band, sightings });
    else {
      const joined = { left: left.band.left, right: band.right };
      groups[groups.length - 1] = { band: joined, sightings: sightingsIn(place, joined, lexicon) };
    }
  }
  const all = groups.flatMap((group) => group.sightings);
  return all.length > 0 ? all : headerless(place);
}

const isFruitful = (sightings: readonly Sighting[]): boolean =>
  sightings.some(({ shape, placement }) => shape !== null || placement !== null);

function sightingsIn(
  { view, placements, isStale }: Place,
  band: Band,
  lexicon: Lexicon,
): readonly Sighting[] {
  return tablesIn(view, band, lexicon, placements).map((table): Sighting => {
    const placement = placements.find((each) => isAt(each, table)) ?? null;
    if (placement !== null && isUnchanged(placement, table))
      return fixedSighting(view, table, placement, lexicon);
    const shape = recognisedShape(view, table, lexicon);
    const standing = isStale || placement !== null ? "changed" : standingOf(shape);
    return { view, table, shape, standing, placement: null };
  });
}

function isAt({ headerRow, left }: Placement, { block, band }: FoundTable): boolean {
  return headerRow === block.bottom && left >= band.left && left <= band.right;
}

/** What a person confirmed counts while the words of the whole header are those that were confirmed. */
function isUnchanged({ change }: Placement, { block }: FoundTable): boolean {
  return !("fingerprint" in change) || change.fingerprint === fingerprintOf(block.labels);
}

function fixedSighting(view: SheetView, table: FoundTable, placement: Placement, lexicon: Lexicon): Sighting {
  const { role, columns } = placement.change;
  const words = lexicon.roles.find((each) => each.role === role);
  const shape = words === undefined ? null : chosenShape(view, table, words, columns, lexicon);
  const standing = "fingerprint" in placement.change ? "confirmed" : "draft";
  return { view, table, shape, standing, placement };
}

function standingOf(shape: TableShape | null): Standing {
  if (shape === null) return "unrecognised";
  return shape.confidence < sureEnough ? "doubtful" : "recognised";
}

/** Rows at the top of a sheet among which its header is looked for where nothing looks like one. */
const topRows = 15;

/** The sheet as one table under the row with the most words; none where no row has two. */
function headerless({ view, isStale }: Place): readonly Sighting[] {
  const band = { left: view.left, right: view.right };
  const last = Math.min(view.bottom, view.top + topRows - 1);
  const rows = Array.from({ length: last - view.top + 1 }, (_, index) => view.top + index);
  const widths = rows.map((row) => view.filled(row, band).length);
  const widest = Math.max(...widths);
  if (widest < 2) return [];
  const block = headerBlockEndingAt(view, view.top + widths.indexOf(widest), band);
  const table: FoundTable = { band, block, bottom: view.bottom, titleLines: [] };
  return [{ view, table, shape: null, standing: isStale ? "changed" : "unrecognised", placement: null }];
}

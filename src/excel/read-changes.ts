import { columnIndex, type Area } from "../domain/address";
import type { CellValue } from "../domain/grid";
import type { Patch } from "../domain/patch";
import { loadMarks } from "./book-layout";

/** Cells of one sheet that a person has changed. */
export interface ChangedCells {
  readonly worksheetId: string;
  readonly area: Area;
}

/** What to look at again. */
export interface ChangesAsked {
  readonly changed: readonly ChangedCells[];
  /** Cells that calculate: Excel tells of no new result. */
  readonly calculating: readonly { readonly sheet: string; readonly area: Area }[];
  /** Sheets whose marks are to be told. */
  readonly sheets: readonly string[];
}

/** Cells as they are now, those that calculate first. */
export interface Changes {
  readonly patches: readonly Patch[];
  /** Ids of our marks, by sheet. */
  readonly marks: ReadonlyMap<string, readonly string[]>;
}

/** Of more cells it is quicker to read everything anew. */
const mostCells = 50_000;

/** The cells of an address; null for whole rows and columns, for several areas, and for very many cells. */
export function areaOfAddress(address: string): Area | null {
  const [, left, top, right, bottom] =
    /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/iu.exec(address.split("!").at(-1) ?? "") ?? [];
  if (left === undefined || top === undefined) return null;
  const area = {
    ...{ top: Number(top) - 1, left: columnIndex(left) },
    ...{ bottom: Number(bottom ?? top) - 1, right: columnIndex(right ?? left) },
  };
  const cells = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  return cells > mostCells ? null : area;
}

interface Place {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

function loadPatch({ sheet, area: { top, left, bottom, right } }: Place): () => Patch {
  sheet.load("name");
  const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  range.load("values,formulas,numberFormat");
  return () => ({
    ...{ sheet: sheet.name, top, left },
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
    numberFormats: range.numberFormat as string[][],
  });
}

/**
 * Reads what has changed, in one batch; while somebody is typing it waits until the cell is left.
 * @throws ItemNotFound where a sheet has gone or been renamed
 */
export function readChanges(asked: ChangesAsked): Promise<Changes> {
  return Excel.run({ delayForCellEdit: true }, (context) => readChangesIn(context, asked));
}

async function readChangesIn(
  context: Excel.RequestContext,
  { changed, calculating, sheets }: ChangesAsked,
): Promise<Changes> {
  const { worksheets } = context.workbook;
  const marks = sheets.map((name) => ({ name, ids: loadMarks(worksheets.getItem(name)) }));
  const patches = [
    ...calculating.map(({ sheet, area }) => ({ sheet: worksheets.getItem(sheet), area })),
    ...changed.map(({ worksheetId, area }) => ({ sheet: worksheets.getItem(worksheetId), area })),
  ].map(loadPatch);
  await context.sync();
  return {
    patches: patches.map((patch) => patch()),
    marks: new Map(marks.map(({ name, ids }) => [name, ids()])),
  };
}

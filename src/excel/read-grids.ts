import type { Area } from "../domain/address";
import type { CellValue, Grid } from "../domain/grid";
import { batchLimit, runsWithin } from "./batch-size";
import type { SheetLayout } from "./book-layout";
import { areaOfRange } from "./book-layout";
import { countsFrom1904 } from "./date-system";
import { journalSheetName } from "./journal-sheet";

/** Rows of one sheet that are read together. */
interface Slice {
  readonly layout: SheetLayout;
  readonly area: Area;
}

interface Part {
  readonly sheet: string;
  readonly values: CellValue[][];
  readonly formats: string[][];
  readonly formulas: readonly { readonly area: Area; readonly formulas: CellValue[][] }[];
}

/** What a cell's value and number format take on the way, judged generously for Chinese text. */
const bytesPerCell = ({ name }: SheetLayout): number => (name === journalSheetName ? 12_000 : 64);
const tooLarge = new Set(["ResponsePayloadSizeLimitExceeded", "ResponseSizeLimitExceeded"]);

const rowsOf = ({ area }: Slice): number => area.bottom - area.top + 1;
const cellsOf = (slice: Slice): number => rowsOf(slice) * (slice.area.right - slice.area.left + 1);

function slicesOf(layouts: readonly SheetLayout[]): Slice[] {
  return layouts.flatMap((layout) => {
    if (layout.used === null) return [];
    const { used } = layout;
    const rowBytes = (used.right - used.left + 1) * bytesPerCell(layout);
    const height = Math.max(1, Math.floor(batchLimit / rowBytes));
    const count = Math.ceil((used.bottom - used.top + 1) / height);
    return Array.from({ length: count }, (_, i) => {
      const top = used.top + i * height;
      return { layout, area: { ...used, top, bottom: Math.min(used.bottom, top + height - 1) } };
    });
  });
}

function loadSlice(context: Excel.RequestContext, { layout, area }: Slice): () => Part {
  const range = context.workbook.worksheets
    .getItem(layout.name)
    .getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
  range.load("values,numberFormat");
  // Formulas are asked for only where there are any: elsewhere they would repeat the values.
  const special = range.getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas);
  special.load([
    "areas/items/rowIndex",
    "areas/items/columnIndex",
    "areas/items/rowCount",
    "areas/items/columnCount",
    "areas/items/formulas",
  ]);
  return () => ({
    sheet: layout.name,
    values: range.values as CellValue[][],
    formats: range.numberFormat as string[][],
    formulas: special.isNullObject
      ? []
      : special.areas.items.map((item) => ({
          area: areaOfRange(item),
          formulas: item.formulas as CellValue[][],
        })),
  });
}

/** Reads some slices in one batch; halves the batch when Excel finds it too large. */
async function readSlices(context: Excel.RequestContext, slices: readonly Slice[]): Promise<Part[]> {
  const parts = slices.map((slice) => loadSlice(context, slice));
  try {
    await context.sync();
  } catch (error) {
    if (!tooLarge.has((error as { code?: string }).code ?? "")) throw error;
    const halves = halved(slices);
    return [...(await readSlices(context, halves[0])), ...(await readSlices(context, halves[1]))];
  }
  return parts.map((part) => part());
}

function halved(slices: readonly Slice[]): [Slice[], Slice[]] {
  const [only] = slices;
  if (slices.length > 1 || only === undefined) {
    const middle = Math.ceil(slices.length / 2);
    return [slices.slice(0, middle), slices.slice(middle)];
  }
  if (rowsOf(only) === 1)
    throw new Error(`“${only.layout.name}”第 ${only.area.top + 1} 行的内容超过 5 MB，无法读取。`);
  const middle = only.area.top + Math.floor(rowsOf(only) / 2);
  return [
    [{ ...only, area: { ...only.area, bottom: middle - 1 } }],
    [{ ...only, area: { ...only.area, top: middle } }],
  ];
}

function gridOf(layout: SheetLayout, parts: readonly Part[]): Grid {
  const values = parts.flatMap((part) => part.values);
  const formulas = values.map((row) => [...row]);
  const { top, left } = layout.used ?? { top: 0, left: 0 };
  for (const found of parts.flatMap((part) => part.formulas)) {
    found.formulas.forEach((row, r) => {
      row.forEach((formula, c) => {
        const target = formulas[found.area.top - top + r];
        if (target) target[found.area.left - left + c] = formula;
      });
    });
  }
  const numberFormats = parts.flatMap((part) => part.formats);
  const { name: sheet, visibility, merges } = layout;
  return { sheet, visibility, top, left, values, formulas, numberFormats, merges, date1904: false };
}

/**
 * Reads the content of the sheets: one batch for each 5 MB of content, however many rows and sheets there are.
 * Empty sheets give no grid.
 */
export async function readGrids(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
): Promise<Grid[]> {
  const parts = new Map<string, Part[]>(layouts.map((layout) => [layout.name, []]));
  const batches = runsWithin(
    slicesOf(layouts),
    (slice) => cellsOf(slice) * bytesPerCell(slice.layout),
    batchLimit,
  );
  for (const slices of batches) {
    for (const part of await readSlices(context, slices)) parts.get(part.sheet)?.push(part);
  }
  const grids = layouts
    .filter((layout) => layout.used !== null)
    .map((layout) => gridOf(layout, parts.get(layout.name) ?? []));
  const date1904 = countsFrom1904(grids, new Map(layouts.map(({ name, glimpse }) => [name, glimpse])));
  return date1904 ? grids.map((grid) => ({ ...grid, date1904 })) : grids;
}

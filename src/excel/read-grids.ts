import type { Grid } from "../domain/grid";
import { runsWithin } from "./batches";
import type { SheetLayout } from "./book-layout";
import { countsFrom1904 } from "./date-system";
import type { ExcelPort, Part, Slice } from "./excel-port";
import { journalSheetName } from "./journal-sheet";

/** What a cell's value and number format take on the way, judged generously for Chinese text. */
const bytesPerCell = (sheet: string): number => (sheet === journalSheetName ? 12_000 : 64);
const tooLarge = new Set(["ResponsePayloadSizeLimitExceeded", "ResponseSizeLimitExceeded"]);

const rowsOf = ({ area }: Slice): number => area.bottom - area.top + 1;
const rowCount = (slices: readonly Slice[]): number => slices.reduce((sum, slice) => sum + rowsOf(slice), 0);

function bytesOfSlice(slice: Slice): number {
  const { left, right } = slice.area;
  return rowsOf(slice) * (right - left + 1) * bytesPerCell(slice.sheet);
}

function slicesOf(layouts: readonly SheetLayout[], batchLimit: number): Slice[] {
  return layouts.flatMap((layout) => {
    if (layout.used === null) return [];
    const { used } = layout;
    const rowBytes = (used.right - used.left + 1) * bytesPerCell(layout.name);
    const height = Math.max(1, Math.floor(batchLimit / rowBytes));
    const count = Math.ceil((used.bottom - used.top + 1) / height);
    return Array.from({ length: count }, (_, i) => {
      const top = used.top + i * height;
      return { sheet: layout.name, area: { ...used, top, bottom: Math.min(used.bottom, top + height - 1) } };
    });
  });
}

/** Reads some slices in one batch; halves the batch when Excel finds it too large. */
async function readSlices(port: ExcelPort, slices: readonly Slice[]): Promise<readonly Part[]> {
  try {
    return await port.read(slices);
  } catch (error) {
    if (!tooLarge.has((error as { code?: string }).code ?? "")) throw error;
    const halves = halved(slices);
    return [...(await readSlices(port, halves[0])), ...(await readSlices(port, halves[1]))];
  }
}

function halved(slices: readonly Slice[]): [Slice[], Slice[]] {
  const [only] = slices;
  if (slices.length > 1 || only === undefined) {
    const middle = Math.ceil(slices.length / 2);
    return [slices.slice(0, middle), slices.slice(middle)];
  }
  if (rowsOf(only) === 1)
    throw new Error(`“${only.sheet}”第 ${only.area.top + 1} 行的内容超过 5 MB，无法读取。`);
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

/** Told how many rows have been read, and how many there are. */
export type OnRows = (rows: number, of: number) => void;

/**
 * Reads the content of the sheets: one batch for each 5 MB of content, however many rows and sheets there are.
 * Empty sheets give no grid.
 */
export async function readGrids(
  port: ExcelPort,
  batchLimit: number,
  layouts: readonly SheetLayout[],
  onRead: OnRows = () => undefined,
): Promise<Grid[]> {
  const parts = new Map<string, Part[]>(layouts.map((layout) => [layout.name, []]));
  const slices = slicesOf(layouts, batchLimit);
  const total = rowCount(slices);
  let done = 0;
  for (const batch of runsWithin(slices, bytesOfSlice, batchLimit)) {
    for (const part of await readSlices(port, batch)) parts.get(part.sheet)?.push(part);
    done += rowCount(batch);
    onRead(done, total);
  }
  const grids = layouts
    .filter((layout) => layout.used !== null)
    .map((layout) => gridOf(layout, parts.get(layout.name) ?? []));
  const date1904 = countsFrom1904(grids, new Map(layouts.map(({ name, glimpse }) => [name, glimpse])));
  return date1904 ? grids.map((grid) => ({ ...grid, date1904 })) : grids;
}

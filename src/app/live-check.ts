import type { Area } from "../domain/address";
import type { CellValue, Grid } from "../domain/grid";
import { patchGrid, type Patch } from "../domain/patch";
import type { BookContent, Write } from "../excel/excel-book";
import { arrangedLike } from "../excel/findings-sheet";
import type { Journal } from "../excel/journal-sheet";
import type { Changes } from "../excel/read-changes";
import type { ColumnsToWrite } from "../excel/write-columns";
import { analyseBook, type Analysis, type AnalyseOptions } from "./analyse";
import { resultsOf, type Results } from "./plan-check";
import { planUpdate } from "./plan-update";

/** Our columns as cells of the sheet. */
function patchOf({ sheet, headerRow, firstColumn, headers, rows }: ColumnsToWrite): Patch {
  const cells: readonly (readonly CellValue[])[] = [
    headers,
    ...rows.map((texts) => texts ?? headers.map(() => "")),
  ];
  return {
    ...{ sheet, top: headerRow, left: firstColumn },
    ...{ values: cells, formulas: cells, numberFormats: cells.map((row) => row.map(() => "General")) },
  };
}

function patched(grids: readonly Grid[], patches: readonly Patch[]): readonly Grid[] {
  return grids.map((grid) => patches.filter(({ sheet }) => sheet === grid.sheet).reduce(patchGrid, grid));
}

function isWithin(area: Area, { headerRow, firstColumn, headers, rows }: ColumnsToWrite): boolean {
  const isBeside = area.left >= firstColumn && area.right < firstColumn + headers.length;
  return isBeside && area.top >= headerRow && area.bottom <= headerRow + rows.length;
}

/** An update of the results, to be written. */
export interface Update {
  readonly analysis: Analysis;
  readonly results: Results;
  /** Null when the results are as they were. */
  readonly write: Write | null;
}

/**
 * What the last check has read and written, so that after an edit only what has changed is read, judged anew from what
 * is remembered, and written.
 */
export class LiveCheck {
  constructor(
    private content: BookContent,
    private readonly options: AnalyseOptions,
    private readonly year: number,
    private results: Results,
  ) {
    this.takeIn(results);
  }

  /** The workbook as it was last known. */
  get book(): BookContent {
    return this.content;
  }

  /** Sheets with formulas, whose results change without being told of. */
  get calculating(): readonly { readonly sheet: string; readonly area: Area }[] {
    return this.content.grids.flatMap(({ sheet, top, left, values, formulas }) => {
      const isCalculating = formulas.some((row) =>
        row.some((cell) => typeof cell === "string" && cell.startsWith("=")),
      );
      const width = values[0]?.length ?? 0;
      const area = { top, left, bottom: top + values.length - 1, right: left + width - 1 };
      return isCalculating ? [{ sheet, area }] : [];
    });
  }

  /** True for cells that nothing depends on: those of our columns. */
  isOwn(sheet: string, area: Area): boolean {
    return this.results.beside.some((columns) => columns.sheet === sheet && isWithin(area, columns));
  }

  /** Judges the workbook with the changes. Null where a whole check is due. */
  update({ patches, marks }: Changes, now: Date): Update | null {
    const known = new Set(this.content.grids.map(({ sheet }) => sheet));
    if (patches.some(({ sheet }) => !known.has(sheet))) return null;
    const layouts = this.content.layouts.map((layout) => ({
      ...layout,
      marks: marks.get(layout.name) ?? [],
    }));
    this.content = { ...this.content, layouts, grids: patched(this.content.grids, patches) };
    const analysis = analyseBook(this.content, this.options, this.year);
    const found = resultsOf(this.content, analysis);
    const sheets = found.sheets.map((sheet, i) => arrangedLike(this.results.sheets[i] ?? sheet, sheet));
    const results = { ...found, sheets };
    const write = planUpdate(this.content, this.results, results, now);
    if (write === null) return null;
    this.results = results;
    return { analysis, results, write: write.edits.length === 0 ? null : write };
  }

  /** Notes that an update has been written. */
  written(journal: Journal): void {
    this.content = { ...this.content, journal };
    this.takeIn(this.results);
  }

  private takeIn({ beside }: Results): void {
    const written = beside.filter(({ formula }) => formula === null);
    this.content = { ...this.content, grids: patched(this.content.grids, written.map(patchOf)) };
  }
}

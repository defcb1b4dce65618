import type { Grid } from "../domain/grid";
import { BatchWriter } from "./batch-writer";
import { readLayout, type SheetLayout } from "./book-layout";
import { writeOwnSheet, type OwnSheet } from "./own-sheet";
import { readGrids } from "./read-grids";
import { removeResults, writeResults, type OwnColumns, type ResultsToWrite } from "./write-results";

/** What was read of the workbook: its sheets and the content of those that have any. */
export interface BookContent {
  readonly layouts: readonly SheetLayout[];
  readonly grids: readonly Grid[];
}

/** The workbook that is open in Excel, for the length of one use. */
export class ExcelBook {
  constructor(private readonly context: Excel.RequestContext) {}

  /** Everything, in three batches plus one for each further 5 MB. `wanted` names the sheets whose cells are read. */
  async read(wanted: (sheet: string) => boolean): Promise<BookContent> {
    const layouts = await readLayout(this.context);
    const grids = await readGrids(
      this.context,
      layouts.filter((layout) => wanted(layout.name)),
    );
    return { layouts, grids };
  }

  /** Writes the results of a check in one batch plus one for each further 5 MB. */
  async write(content: BookContent, results: ResultsToWrite): Promise<void> {
    await writeResults(this.context, content.layouts, results);
  }

  /** Takes away all that checks wrote. */
  async clear(content: BookContent, columns: readonly OwnColumns[]): Promise<void> {
    await removeResults(this.context, content.layouts, columns);
  }

  /** Writes a sheet of the product's own, replacing an earlier one of the same name. */
  async writeSheet(content: BookContent, sheet: OwnSheet): Promise<void> {
    const writer = new BatchWriter(this.context);
    await writeOwnSheet(this.context, writer, content.layouts, sheet);
    await writer.flush();
  }

  /** Shows a sheet, unhiding nothing, and selects a cell of it. */
  async select(sheet: string, cell: string): Promise<void> {
    const worksheet = this.context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await this.context.sync();
  }
}

/** Opens the workbook in Excel for one use; what is asked of it together travels together. */
export function withExcelBook<T>(use: (book: ExcelBook) => Promise<T>): Promise<T> {
  return Excel.run((context) => use(new ExcelBook(context)));
}

import type { SheetTemplate } from "../domain/template";

/** In points: what is wider than a page of A4 is printed sideways. */
const pageWidth = 520;

/** What is printed of a sheet that was brought in. */
export type SheetPages = Pick<SheetTemplate, "name" | "columns" | "notes"> & { readonly rowCount: number };

/** All columns on the width of a page, the header on each, page numbers below. The paper is the printer's own. */
export function setPages(sheet: Excel.Worksheet, { notes, columns, rowCount }: SheetPages): void {
  const { pageLayout } = sheet;
  const header = 2 + notes.length;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  pageLayout.orientation =
    width > pageWidth ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, header + rowCount, columns.length));
  pageLayout.setPrintTitleRows(`$${header}:$${header}`);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "第&P页，共&N页";
}

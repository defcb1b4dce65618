import type { CellValue } from "../domain/grid";
import { areaOfRange, readLayout } from "./book-layout";
import type { ExcelPort, Part, Slice } from "./excel-port";
import { readChanges } from "./read-changes";
import { loadStored } from "./settings";
import { carryOut } from "./steps";

function loadSlice(context: Excel.RequestContext, { sheet, area }: Slice): () => Part {
  const range = context.workbook.worksheets
    .getItem(sheet)
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
    sheet,
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

/** Excel by Office.js. Each call has a context of its own, so that nothing has to be kept track of between batches. */
export const officePort: ExcelPort = {
  survey: async () => {
    const context = new Excel.RequestContext();
    const stored = loadStored(context);
    const layouts = await readLayout(context);
    return { layouts, settings: stored() };
  },
  read: async (slices) => {
    const context = new Excel.RequestContext();
    const parts = slices.map((slice) => loadSlice(context, slice));
    await context.sync();
    return parts.map((part) => part());
  },
  changes: readChanges,
  write: (steps, isPatient) =>
    Excel.run({ delayForCellEdit: isPatient }, async (context) => {
      for (const step of steps) carryOut(context, step);
      await context.sync();
    }),
  stored: async () => {
    const context = new Excel.RequestContext();
    const stored = loadStored(context);
    await context.sync();
    return stored();
  },
  store: async (name, value) => {
    const context = new Excel.RequestContext();
    context.workbook.settings.add(name, value);
    await context.sync();
  },
  spills: async (cells) => {
    const context = new Excel.RequestContext();
    const ranges = cells.map(({ sheet, row, column }) => {
      const cell = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
      return cell.getSpillingToRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount");
    });
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? null : areaOfRange(range)));
  },
  selected: async () => {
    const context = new Excel.RequestContext();
    const cell = context.workbook.getSelectedRange().getCell(0, 0).load("address");
    const worksheet = cell.worksheet.load("name");
    await context.sync();
    return { sheet: worksheet.name, cell: cell.address.slice(cell.address.lastIndexOf("!") + 1) };
  },
  select: async (sheet, cell) => {
    const context = new Excel.RequestContext();
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  },
};

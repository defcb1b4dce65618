import type { CellEdit } from "../domain/cell-edit";

/**
 * Tells of every edit in the workbook but the add-in's own and those of other people who have it open, who see to theirs
 * themselves. Works until the workbook is closed.
 */
export async function watchCells(onEdit: (edit: CellEdit) => void): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      const isOurs = event.triggerSource === Excel.EventTriggerSource.thisLocalAddin;
      const { worksheetId, address, changeType, source } = event;
      if (!isOurs && source !== Excel.EventSource.remote)
        onEdit({ worksheetId, address, isMove: changeType !== Excel.DataChangeType.rangeEdited });
      return Promise.resolve();
    });
    await context.sync();
  });
}

/**
 * Tells of every cell that is selected, on any sheet.
 * @returns how to be told no more
 */
export function watchSelection(onSelect: () => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const watching = context.workbook.worksheets.onSelectionChanged.add(() => {
      onSelect();
      return Promise.resolve();
    });
    await context.sync();
    return () =>
      Excel.run(watching.context, async (own) => {
        watching.remove();
        await own.sync();
      });
  });
}

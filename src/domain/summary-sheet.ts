/** The sheet on which the year's result stands: written by formulas, by the engine, or by hand. */
export const summarySheetName = "汇总排名";

/** True for the sheet of results, whose figures follow from those of other sheets. */
export function isSummarySheet(name: string): boolean {
  return name.trim().replace(/_\d+$/u, "") === summarySheetName;
}

/**
 * Sheets that the product writes itself, with a number where the office has a sheet of that name. 结转登记 is not among
 * them, it is a register to be read (C3).
 */
const ownSheets: readonly string[] = [
  "校验问题清单",
  "认定结果",
  "名次变动",
  "名次图",
  "板块对比",
  "问题导出",
];

/** Columns that the product writes beside the office's own. */
export const ownColumns: readonly string[] = ["认定结果", "认定级别", "认定加分", "认定说明"];

/** True for a sheet that must not be read as data. */
export function isOwnSheet(name: string): boolean {
  return ownSheets.includes(name.trim().replace(/_\d+$/, ""));
}

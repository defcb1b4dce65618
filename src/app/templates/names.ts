export const unitsSheetName = "评估单位";
export const surveySheetName = "公众评议";

/** Names of sheets have at most 31 characters, and “评分表-” is put before that of a category. */
export const longestCategory = 27;

/** A unit as the workbook, or the office, names it. */
export interface AssessedUnit {
  readonly name: string;
  readonly category: string;
}

export function indicatorSheetName(category: string): string {
  return `指标-${category}`;
}

export function scoreSheetName(category: string): string {
  return `评分表-${category}`;
}

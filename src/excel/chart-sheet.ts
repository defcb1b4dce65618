import type { Area } from "../domain/address";
import type { SheetLayout } from "./book-layout";
import { ownSheetSteps, type OwnSheet } from "./own-sheet";
import type { Step } from "./steps";

/** A chart of cells of its own sheet: the first column are the categories. */
interface ChartToDraw {
  readonly kind: "BarClustered" | "ColumnClustered";
  readonly title: string;
  readonly data: Area;
  readonly place: Area;
  readonly hasLegend: boolean;
}

/** What stands beside the table of a chart sheet: a cell to choose in, and what is calculated from it. */
interface BesideTable {
  readonly left: number;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Offers the cells of an area in one cell; both as they stand on the sheet. */
  readonly choice: { readonly row: number; readonly column: number; readonly source: string };
}

/** A sheet of ours with charts beside its table. */
export interface ChartSheet {
  readonly table: OwnSheet;
  readonly beside: BesideTable | null;
  readonly charts: readonly ChartToDraw[];
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function drawChart(sheet: Excel.Worksheet, { kind, title, data, place, hasLegend }: ChartToDraw): void {
  const chart = sheet.charts.add(kind, rangeOf(sheet, data), Excel.ChartSeriesBy.columns);
  chart.name = title;
  chart.title.text = title;
  chart.legend.visible = hasLegend;
  if (hasLegend) chart.legend.position = Excel.ChartLegendPosition.bottom;
  chart.dataLabels.showValue = true;
  // A bar that does not begin at 0 makes small differences look large.
  chart.axes.valueAxis.minimum = 0;
  // Excel draws the first bar at the bottom.
  if (kind === "BarClustered") chart.axes.categoryAxis.reversePlotOrder = true;
  const [first, last] = [
    { ...place, bottom: place.top, right: place.left },
    { ...place, top: place.bottom, left: place.right },
  ];
  chart.setPosition(rangeOf(sheet, first), rangeOf(sheet, last));
}

function dressBeside(sheet: Excel.Worksheet, { left, widths, choice }: Omit<BesideTable, "rows">): void {
  widths.forEach((width, i) => (sheet.getRangeByIndexes(0, left + i, 1, 1).format.columnWidth = width));
  const cell = sheet.getRangeByIndexes(choice.row, choice.column, 1, 1);
  cell.dataValidation.rule = { list: { inCellDropDown: true, source: choice.source } };
  cell.format.fill.color = "#FFF2CC";
}

/** What is made of the cells of a chart sheet. */
export interface DrawnSheet {
  readonly beside: Omit<BesideTable, "rows"> | null;
  readonly charts: readonly ChartToDraw[];
}

/** Look of what stands beside the table, and the charts. */
export function drawCharts(sheet: Excel.Worksheet, { beside, charts }: DrawnSheet): void {
  if (beside) dressBeside(sheet, beside);
  for (const chart of charts) drawChart(sheet, chart);
}

/** The sheet anew; an earlier one goes with its charts. */
export function* chartSheetSteps(
  layouts: readonly SheetLayout[],
  { table, beside, charts }: ChartSheet,
): Generator<Step> {
  const sheet = table.name;
  if (layouts.some(({ name }) => name === sheet)) yield { kind: "sheet-removed", sheet };
  yield* ownSheetSteps([], table);
  if (beside) yield { kind: "rows", sheet, top: 0, left: beside.left, rows: beside.rows };
  yield { kind: "charts-drawn", sheet, beside, charts };
}

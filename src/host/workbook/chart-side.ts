import type { Chart, Sheet } from "hucre";
import { areaAddress, quoteSheetName, type Area } from "../../domain/address";

/** The kinds that can be made, by Excel's word, and what the file's writer calls them. */
export const chartKinds = {
  BarClustered: "bar",
  ColumnClustered: "column",
  Line: "line",
  Pie: "pie",
} as const;
export type ChartKind = keyof typeof chartKinds;

export const legendPlaces = { Top: "top", Bottom: "bottom", Left: "left", Right: "right" } as const;
export type LegendPlace = keyof typeof legendPlaces;

/** A series; its values and categories are references to cells. */
export interface HostSeries {
  readonly name: string;
  readonly values: string;
  readonly categories: string | null;
}

/** A chart on a sheet, over the cells of `place`. */
export interface HostChart {
  readonly id: string;
  readonly name: string;
  /** null for one of the file's whose kind is not known for certain. */
  readonly kind: ChartKind | null;
  readonly series: readonly HostSeries[];
  /** null: without a title. */
  readonly title: string | null;
  /** null: without a legend. */
  readonly legend: LegendPlace | null;
  readonly place: Area;
  /** The first category stands on top, or on the right. */
  readonly isReversed: boolean;
  /** Where the value axis begins; null leaves it to Excel. */
  readonly minimum: number | null;
  readonly hasValueLabels: boolean;
  /** True for one of the file's, which stays as it is. */
  readonly isOriginal: boolean;
}

/** What a chart's data is read from, cell by cell. */
export interface ChartSource {
  readonly sheet: string;
  readonly area: Area;
  readonly valueAt: (row: number, column: number) => string | number | boolean;
}

const isText = (value: string | number | boolean): boolean => typeof value !== "number";

/** The series of an area: its first row and column are names where they hold text, as Excel takes them. */
export function seriesOf(
  { sheet, area, valueAt }: ChartSource,
  by: "Columns" | "Rows",
): readonly HostSeries[] {
  const { top, left, bottom, right } = area;
  const hasHeader = bottom > top && isText(valueAt(top, right));
  const hasLabels = right > left && isText(valueAt(bottom, left));
  const body = { top: hasHeader ? top + 1 : top, left: hasLabels ? left + 1 : left, bottom, right };
  const reference = (part: Area): string => {
    const cells = areaAddress(part).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    return `${quoteSheetName(sheet)}!${cells}`;
  };
  const along = by === "Columns" ? body.right - body.left : body.bottom - body.top;
  const [isNamed, isLabelled] = by === "Columns" ? [hasHeader, hasLabels] : [hasLabels, hasHeader];
  const labels = by === "Columns" ? { ...body, left, right: left } : { ...body, top, bottom: top };
  return Array.from({ length: along + 1 }, (_, i) => {
    const [row, column] = by === "Columns" ? [top, body.left + i] : [body.top + i, left];
    const part =
      by === "Columns" ? { ...body, left: column, right: column } : { ...body, top: row, bottom: row };
    return {
      name: isNamed ? String(valueAt(row, column)) : `系列${i + 1}`,
      values: reference(part),
      categories: isLabelled ? reference(labels) : null,
    };
  });
}

/** The reader does not tell bars from columns. */
function kindOf({ kinds }: Chart): ChartKind | null {
  const words: readonly ChartKind[] = ["Line", "Pie"];
  return words.find((word) => kinds.length === 1 && chartKinds[word] === kinds[0]) ?? null;
}

function legendOf({ legend }: Chart): LegendPlace | null {
  const words = Object.keys(legendPlaces) as LegendPlace[];
  return words.find((word) => legendPlaces[word] === legend) ?? null;
}

/** The charts that a file has on a sheet. */
export function chartsOf({ name, charts = [] }: Sheet): HostChart[] {
  return charts.map((chart, i) => {
    const { from, to } = chart.anchor ?? { from: { row: 0, col: 0 } };
    const end = to ?? { row: from.row + 15, col: from.col + 8 };
    return {
      id: `{chart-${name}-${i}}`,
      name: chart.frameTitle ?? `图表 ${i + 1}`,
      kind: kindOf(chart),
      series: (chart.series ?? []).map((series) => ({
        name: series.name ?? "",
        values: series.valuesRef ?? "",
        categories: series.categoriesRef ?? null,
      })),
      title: chart.title ?? null,
      legend: legendOf(chart),
      place: { top: from.row, left: from.col, bottom: end.row - 1, right: end.col - 1 },
      isReversed: chart.axes?.x?.reverse ?? false,
      minimum: chart.axes?.y?.scale?.min ?? null,
      hasValueLabels: chart.dataLabels?.showValue ?? false,
      isOriginal: true,
    };
  });
}

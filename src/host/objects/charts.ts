import { ApiError } from "../protocol/api-error";
import { ApiCollection, type MemberVersions } from "../protocol/api-object";
import { chartKinds, seriesOf, type ChartKind, type HostChart } from "../workbook/chart-side";
import type { HostSheet } from "../workbook/host-sheet";
import { ChartObject } from "./chart-object";
import type { ObjectContext } from "./context";
import { refuseIfProtected } from "./protection";
import type { RangeObject } from "./range-object";

/** A new chart covers so many cells, right of its data. */
const size = { rows: 15, columns: 8 } as const;

/** Whether series lie in rows or columns, as Excel decides: there are no more of them than of their points. */
function orderOf(by: string, { rowCount, columnCount }: RangeObject): "Columns" | "Rows" {
  if (by === "Columns" || by === "Rows") return by;
  if (by !== "Auto") throw new ApiError("InvalidArgument", by);
  return rowCount >= columnCount ? "Columns" : "Rows";
}

/** `Excel.ChartCollection` of a worksheet. */
export class ChartCollection extends ApiCollection<ChartObject> {
  readonly typeName = "ChartCollection";

  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: HostSheet,
  ) {
    super();
  }

  override get memberVersions(): MemberVersions {
    return { getCount: "1.4", getItemOrNullObject: "1.4" };
  }

  listItems(): readonly ChartObject[] {
    return this.sheet.side.charts.map(({ id }) => new ChartObject(this.context, this.sheet, id));
  }
  get count(): number {
    return this.sheet.side.charts.length;
  }
  getCount(): number {
    return this.count;
  }

  /** By name or id. */
  getItemOrNullObject(key: string): ChartObject | null {
    const wanted = key.toLowerCase();
    return this.listItems().find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? null;
  }
  getItem(key: string): ChartObject {
    const chart = this.getItemOrNullObject(key);
    if (!chart) throw new ApiError("ItemNotFound", key);
    return chart;
  }
  getItemAt(index: number): ChartObject {
    const chart = this.listItems()[index];
    if (!chart) throw new ApiError("InvalidArgument", `charts ${index}`);
    return chart;
  }

  add(type: string, source: RangeObject, by?: string | null): ChartObject {
    refuseIfProtected(this.sheet, "allowEditObjects");
    if (!(type in chartKinds)) throw new ApiError("NotImplemented", `ChartCollection.add(${type})`);
    const { sheet, area } = source;
    const valueAt = (row: number, column: number): string | number | boolean => sheet.valueAt(row, column);
    const series = seriesOf({ sheet: sheet.name, area, valueAt }, orderOf(by ?? "Auto", source));
    const left = area.right + 2;
    const chart: HostChart = {
      id: this.context.newId(),
      name: `图表 ${this.count + 1}`,
      kind: type as ChartKind,
      series,
      title: series.length === 1 ? (series[0]?.name ?? "") : "图表标题",
      legend: "Right",
      place: { top: area.top, left, bottom: area.top + size.rows - 1, right: left + size.columns - 1 },
      isReversed: false,
      minimum: null,
      hasValueLabels: false,
      isOriginal: false,
    };
    this.sheet.side.charts.push(chart);
    return new ChartObject(this.context, this.sheet, chart.id);
  }
}

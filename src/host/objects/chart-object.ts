import { ApiError } from "../protocol/api-error";
import type { ApiObject, MemberVersions } from "../protocol/api-object";
import type { Area } from "../../domain/address";
import type { HostSheet } from "../workbook/host-sheet";
import { parseAddress } from "./addresses";
import { ChartAxes } from "./chart-axes";
import { ChartDataLabels } from "./chart-data-labels";
import { ChartLegend } from "./chart-legend";
import { ChartPart } from "./chart-part";
import { ChartSeriesCollection } from "./chart-series";
import { ChartTitle } from "./chart-title";
import type { ObjectContext } from "./context";
import type { RangeObject } from "./range-object";
import { refuseIfProtected } from "./protection";

/** `Excel.Chart` */
export class ChartObject extends ChartPart {
  readonly typeName = "Chart";

  constructor(
    private readonly context: ObjectContext,
    sheet: HostSheet,
    id: string,
  ) {
    super(sheet, id);
  }

  override get memberVersions(): MemberVersions {
    return { chartType: "1.7", id: "1.7", worksheet: "1.2" };
  }

  get id(): string {
    return this.chartId;
  }
  get name(): string {
    return this.chart.name;
  }
  set name(value: string) {
    if (value === "") throw new ApiError("InvalidArgument", "图表名称为空");
    this.change({ name: value });
  }
  get chartType(): string {
    return this.chart.kind ?? "Invalid";
  }
  get worksheet(): ApiObject {
    return this.context.worksheet(this.sheet);
  }
  get title(): ChartTitle {
    return new ChartTitle(this.sheet, this.chartId);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.sheet, this.chartId);
  }
  get axes(): ChartAxes {
    return new ChartAxes(this.sheet, this.chartId);
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.sheet, this.chartId);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.sheet, this.chartId);
  }

  /** Over the cells from the first to the last; with one cell alone it keeps its size. */
  setPosition(start: RangeObject | string, end?: RangeObject | string | null): void {
    const from = areaOf(start);
    const { top, left, bottom, right } = this.chart.place;
    const to = end ? areaOf(end) : { bottom: from.top + bottom - top, right: from.left + right - left };
    if (to.bottom < from.top || to.right < from.left) throw new ApiError("InvalidArgument", "图表位置");
    this.change({ place: { top: from.top, left: from.left, bottom: to.bottom, right: to.right } });
  }

  delete(): void {
    refuseIfProtected(this.sheet, "allowEditObjects");
    const { chart } = this;
    if (chart.isOriginal) throw new ApiError("NotImplemented", "Chart.delete：文件中原有的图表");
    this.sheet.side.charts = this.sheet.side.charts.filter((each) => each !== chart);
  }
}

function areaOf(cell: RangeObject | string): Area {
  return typeof cell === "string" ? parseAddress(cell) : cell.area;
}

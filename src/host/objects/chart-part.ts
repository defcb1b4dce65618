import { ApiError } from "../protocol/api-error";
import { ApiObject } from "../protocol/api-object";
import type { HostChart } from "../workbook/chart-side";
import type { HostSheet } from "../workbook/host-sheet";
import { refuseIfProtected } from "./protection";

/** A chart, or a part of one. Charts of the file stay as they are, since they hold more than is known here. */
export abstract class ChartPart extends ApiObject {
  constructor(
    protected readonly sheet: HostSheet,
    protected readonly chartId: string,
  ) {
    super();
  }

  protected get chart(): HostChart {
    const chart = this.sheet.side.charts.find(({ id }) => id === this.chartId);
    if (!chart) throw new ApiError("ItemNotFound", this.chartId);
    return chart;
  }

  protected change(members: Partial<HostChart>): void {
    refuseIfProtected(this.sheet, "allowEditObjects");
    const { chart } = this;
    if (chart.isOriginal) throw new ApiError("NotImplemented", `${this.typeName}：文件中原有的图表不能改动`);
    this.sheet.side.charts = this.sheet.side.charts.map((each) =>
      each === chart ? { ...chart, ...members } : each,
    );
  }
}

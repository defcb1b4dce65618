import { ApiError } from "../protocol/api-error";
import { ApiCollection, ApiObject } from "../protocol/api-object";
import type { HostSeries } from "../workbook/chart-side";
import type { HostSheet } from "../workbook/host-sheet";

/** `Excel.ChartSeriesCollection`; series follow from the data that the chart was made of. */
export class ChartSeriesCollection extends ApiCollection<ChartSeries> {
  readonly typeName = "ChartSeriesCollection";

  constructor(
    private readonly sheet: HostSheet,
    private readonly chartId: string,
  ) {
    super();
  }

  listItems(): readonly ChartSeries[] {
    const chart = this.sheet.side.charts.find(({ id }) => id === this.chartId);
    return (chart?.series ?? []).map((series) => new ChartSeries(series));
  }
  get count(): number {
    return this.listItems().length;
  }
  getItemAt(index: number): ChartSeries {
    const series = this.listItems()[index];
    if (!series) throw new ApiError("InvalidArgument", `series ${index}`);
    return series;
  }
}

/** `Excel.ChartSeries` */
class ChartSeries extends ApiObject {
  readonly typeName = "ChartSeries";

  constructor(private readonly series: HostSeries) {
    super();
  }

  get name(): string {
    return this.series.name;
  }
}

import { ApiError } from "../protocol/api-error";
import { legendPlaces, type LegendPlace } from "../workbook/chart-side";
import { ChartPart } from "./chart-part";

/** `Excel.ChartLegend` */
export class ChartLegend extends ChartPart {
  readonly typeName = "ChartLegend";

  get visible(): boolean {
    return this.chart.legend !== null;
  }
  set visible(isShown: boolean) {
    this.change({ legend: isShown ? (this.chart.legend ?? "Right") : null });
  }
  get position(): string {
    return this.chart.legend ?? "Invalid";
  }
  set position(value: string) {
    if (!(value in legendPlaces)) throw new ApiError("NotImplemented", `ChartLegend.position = ${value}`);
    this.change({ legend: value as LegendPlace });
  }
}

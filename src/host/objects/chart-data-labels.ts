import { ChartPart } from "./chart-part";

/** `Excel.ChartDataLabels` of a whole chart. */
export class ChartDataLabels extends ChartPart {
  readonly typeName = "ChartDataLabels";

  get showValue(): boolean {
    return this.chart.hasValueLabels;
  }
  set showValue(value: boolean) {
    this.change({ hasValueLabels: value });
  }
}

import { ChartPart } from "./chart-part";

/** `Excel.ChartTitle` */
export class ChartTitle extends ChartPart {
  readonly typeName = "ChartTitle";

  get text(): string {
    return this.chart.title ?? "";
  }
  set text(value: string) {
    this.change({ title: value });
  }
  get visible(): boolean {
    return this.chart.title !== null;
  }
  set visible(isShown: boolean) {
    this.change({ title: isShown ? this.text : null });
  }
}

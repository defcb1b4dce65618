import { ApiError } from "../protocol/api-error";
import type { MemberVersions } from "../protocol/api-object";
import { ChartPart } from "./chart-part";

/** `Excel.ChartAxes` */
export class ChartAxes extends ChartPart {
  readonly typeName = "ChartAxes";

  get categoryAxis(): CategoryAxis {
    return new CategoryAxis(this.sheet, this.chartId);
  }
  get valueAxis(): ValueAxis {
    return new ValueAxis(this.sheet, this.chartId);
  }
}

/** `Excel.ChartAxis` of the categories. */
class CategoryAxis extends ChartPart {
  readonly typeName = "ChartAxis";

  override get memberVersions(): MemberVersions {
    return { reversePlotOrder: "1.7" };
  }

  get reversePlotOrder(): boolean {
    return this.chart.isReversed;
  }
  set reversePlotOrder(value: boolean) {
    this.change({ isReversed: value });
  }
}

/** `Excel.ChartAxis` of the values. */
class ValueAxis extends ChartPart {
  readonly typeName = "ChartAxis";

  /** "" as long as Excel chooses it. */
  get minimum(): number | "" {
    return this.chart.minimum ?? "";
  }
  set minimum(value: number | "") {
    if (value !== "" && !Number.isFinite(value)) throw new ApiError("InvalidArgument", "minimum");
    this.change({ minimum: value === "" ? null : value });
  }
}

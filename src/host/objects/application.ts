import { ApiObject } from "../protocol/api-object";
import type { HostWorkbook } from "../workbook/host-workbook";

/** `Excel.Application` */
export class ApplicationObject extends ApiObject {
  readonly typeName = "Application";

  constructor(private readonly workbook: HostWorkbook) {
    super();
  }
  get calculationMode(): string {
    return "Automatic";
  }
  get calculationState(): string {
    return this.workbook.calculation.isDue ? "Calculating" : "Done";
  }
  calculate(): void {
    void this.workbook.calculation.recalculate();
  }
  /** The grid calculates and paints after the batch anyway; there is nothing to hold back. */
  suspendApiCalculationUntilNextSync(): void {
    return;
  }
  suspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}

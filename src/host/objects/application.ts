import { ApiObject, type MemberVersions } from "../protocol/api-object";
import type { HostWorkbook } from "../workbook/host-workbook";

/** `Excel.Application` */
export class ApplicationObject extends ApiObject {
  readonly typeName = "Application";

  constructor(private readonly workbook: HostWorkbook) {
    super();
  }

  override get memberVersions(): MemberVersions {
    return {
      calculationState: "1.9",
      suspendApiCalculationUntilNextSync: "1.6",
      suspendScreenUpdatingUntilNextSync: "1.9",
    };
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
  suspendApiCalculationUntilNextSync(): void {
    this.workbook.calculation.suspend();
  }
  /** The grid paints after the batch anyway; there is nothing to hold back. */
  suspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}

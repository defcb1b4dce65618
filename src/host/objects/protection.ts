import { ApiError } from "../protocol/api-error";
import { ApiObject } from "../protocol/api-object";
import type { HostSheet } from "../workbook/host-sheet";

/** `Excel.WorksheetProtection`; passwords are not asked for here. */
export class ProtectionObject extends ApiObject {
  readonly typeName = "WorksheetProtection";

  constructor(private readonly sheet: HostSheet) {
    super();
  }
  get protected(): boolean {
    return this.sheet.side.isProtected;
  }
  protect(): void {
    if (this.sheet.side.isProtected) throw new ApiError("InvalidOperation", `“${this.sheet.name}”已受保护`);
    this.sheet.side.isProtected = true;
  }
  unprotect(): void {
    this.sheet.side.isProtected = false;
  }
}

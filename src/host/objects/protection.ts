import { ApiError } from "../protocol/api-error";
import { ApiObject, type MemberVersions } from "../protocol/api-object";
import type { HostSheet } from "../workbook/host-sheet";

/** @throws ApiError AccessDenied when the sheet is protected */
export function refuseIfProtected(sheet: HostSheet): void {
  if (sheet.side.isProtected) throw new ApiError("AccessDenied", sheet.name);
}

/** `Excel.WorksheetProtection`; passwords are not asked for here. */
export class ProtectionObject extends ApiObject {
  readonly typeName = "WorksheetProtection";

  constructor(private readonly sheet: HostSheet) {
    super();
  }

  override get memberVersions(): MemberVersions {
    return { protected: "1.2", protect: "1.2", unprotect: "1.2" };
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

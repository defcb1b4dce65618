import type { Area } from "../../domain/address";
import { ApiError } from "../protocol/api-error";
import { ApiObject, type MemberVersions } from "../protocol/api-object";
import { isOpen } from "../workbook/cell-lock";
import type { HostSheet } from "../workbook/host-sheet";
import { allowanceNames, type Allowance } from "../workbook/protection-side";

/** @throws ApiError AccessDenied when the sheet is protected, unless its protection leaves this open */
export function refuseIfProtected(sheet: HostSheet, unless?: Allowance): void {
  const isAllowed = unless !== undefined && sheet.side.allowed.has(unless);
  if (sheet.side.isProtected && !isAllowed) throw new ApiError("AccessDenied", sheet.name);
}

/** @throws ApiError AccessDenied when the sheet is protected and a cell of the area is locked */
export function refuseIfLocked(sheet: HostSheet, { top, left, bottom, right }: Area): void {
  if (!sheet.side.isProtected) return;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++)
      if (!isOpen(sheet.side.openCells, row, column)) throw new ApiError("AccessDenied", sheet.name);
  }
}

type ProtectionOptions = Readonly<Partial<Record<Allowance, boolean | null>>>;

/** What is open unless it is said: as in Excel, nothing. */
function allowedBy(options: ProtectionOptions): ReadonlySet<Allowance> {
  const [unknown] = Object.keys(options).filter((word) => !(word in allowanceNames));
  if (unknown !== undefined) throw new ApiError("NotImplemented", `WorksheetProtectionOptions.${unknown}`);
  return new Set((Object.keys(allowanceNames) as Allowance[]).filter((word) => options[word] === true));
}

/** `Excel.WorksheetProtection`; passwords are not kept here. */
export class ProtectionObject extends ApiObject {
  readonly typeName = "WorksheetProtection";

  constructor(private readonly sheet: HostSheet) {
    super();
  }

  override get memberVersions(): MemberVersions {
    return { options: "1.2", protected: "1.2", protect: "1.2", unprotect: "1.2" };
  }

  get protected(): boolean {
    return this.sheet.side.isProtected;
  }
  get options(): object | null {
    const { isProtected, allowed } = this.sheet.side;
    const words = (Object.keys(allowanceNames) as Allowance[]).map(
      (word) => [word, allowed.has(word)] as const,
    );
    return isProtected ? Object.fromEntries(words) : null;
  }
  protect(options?: ProtectionOptions | null, password?: string | null): void {
    if (this.sheet.side.isProtected) throw new ApiError("InvalidOperation", `“${this.sheet.name}”已受保护`);
    if (password) throw new ApiError("NotImplemented", "WorksheetProtection.protect(…, password)");
    this.sheet.side.allowed = allowedBy(options ?? {});
    this.sheet.side.isProtected = true;
  }
  unprotect(): void {
    this.sheet.side.isProtected = false;
    this.sheet.side.allowed = new Set();
  }
}

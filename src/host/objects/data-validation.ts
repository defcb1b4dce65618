import type { Area } from "../../domain/address";
import { ApiError } from "../protocol/api-error";
import { ApiObject } from "../protocol/api-object";
import type { HostSheet } from "../workbook/host-sheet";

/** An inline list may hold at most this many characters; a longer one has to be a range. */
const inlineListLimit = 255;

/** `Excel.DataValidation` of a range; lists only. */
export class DataValidationObject extends ApiObject {
  readonly typeName = "DataValidation";

  constructor(
    private readonly sheet: HostSheet,
    private readonly area: Area,
  ) {
    super();
  }

  private get own(): { area: Area; listSource: string } | undefined {
    const { top, left } = this.area;
    return this.sheet.side.validations.find(
      ({ area }) => top >= area.top && top <= area.bottom && left >= area.left && left <= area.right,
    );
  }

  get type(): string {
    return this.own ? "List" : "None";
  }
  get rule(): object {
    return this.own ? { list: { inCellDropDown: true, source: this.own.listSource } } : {};
  }
  set rule(value: unknown) {
    const { list, ...others } = value as { list?: { source: string } };
    const [other] = Object.keys(others);
    if (!list) throw new ApiError("NotImplemented", `DataValidation.rule.${other ?? ""}`);
    const isInline = !list.source.startsWith("=");
    if (isInline && list.source.length > inlineListLimit)
      throw new ApiError("InvalidArgument", "列表超过 255 个字符");
    if (this.sheet.side.isProtected) throw new ApiError("AccessDenied", this.sheet.name);
    this.sheet.side.validations.push({ area: this.area, listSource: list.source });
  }
  clear(): void {
    const { area } = this;
    this.sheet.side.validations = this.sheet.side.validations.filter(
      (v) =>
        v.area.bottom < area.top ||
        v.area.top > area.bottom ||
        v.area.right < area.left ||
        v.area.left > area.right,
    );
  }
}

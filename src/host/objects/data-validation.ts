import type { Area } from "../../domain/address";
import { ApiError } from "../protocol/api-error";
import { ApiObject, type MemberVersions } from "../protocol/api-object";
import { isWithin } from "../workbook/areas";
import type { HostSheet } from "../workbook/host-sheet";
import { cutValidations, type HostValidation } from "../workbook/sheet-side";
import { refuseIfProtected } from "./protection";

/** An inline list may hold at most this many characters; a longer one has to be a range. */
const inlineListLimit = 255;

interface Alert {
  readonly title?: string;
  readonly message?: string;
}

/** `Excel.DataValidation` of a range; only lists can be made. */
export class DataValidationObject extends ApiObject {
  readonly typeName = "DataValidation";

  constructor(
    private readonly sheet: HostSheet,
    private readonly area: Area,
  ) {
    super();
  }

  override get memberVersions(): MemberVersions {
    return { clear: "1.8", errorAlert: "1.8", prompt: "1.8", rule: "1.8", type: "1.8" };
  }

  /** That of the range's first cell. */
  private get own(): HostValidation | undefined {
    const { top, left } = this.area;
    return this.sheet.side.validations.find(({ areas }) => areas.some((area) => isWithin(area, top, left)));
  }

  get type(): string {
    if (!this.own) return "None";
    return this.own.listSource === null ? "Custom" : "List";
  }
  get rule(): object {
    const source = this.own?.listSource;
    return source === undefined || source === null ? {} : { list: { inCellDropDown: true, source } };
  }
  set rule(value: unknown) {
    const { list, ...others } = value as { list?: { source: unknown } };
    const [other] = Object.keys(others);
    if (!list) throw new ApiError("NotImplemented", `DataValidation.rule.${other ?? ""}`);
    this.replace({ listSource: checkedSource(list.source) });
  }

  get errorAlert(): object {
    return { ...alertOf(this.own?.errorTitle, this.own?.errorMessage), showAlert: true, style: "Stop" };
  }
  set errorAlert(value: Alert) {
    this.replace({ errorTitle: value.title ?? "", errorMessage: value.message ?? "" });
  }
  get prompt(): object {
    return { ...alertOf(this.own?.promptTitle, this.own?.promptMessage), showPrompt: true };
  }
  set prompt(value: Alert) {
    this.replace({ promptTitle: value.title ?? "", promptMessage: value.message ?? "" });
  }

  clear(): void {
    refuseIfProtected(this.sheet);
    this.sheet.side.validations = cutValidations(this.sheet.side.validations, this.area);
  }

  private replace(members: Partial<HostValidation>): void {
    refuseIfProtected(this.sheet);
    const before = this.own ?? { listSource: null };
    this.clear();
    this.sheet.side.validations.push({ ...before, ...members, areas: [this.area], original: null });
  }
}

function alertOf(title = "", message = ""): Alert {
  return { title, message };
}

function checkedSource(source: unknown): string {
  if (typeof source !== "string")
    throw new ApiError("NotImplemented", "DataValidation.rule.list.source as Range");
  if (source === "") throw new ApiError("InvalidArgument", "列表没有来源");
  if (!source.startsWith("=") && source.length > inlineListLimit)
    throw new ApiError("InvalidArgument", "列表超过 255 个字符");
  return source;
}

import type { Area } from "../../domain/address";
import { ApiError } from "../protocol/api-error";
import { ApiCollection, ApiObject, type MemberVersions } from "../protocol/api-object";
import type { HostSheet } from "../workbook/host-sheet";
import type { HostConditionalFormat } from "../workbook/sheet-side";
import type { ObjectContext } from "./context";

const touches = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;

/** `Excel.ConditionalFormatCollection` of one or more areas: the formats that touch them. */
export class ConditionalFormatCollection extends ApiCollection<ConditionalFormatObject> {
  readonly typeName = "ConditionalFormatCollection";

  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: HostSheet,
    private readonly own: readonly Area[],
  ) {
    super();
  }

  override get memberVersions(): MemberVersions {
    return { add: "1.6", clearAll: "1.6", getItem: "1.6", getItemOrNullObject: "1.14" };
  }

  listItems(): readonly ConditionalFormatObject[] {
    return this.sheet.side.conditionalFormats
      .filter((format) => format.areas.some((area) => this.own.some((mine) => touches(area, mine))))
      .map((format) => new ConditionalFormatObject(this.context, this.sheet, format));
  }

  getItemOrNullObject(id: string): ConditionalFormatObject | null {
    return this.listItems().find((item) => item.id === id) ?? null;
  }

  getItem(id: string): ConditionalFormatObject {
    const item = this.getItemOrNullObject(id);
    if (!item) throw new ApiError("ItemNotFound", id);
    return item;
  }

  add(type: string): ConditionalFormatObject {
    if (type !== "Custom") throw new ApiError("NotImplemented", `ConditionalFormatCollection.add(${type})`);
    if (this.sheet.side.isProtected) throw new ApiError("AccessDenied", this.sheet.name);
    const format: HostConditionalFormat = {
      id: this.context.newId(),
      type: "Custom",
      areas: this.own,
      formula: "",
      fillColor: null,
      fontColor: null,
      stopIfTrue: false,
      isOriginal: false,
    };
    this.sheet.side.conditionalFormats.unshift(format);
    return new ConditionalFormatObject(this.context, this.sheet, format);
  }

  clearAll(): void {
    for (const item of this.listItems()) item.delete();
  }
}

/** `Excel.ConditionalFormat` */
export class ConditionalFormatObject extends ApiObject {
  readonly typeName = "ConditionalFormat";

  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: HostSheet,
    private readonly format: HostConditionalFormat,
  ) {
    super();
  }

  override get memberVersions(): MemberVersions {
    return { changeRuleToCustom: "1.18", setRanges: "1.17" };
  }

  get id(): string {
    return this.format.id;
  }
  get type(): string {
    return this.format.type === "Custom" ? "Custom" : "CellValue";
  }
  get stopIfTrue(): boolean {
    return this.format.stopIfTrue;
  }
  set stopIfTrue(value: boolean) {
    this.format.stopIfTrue = value;
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return this.format.type === "Custom" ? this.custom : null;
  }
  get custom(): CustomConditionalFormat {
    if (this.format.type !== "Custom") throw new ApiError("InvalidArgument", this.format.id);
    const changed = (): void =>
      this.context.workbook.emit({ kind: "conditional-formats", sheet: this.sheet });
    return new CustomConditionalFormat(this.format, changed);
  }
  getRanges(): ApiObject {
    return this.context.areas(this.sheet, this.format.areas);
  }
  delete(): void {
    if (this.sheet.side.isProtected) throw new ApiError("AccessDenied", this.sheet.name);
    const { side } = this.sheet;
    side.conditionalFormats = side.conditionalFormats.filter((format) => format.id !== this.format.id);
    this.context.workbook.emit({ kind: "conditional-formats", sheet: this.sheet });
  }
}

/** `Excel.CustomConditionalFormat` and its parts. */
class CustomConditionalFormat extends ApiObject {
  readonly typeName: string = "CustomConditionalFormat";

  constructor(
    protected readonly of: HostConditionalFormat,
    protected readonly changed: () => void,
  ) {
    super();
  }
  get rule(): ApiObject {
    return new ConditionalFormatRule(this.of, this.changed);
  }
  get format(): ApiObject {
    return new ConditionalRangeFormat(this.of, this.changed);
  }
}

class ConditionalFormatRule extends ApiObject {
  readonly typeName = "ConditionalFormatRule";

  constructor(
    private readonly of: HostConditionalFormat,
    private readonly changed: () => void,
  ) {
    super();
  }
  get formula(): string {
    return this.of.formula;
  }
  set formula(value: string) {
    this.of.formula = value;
    this.changed();
  }
}

class ConditionalRangeFormat extends ApiObject {
  readonly typeName = "ConditionalRangeFormat";

  constructor(
    private readonly of: HostConditionalFormat,
    private readonly changed: () => void,
  ) {
    super();
  }
  get fill(): ApiObject {
    return new ConditionalColor(
      "ConditionalRangeFill",
      () => this.of.fillColor,
      (color) => this.paint({ fillColor: color }),
    );
  }
  get font(): ApiObject {
    return new ConditionalColor(
      "ConditionalRangeFont",
      () => this.of.fontColor,
      (color) => this.paint({ fontColor: color }),
    );
  }
  private paint(colors: { fillColor?: string; fontColor?: string }): void {
    Object.assign(this.of, colors);
    this.changed();
  }
}

class ConditionalColor extends ApiObject {
  constructor(
    readonly typeName: string,
    private readonly read: () => string | null,
    private readonly write: (color: string) => void,
  ) {
    super();
  }
  get color(): string | null {
    return this.read();
  }
  set color(value: string) {
    this.write(value);
  }
}

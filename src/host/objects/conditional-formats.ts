import type { Area } from "../../domain/address";
import { ApiError } from "../protocol/api-error";
import { ApiCollection, ApiObject, type MemberVersions } from "../protocol/api-object";
import { areasTouch } from "../workbook/areas";
import type { HostSheet } from "../workbook/host-sheet";
import type { HostConditionalFormat } from "../workbook/sheet-side";
import { cutAreas } from "../workbook/sheet-side";
import { colorInput } from "./color";
import type { ObjectContext } from "./context";
import { refuseIfProtected } from "./protection";

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
    return { add: "1.6", clearAll: "1.6", getCount: "1.6", getItem: "1.6", getItemOrNullObject: "1.14" };
  }

  listItems(): readonly ConditionalFormatObject[] {
    return this.sheet.side.conditionalFormats
      .filter((format) => format.areas.some((area) => this.own.some((mine) => areasTouch(area, mine))))
      .map((format) => new ConditionalFormatObject(this.context, this.sheet, format));
  }

  getCount(): number {
    return this.listItems().length;
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
    refuseIfProtected(this.sheet);
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

  /** Takes the formats off these areas; one that reaches further stays on the rest. */
  clearAll(): void {
    refuseIfProtected(this.sheet);
    const { side } = this.sheet;
    for (const area of this.own) side.conditionalFormats = cutAreas(side.conditionalFormats, area);
    this.context.workbook.emit({ kind: "conditional-formats", sheet: this.sheet });
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
    return {
      custom: "1.6",
      customOrNullObject: "1.6",
      delete: "1.6",
      getRanges: "1.9",
      id: "1.6",
      stopIfTrue: "1.6",
      type: "1.6",
    };
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
    this.change({ stopIfTrue: value });
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return this.format.type === "Custom" ? this.custom : null;
  }
  get custom(): CustomConditionalFormat {
    if (this.format.type !== "Custom") throw new ApiError("InvalidArgument", this.format.id);
    return new CustomConditionalFormat(this.format, (members) => this.change(members));
  }
  /** A format that came with the file is written anew as soon as it differs from the file's. */
  private change(members: Partial<HostConditionalFormat>): void {
    refuseIfProtected(this.sheet);
    Object.assign(this.format, members, { isOriginal: false });
    this.context.workbook.emit({ kind: "conditional-formats", sheet: this.sheet });
  }
  getRanges(): ApiObject {
    return this.context.areas(this.sheet, this.format.areas);
  }
  delete(): void {
    refuseIfProtected(this.sheet);
    const { side } = this.sheet;
    side.conditionalFormats = side.conditionalFormats.filter((format) => format.id !== this.format.id);
    this.context.workbook.emit({ kind: "conditional-formats", sheet: this.sheet });
  }
}

type Change = (members: Partial<HostConditionalFormat>) => void;

/** `Excel.CustomConditionalFormat` */
class CustomConditionalFormat extends ApiObject {
  readonly typeName = "CustomConditionalFormat";

  constructor(
    private readonly of: HostConditionalFormat,
    private readonly change: Change,
  ) {
    super();
  }

  override get memberVersions(): MemberVersions {
    return { format: "1.6", rule: "1.6" };
  }
  get rule(): ApiObject {
    return new ConditionalFormatRule(this.of, this.change);
  }
  get format(): ApiObject {
    return new ConditionalRangeFormat(this.of, this.change);
  }
}

class ConditionalFormatRule extends ApiObject {
  readonly typeName = "ConditionalFormatRule";

  constructor(
    private readonly of: HostConditionalFormat,
    private readonly change: Change,
  ) {
    super();
  }

  override get memberVersions(): MemberVersions {
    return { formula: "1.6" };
  }
  get formula(): string {
    return this.of.formula;
  }
  set formula(value: string) {
    this.change({ formula: value });
  }
}

class ConditionalRangeFormat extends ApiObject {
  readonly typeName = "ConditionalRangeFormat";

  constructor(
    private readonly of: HostConditionalFormat,
    private readonly change: Change,
  ) {
    super();
  }

  override get memberVersions(): MemberVersions {
    return { fill: "1.6", font: "1.6" };
  }
  get fill(): ApiObject {
    return new ConditionalColor("ConditionalRangeFill", this.of, "fillColor", this.change);
  }
  get font(): ApiObject {
    return new ConditionalColor("ConditionalRangeFont", this.of, "fontColor", this.change);
  }
}

class ConditionalColor extends ApiObject {
  constructor(
    readonly typeName: string,
    private readonly of: HostConditionalFormat,
    private readonly key: "fillColor" | "fontColor",
    private readonly change: Change,
  ) {
    super();
  }

  override get memberVersions(): MemberVersions {
    return { clear: "1.6", color: "1.6" };
  }
  get color(): string | null {
    return this.of[this.key];
  }
  set color(value: string) {
    this.change({ [this.key]: colorInput(value) });
  }
  clear(): void {
    this.change({ [this.key]: null });
  }
}

import { areaAddress } from "../../domain/address";
import { ApiError } from "../protocol/api-error";
import { ApiCollection, ApiObject, type MemberVersions } from "../protocol/api-object";
import type { HostSheet } from "../workbook/host-sheet";
import type { HostName } from "../workbook/host-workbook";
import { parseAddress, splitSheet } from "./addresses";
import type { ObjectContext } from "./context";
import { RangeObject } from "./range-object";

/**
 * A name of a cell area or a table: letters, digits, dots and underscores, no digit first, and not an address.
 * @throws ApiError InvalidArgument
 */
export function checkedName(name: string): string {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  const isAddress = /^([A-Z]{1,3}\d+|R\d*C\d*|[RC])$/i.test(name);
  if (!isWord || isAddress) throw new ApiError("InvalidArgument", name);
  return name;
}

/** `Excel.NamedItemCollection` of the workbook, or of one sheet. */
export class NamedItemCollection extends ApiCollection<NamedItemObject> {
  readonly typeName = "NamedItemCollection";

  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: HostSheet | null,
  ) {
    super();
  }

  override get memberVersions(): MemberVersions {
    return { add: "1.4", getCount: "1.4", getItemOrNullObject: "1.4" };
  }

  listItems(): readonly NamedItemObject[] {
    const scope = this.sheet?.name ?? null;
    return this.context.workbook.names
      .filter((name) => name.scope === scope && !name.name.startsWith("_xlnm."))
      .map((name) => new NamedItemObject(this.context, name));
  }

  getCount(): number {
    return this.listItems().length;
  }

  getItemOrNullObject(name: string): NamedItemObject | null {
    return this.listItems().find((item) => item.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  getItem(name: string): NamedItemObject {
    const item = this.getItemOrNullObject(name);
    if (!item) throw new ApiError("ItemNotFound", name);
    return item;
  }

  add(name: string, reference: RangeObject | string): NamedItemObject {
    if (this.sheet) throw new ApiError("NotImplemented", "Worksheet.names.add");
    if (this.getItemOrNullObject(checkedName(name))) throw new ApiError("ItemAlreadyExists", name);
    const formula = reference instanceof RangeObject ? absolute(reference) : reference;
    if (!formula.startsWith("=")) throw new ApiError("InvalidArgument", formula);
    const item: HostName = { name, formula, scope: null, isOriginal: false };
    this.context.workbook.names.push(item);
    this.context.workbook.core.insertDefinedName(name, formula);
    return new NamedItemObject(this.context, item);
  }
}

function absolute({ sheet, area }: RangeObject): string {
  const address = areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `=${sheet.addressOf(area).replace(/![^!]*$/, "")}!${address}`;
}

/** `Excel.NamedItem` */
export class NamedItemObject extends ApiObject {
  readonly typeName = "NamedItem";

  constructor(
    private readonly context: ObjectContext,
    private readonly item: HostName,
  ) {
    super();
  }

  override get memberVersions(): MemberVersions {
    return { delete: "1.4", formula: "1.7", getRangeOrNullObject: "1.4", scope: "1.4" };
  }

  get name(): string {
    return this.item.name;
  }
  get formula(): string {
    return this.item.formula;
  }
  get scope(): string {
    return this.item.scope === null ? "Workbook" : "Worksheet";
  }
  get type(): string {
    return this.getRangeOrNullObject() ? "Range" : "String";
  }
  get visible(): boolean {
    return true;
  }

  getRangeOrNullObject(): RangeObject | null {
    const place = placeOf(this.context, this.item);
    return place && new RangeObject(this.context, place.sheet, place.area);
  }

  getRange(): RangeObject {
    const range = this.getRangeOrNullObject();
    if (!range) throw new ApiError("ItemNotFound", this.item.name);
    return range;
  }

  delete(): void {
    const { names } = this.context.workbook;
    names.splice(names.indexOf(this.item), 1);
    this.context.workbook.core.deleteDefinedName(this.item.name);
  }
}

/** The area a name stands for; null when it stands for something else. */
export function placeOf(
  { workbook }: ObjectContext,
  name: HostName,
): { readonly sheet: HostSheet; readonly area: RangeObject["area"] } | null {
  const { sheet: sheetName, address } = splitSheet(name.formula);
  const sheet = sheetName === null ? null : workbook.sheetByName(sheetName);
  if (!sheet || !/^\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/i.test(address)) return null;
  return { sheet, area: parseAddress(address) };
}

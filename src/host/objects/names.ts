import { ApiError } from "../protocol/api-error";
import { ApiCollection, ApiObject } from "../protocol/api-object";
import type { HostName } from "../workbook/host-workbook";
import { parseAddress, splitSheet } from "./addresses";
import type { ObjectContext } from "./context";
import { RangeObject } from "./range-object";

/** `Excel.NamedItemCollection` of the workbook. */
export class NamedItemCollection extends ApiCollection<NamedItemObject> {
  readonly typeName = "NamedItemCollection";

  constructor(private readonly context: ObjectContext) {
    super();
  }

  listItems(): readonly NamedItemObject[] {
    return this.context.workbook.names.map((name) => new NamedItemObject(this.context, name));
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
    if (this.getItemOrNullObject(name)) throw new ApiError("ItemAlreadyExists", name);
    const formula = reference instanceof RangeObject ? `=${absolute(reference.address)}` : reference;
    const item: HostName = { name, formula, scope: null, isOriginal: false };
    this.context.workbook.names.push(item);
    this.context.workbook.core.insertDefinedName(name, formula);
    return new NamedItemObject(this.context, item);
  }
}

/** "Sheet1!A1:B2" → "Sheet1!$A$1:$B$2" */
function absolute(address: string): string {
  const bang = address.lastIndexOf("!");
  return address.slice(0, bang + 1) + address.slice(bang + 1).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
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

  get name(): string {
    return this.item.name;
  }
  get formula(): string {
    return this.item.formula;
  }
  get visible(): boolean {
    return true;
  }

  getRangeOrNullObject(): RangeObject | null {
    const { sheet: sheetName, address } = splitSheet(this.item.formula);
    const sheet = sheetName === null ? null : this.context.workbook.sheetByName(sheetName);
    return sheet && /^\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/i.test(address)
      ? new RangeObject(this.context, sheet, parseAddress(address))
      : null;
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

import type { Area } from "../../domain/address";
import { ApiCollection, ApiObject, type MemberVersions } from "../protocol/api-object";
import type { HostSheet } from "../workbook/host-sheet";
import { ConditionalFormatCollection } from "./conditional-formats";
import type { ObjectContext } from "./context";

/** `Excel.RangeAreas`: several areas of one sheet. */
export class RangeAreasObject extends ApiObject {
  readonly typeName = "RangeAreas";

  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: HostSheet,
    readonly areaList: readonly Area[],
  ) {
    super();
  }

  override get memberVersions(): MemberVersions {
    return { address: "1.9", areaCount: "1.9", areas: "1.9", cellCount: "1.9", conditionalFormats: "1.9" };
  }

  get address(): string {
    return this.areaList.map((area) => this.sheet.addressOf(area)).join(",");
  }
  get areaCount(): number {
    return this.areaList.length;
  }
  get cellCount(): number {
    return this.areaList.reduce((sum, a) => sum + (a.bottom - a.top + 1) * (a.right - a.left + 1), 0);
  }
  get areas(): ApiCollection<ApiObject> {
    return new RangeList(this.areaList.map((area) => this.context.range(this.sheet, area)));
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.context, this.sheet, this.areaList);
  }
}

class RangeList extends ApiCollection<ApiObject> {
  readonly typeName = "RangeCollection";

  constructor(private readonly ranges: readonly ApiObject[]) {
    super();
  }
  listItems(): readonly ApiObject[] {
    return this.ranges;
  }
}

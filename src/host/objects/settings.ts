import { ApiError } from "../protocol/api-error";
import { ApiCollection, ApiObject, type MemberVersions } from "../protocol/api-object";

/** `Excel.SettingCollection`: values of the add-in that are kept in the workbook. */
export class SettingCollection extends ApiCollection<SettingObject> {
  readonly typeName = "SettingCollection";

  constructor(private readonly settings: Map<string, unknown>) {
    super();
  }

  override get memberVersions(): MemberVersions {
    return { add: "1.4", getCount: "1.4", getItem: "1.4", getItemOrNullObject: "1.4" };
  }

  listItems(): readonly SettingObject[] {
    return [...this.settings.keys()].map((key) => new SettingObject(this.settings, key));
  }
  getCount(): number {
    return this.settings.size;
  }
  getItemOrNullObject(key: string): SettingObject | null {
    return this.settings.has(key) ? new SettingObject(this.settings, key) : null;
  }
  getItem(key: string): SettingObject {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw new ApiError("ItemNotFound", key);
    return setting;
  }
  add(key: string, value: unknown): SettingObject {
    this.settings.set(key, value);
    return new SettingObject(this.settings, key);
  }
}

/** `Excel.Setting` */
class SettingObject extends ApiObject {
  readonly typeName = "Setting";

  constructor(
    private readonly settings: Map<string, unknown>,
    private readonly ownKey: string,
  ) {
    super();
  }

  override get memberVersions(): MemberVersions {
    return { delete: "1.4", key: "1.4", value: "1.4" };
  }

  get key(): string {
    return this.ownKey;
  }
  get value(): unknown {
    return this.settings.get(this.ownKey);
  }
  set value(value: unknown) {
    this.settings.set(this.ownKey, value);
  }
  delete(): void {
    this.settings.delete(this.ownKey);
  }
}

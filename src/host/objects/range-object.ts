import type { Area } from "../../domain/address";
import { ApiError } from "../protocol/api-error";
import type { ApiObject, MemberVersions } from "../protocol/api-object";
import type { HostValue } from "../workbook/sheet-cells";
import type { HostSheet } from "../workbook/host-sheet";
import { checkedInput } from "./cell-input";
import { ConditionalFormatCollection } from "./conditional-formats";
import type { ObjectContext } from "./context";
import { DataValidationObject } from "./data-validation";
import { linkAt, setLink, type Hyperlink } from "./hyperlinks";
import { refuseIfLocked, refuseIfProtected } from "./protection";
import { RangeAreasObject } from "./range-areas";
import { clearRange } from "./range-clear";
import { RangeFormatObject } from "./range-format";
import { RangeGeometry } from "./range-geometry";

/** Reading more cells than this gives null, as in Excel on the web. */
const readableCells = 5_000_000;

type Reader = (row: number, column: number) => HostValue;
type Input = (row: number, column: number) => HostValue | null;

/** `Excel.Range`: an area of one sheet. */
export class RangeObject extends RangeGeometry<RangeObject> {
  readonly typeName = "Range";

  constructor(
    private readonly context: ObjectContext,
    sheet: HostSheet,
    area: Area,
  ) {
    super(sheet, area);
  }

  override get memberVersions(): MemberVersions {
    return {
      columnHidden: "1.2",
      conditionalFormats: "1.6",
      dataValidation: "1.8",
      getAbsoluteResizedRange: "1.7",
      getIntersectionOrNullObject: "1.4",
      getMergedAreasOrNullObject: "1.13",
      getResizedRange: "1.3",
      getSpecialCells: "1.9",
      getSpillingToRangeOrNullObject: "1.12",
      getSpecialCellsOrNullObject: "1.9",
      getUsedRangeOrNullObject: "1.4",
      hyperlink: "1.7",
      isEntireColumn: "1.7",
      isEntireRow: "1.7",
      merge: "1.2",
      rowHidden: "1.2",
      unmerge: "1.2",
    };
  }

  protected rangeOf(area: Area): RangeObject {
    return new RangeObject(this.context, this.sheet, area);
  }

  /** Whole rows and columns have no values of their own: Excel gives null and takes none. */
  private get isOpen(): boolean {
    return this.isEntireColumn || this.isEntireRow;
  }

  private read(reader: Reader): HostValue[][] | null {
    if (this.isOpen || this.rowCount * this.columnCount > readableCells) return null;
    const { top, left } = this.area;
    return Array.from({ length: this.rowCount }, (_, r) =>
      Array.from({ length: this.columnCount }, (_, c) => reader(top + r, left + c)),
    );
  }

  /** Accepts a single value for every cell, or rows of the range's own shape; all is checked before any is written. */
  private assign(value: unknown, write: (at: Input) => void): void {
    if (this.isOpen) throw new ApiError("InvalidArgument", `不能给整行或整列赋值：${this.address}`);
    if (!Array.isArray(value)) {
      const same = checkedInput(value);
      return write(() => same);
    }
    const rows = value as readonly unknown[];
    const fits =
      rows.length === this.rowCount && rows.every((r) => Array.isArray(r) && r.length === this.columnCount);
    if (!fits) throw new ApiError("InvalidArgument", `值的行列数与区域不符：${this.address}`);
    const checked = (rows as readonly (readonly unknown[])[]).map((row) => row.map(checkedInput));
    write((r, c) => checked[r]?.[c] ?? null);
  }

  /** The client asks it before it sends a large array in slices, so that nothing of it is written when it does not fit. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount)
      throw new ApiError("InvalidArgument", `值的行列数与区域不符：${this.address}`);
  }

  get values(): HostValue[][] | null {
    return this.read((r, c) => this.sheet.valueAt(r, c));
  }
  set values(value: unknown) {
    refuseIfLocked(this.sheet, this.area);
    this.assign(value, (at) => this.sheet.write(this.area, at));
  }

  get formulas(): HostValue[][] | null {
    return this.read((r, c) => this.sheet.formulaAt(r, c));
  }
  set formulas(value: unknown) {
    refuseIfLocked(this.sheet, this.area);
    this.assign(value, (at) => this.sheet.write(this.area, at));
  }

  get text(): HostValue[][] | null {
    return this.read((r, c) => this.sheet.textAt(r, c));
  }

  get numberFormat(): HostValue[][] | null {
    return this.read((r, c) => this.sheet.numberFormatAt(r, c));
  }
  set numberFormat(value: unknown) {
    refuseIfProtected(this.sheet, "allowFormatCells");
    const restyle = (at: Input): void =>
      this.sheet.restyle(this.area, (r, c) => {
        const pattern = at(r, c);
        return pattern === null ? {} : { n: pattern === "General" ? null : { pattern: String(pattern) } };
      });
    // One format for whole columns is a look, not a value of each cell.
    if (!Array.isArray(value) && this.isOpen) {
      const same = checkedInput(value);
      restyle(() => same);
    } else this.assign(value, restyle);
  }

  get hyperlink(): Hyperlink | null {
    return linkAt(this.sheet, this.area);
  }
  set hyperlink(value: unknown) {
    refuseIfProtected(this.sheet, "allowInsertHyperlinks");
    setLink(this.sheet, this.area, value as Hyperlink);
  }

  get rowHidden(): boolean | null {
    const { top, bottom } = this.area;
    return agreed(top, bottom, this.sheet.grid.getMaxRows(), (row) => !this.sheet.isRowVisible(row));
  }
  get columnHidden(): boolean | null {
    const { left, right } = this.area;
    return agreed(left, right, right + 1, (c) => !this.sheet.isColumnVisible(c));
  }

  get worksheet(): ApiObject {
    return this.context.worksheet(this.sheet);
  }
  get format(): RangeFormatObject {
    return new RangeFormatObject(this.sheet, this.area);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.context, this.sheet, [this.area]);
  }
  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.sheet, this.area);
  }

  /** Only the cells with formulas; other kinds are not asked for. */
  getSpecialCellsOrNullObject(kind: string): RangeAreasObject | null {
    if (kind !== "Formulas") throw new ApiError("NotImplemented", `Range.getSpecialCells(${kind})`);
    return this.areasOrNull(this.sheet.formulaAreas(this.area));
  }
  getSpecialCells(kind: string): RangeAreasObject {
    const areas = this.getSpecialCellsOrNullObject(kind);
    if (areas === null) throw new ApiError("ItemNotFound", this.address);
    return areas;
  }
  getMergedAreasOrNullObject(): RangeAreasObject | null {
    return this.areasOrNull(this.sheet.mergesIn(this.area));
  }
  private areasOrNull(areas: readonly Area[]): RangeAreasObject | null {
    return areas.length === 0 ? null : new RangeAreasObject(this.context, this.sheet, areas);
  }

  /** The area over which the formula of this one cell spills; null when it does not. */
  getSpillingToRangeOrNullObject(): RangeObject | null {
    if (this.cellCount !== 1) throw new ApiError("InvalidArgument", this.address);
    const { top, left } = this.area;
    const spills = this.context.workbook.spillAreas(this.sheet.id);
    const area = spills.find((spill) => spill.top === top && spill.left === left);
    return area === undefined ? null : this.rangeOf(area);
  }

  merge(across?: boolean | null): void {
    refuseIfProtected(this.sheet);
    const { top, left } = this.area;
    const range = this.sheet.grid.getRange(top, left, this.rowCount, this.columnCount);
    if (across) range.mergeAcross({ isForceMerge: true });
    else range.merge({ isForceMerge: true });
  }

  unmerge(): void {
    refuseIfProtected(this.sheet);
    this.sheet.grid.getRange(this.area.top, this.area.left, this.rowCount, this.columnCount).breakApart();
  }

  clear(applyTo?: string | null): void {
    refuseIfProtected(this.sheet);
    clearRange(this.context.workbook, this.sheet, this.area, applyTo ?? "All");
  }

  select(): void {
    if (this.sheet.side.visibility !== "Visible")
      throw new ApiError("InvalidOperation", `“${this.sheet.name}”已隐藏`);
    this.context.workbook.select(this.sheet, this.area);
  }
}

/** What all rows (or columns) from first to last have in common; null when they differ. */
function agreed(first: number, last: number, end: number, read: (index: number) => boolean): boolean | null {
  const value = first < end && read(first);
  for (let index = first + 1; index <= Math.min(last, end - 1); index++)
    if (read(index) !== value) return null;
  return value;
}

import type { Area } from "../../domain/address";
import { ApiError } from "../protocol/api-error";
import { ApiObject, type MemberVersions } from "../protocol/api-object";
import type { HostSheet, HostValue } from "../workbook/host-sheet";
import { sheetSize } from "../workbook/host-sheet";
import { checkedArea, parseAddress, splitSheet } from "./addresses";
import { ConditionalFormatCollection } from "./conditional-formats";
import type { ObjectContext } from "./context";
import { DataValidationObject } from "./data-validation";
import { RangeAreasObject } from "./range-areas";
import { RangeFormatObject } from "./range-format";

/** Reading more cells than this gives null, as in Excel on the web. */
const readableCells = 5_000_000;

const clearing: Readonly<Record<string, { contents: boolean; formats: boolean }>> = {
  All: { contents: true, formats: true },
  Contents: { contents: true, formats: false },
  Formats: { contents: false, formats: true },
};

type Reader = (row: number, column: number) => HostValue;

/** `Excel.Range`: an area of one sheet. */
export class RangeObject extends ApiObject {
  readonly typeName = "Range";

  constructor(
    private readonly context: ObjectContext,
    readonly sheet: HostSheet,
    readonly area: Area,
  ) {
    super();
  }

  override get memberVersions(): MemberVersions {
    return {
      getMergedAreasOrNullObject: "1.13",
      hyperlink: "1.7",
      dataValidation: "1.8",
      isEntireColumn: "1.7",
      rowHidden: "1.2",
    };
  }

  private at(area: Area): RangeObject {
    return new RangeObject(this.context, this.sheet, checkedArea(area));
  }

  private read(reader: Reader): HostValue[][] | null {
    if (this.cellCount > readableCells) return null;
    const { top, left } = this.area;
    return Array.from({ length: this.rowCount }, (_, r) =>
      Array.from({ length: this.columnCount }, (_, c) => reader(top + r, left + c)),
    );
  }

  /** Accepts a single value for every cell, or rows of the range's own shape. */
  private assign(
    value: unknown,
    write: (at: (row: number, column: number) => HostValue | null) => void,
  ): void {
    this.refuseIfProtected();
    if (!Array.isArray(value)) return write(() => value as HostValue | null);
    const rows = value as readonly unknown[];
    const fits =
      rows.length === this.rowCount && rows.every((r) => Array.isArray(r) && r.length === this.columnCount);
    if (!fits) throw new ApiError("InvalidArgument", `值的行列数与区域不符：${this.address}`);
    write((r, c) => (rows[r] as readonly (HostValue | null)[])[c] ?? null);
  }

  private refuseIfProtected(): void {
    if (this.sheet.side.isProtected) throw new ApiError("AccessDenied", this.sheet.name);
  }

  get address(): string {
    return this.sheet.addressOf(this.area);
  }
  get rowIndex(): number {
    return this.area.top;
  }
  get columnIndex(): number {
    return this.area.left;
  }
  get rowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }
  get columnCount(): number {
    return this.area.right - this.area.left + 1;
  }
  get cellCount(): number {
    return this.rowCount * this.columnCount;
  }

  get values(): HostValue[][] | null {
    return this.read((r, c) => this.sheet.valueAt(r, c));
  }
  set values(value: unknown) {
    this.assign(value, (at) => this.sheet.write(this.area, at));
  }

  get formulas(): HostValue[][] | null {
    return this.read((r, c) => this.sheet.formulaAt(r, c));
  }
  set formulas(value: unknown) {
    this.assign(value, (at) => this.sheet.write(this.area, at));
  }

  get text(): HostValue[][] | null {
    return this.read((r, c) => this.sheet.textAt(r, c));
  }

  get numberFormat(): HostValue[][] | null {
    return this.read((r, c) => this.sheet.numberFormatAt(r, c));
  }
  set numberFormat(value: unknown) {
    this.assign(value, (at) =>
      this.sheet.restyle(this.area, (r, c) => {
        const pattern = at(r, c);
        return pattern === null ? {} : { n: pattern === "General" ? null : { pattern: String(pattern) } };
      }),
    );
  }

  get hyperlink(): { documentReference: string; screenTip: string } | null {
    const link = this.sheet.side.hyperlinks.get(this.firstCell);
    return link ? { documentReference: link.location, screenTip: link.screenTip } : null;
  }
  set hyperlink(value: unknown) {
    this.refuseIfProtected();
    const { documentReference, screenTip, textToDisplay } = value as Record<string, string | undefined>;
    if (documentReference === undefined) throw new ApiError("NotImplemented", "Range.hyperlink.address");
    this.sheet.side.hyperlinks.set(this.firstCell, {
      location: documentReference,
      screenTip: screenTip ?? "",
    });
    if (textToDisplay !== undefined)
      this.sheet.write(this.area, (r, c) => (r + c === 0 ? textToDisplay : null));
  }

  private get firstCell(): string {
    return this.sheet
      .addressOf({ ...this.area, bottom: this.area.top, right: this.area.left })
      .replace(/^.*!/, "");
  }

  /** True or false when all rows agree, else null. */
  get rowHidden(): boolean | null {
    const rows = this.sheet.grid.getSheet();
    let hidden: boolean | null | undefined;
    for (
      let row = this.area.top;
      row <= Math.min(this.area.bottom, this.sheet.grid.getMaxRows() - 1);
      row++
    ) {
      const isHidden = !rows.getRowVisible(row);
      if (hidden === undefined) hidden = isHidden;
      else if (hidden !== isHidden) return null;
    }
    return hidden ?? false;
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

  getCell(row: number, column: number): RangeObject {
    const top = this.area.top + row;
    const left = this.area.left + column;
    return this.at({ top, left, bottom: top, right: left });
  }

  getRow(row: number): RangeObject {
    const top = this.area.top + row;
    if (top > this.area.bottom) throw new ApiError("InvalidArgument");
    return this.at({ ...this.area, top, bottom: top });
  }

  getColumn(column: number): RangeObject {
    const left = this.area.left + column;
    if (left > this.area.right) throw new ApiError("InvalidArgument");
    return this.at({ ...this.area, left, right: left });
  }

  getEntireColumn(): RangeObject {
    return this.at({ ...this.area, top: 0, bottom: sheetSize.rows - 1 });
  }

  getEntireRow(): RangeObject {
    return this.at({ ...this.area, left: 0, right: sheetSize.columns - 1 });
  }

  getOffsetRange(rows: number, columns: number): RangeObject {
    const { top, left, bottom, right } = this.area;
    return this.at({ top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns });
  }

  getResizedRange(rows: number, columns: number): RangeObject {
    return this.at({ ...this.area, bottom: this.area.bottom + rows, right: this.area.right + columns });
  }

  getAbsoluteResizedRange(rows: number, columns: number): RangeObject {
    return this.at({ ...this.area, bottom: this.area.top + rows - 1, right: this.area.left + columns - 1 });
  }

  getIntersectionOrNullObject(other: RangeObject | string): RangeObject | null {
    const { area } = typeof other === "string" ? { area: parseAddress(splitSheet(other).address) } : other;
    const top = Math.max(area.top, this.area.top);
    const left = Math.max(area.left, this.area.left);
    const bottom = Math.min(area.bottom, this.area.bottom);
    const right = Math.min(area.right, this.area.right);
    return bottom < top || right < left ? null : this.at({ top, left, bottom, right });
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean | null): RangeObject | null {
    const used = this.sheet.usedArea(valuesOnly === true);
    return used === null ? null : this.at(used).getIntersectionOrNullObject(this);
  }

  getUsedRange(valuesOnly?: boolean | null): RangeObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  /** Only the cells with formulas; other kinds are not asked for. */
  getSpecialCellsOrNullObject(kind: string): RangeAreasObject | null {
    if (kind !== "Formulas") throw new ApiError("NotImplemented", `Range.getSpecialCells(${kind})`);
    const areas = this.sheet.formulaAreas(this.area);
    return areas.length === 0 ? null : new RangeAreasObject(this.context, this.sheet, areas);
  }

  getMergedAreasOrNullObject(): RangeAreasObject | null {
    const merges = this.sheet.mergesIn(this.area);
    return merges.length === 0 ? null : new RangeAreasObject(this.context, this.sheet, merges);
  }

  merge(across?: boolean | null): void {
    this.refuseIfProtected();
    const { top, left } = this.area;
    const range = this.sheet.grid.getRange(top, left, this.rowCount, this.columnCount);
    if (across) range.mergeAcross();
    else range.merge();
  }

  unmerge(): void {
    this.refuseIfProtected();
    this.sheet.grid.getRange(this.area.top, this.area.left, this.rowCount, this.columnCount).breakApart();
  }

  clear(applyTo?: string | null): void {
    this.refuseIfProtected();
    const what = clearing[applyTo ?? "All"];
    if (!what) throw new ApiError("NotImplemented", `Range.clear(${applyTo})`);
    this.sheet.clear(this.area, what);
  }

  select(): void {
    this.context.workbook.select(this.sheet, this.area);
  }
}

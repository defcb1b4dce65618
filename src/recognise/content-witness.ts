import { readDate } from "../domain/dates";
import { readDocumentNumber } from "../domain/document-number";
import type { CellValue } from "../domain/grid";
import type { FieldId, Role } from "../domain/roles";
import { squeezeText } from "../domain/text";
import type { IsUnit } from "./header-block";
import { foldHeader, idleHeader } from "./header-text";
import type { Columns } from "./match-role";
import { ownColumns } from "./own-sheets";
import type { SheetView } from "./sheet-view";
import type { FoundTable } from "./tables";

type Witness = (value: CellValue, numberFormat: string, isUnit: IsUnit) => boolean;

/** Rows looked at, and the share of them that must agree. */
const sampleRows = 40;
const share = 0.6;

const levelValue = /^(?:国家|省部|部省|省|部|市|县|厅)级$/u;
const issuerValue = /(?:国务院|省委|政府|办公厅|部|委员会|总局|厅|署)(?:等)?$/u;

const isDate: Witness = (value, format) => {
  if (typeof value === "number" && value < 20000) return false;
  return readDate(value, format, { date1904: false }).kind === "value";
};
const isDocumentNumber: Witness = (value) => {
  const { kind, ...rest } = readDocumentNumber(value);
  return kind === "value" && "value" in rest && /〔\d{4}〕\d+号/u.test(rest.value);
};
const isUnitName: Witness = (value, _format, isUnit) => isUnit(squeezeText(String(value)));
const isLevel: Witness = (value) => levelValue.test(squeezeText(String(value)));
const isIssuer: Witness = (value, _format, isUnit) => {
  const text = squeezeText(String(value));
  return issuerValue.test(text) && !isUnit(text);
};

const named: readonly (readonly [FieldId, Witness])[] = [["unit", isUnitName]];

/** What the contents of a column may show where its header says nothing. */
const witnesses: Partial<Record<Role, readonly (readonly [FieldId, Witness])[]>> = {
  awards: [
    ["date", isDate],
    ["documentNumber", isDocumentNumber],
    ["level", isLevel],
    ["claimant", isUnitName],
    ["issuer", isIssuer],
  ],
  scores: named,
  survey: named,
  self: named,
  veto: named,
  deductions: [
    ["date", isDate],
    ["documentNumber", isDocumentNumber],
    ["unit", isUnitName],
  ],
  register: [
    ["date", isDate],
    ["documentNumber", isDocumentNumber],
    ["unit", isUnitName],
  ],
};

function testifies(
  view: SheetView,
  table: FoundTable,
  column: number,
  witness: Witness,
  isUnit: IsUnit,
): boolean {
  let seen = 0;
  let agreeing = 0;
  for (
    let row = table.block.bottom + 1;
    row <= Math.min(table.bottom, table.block.bottom + sampleRows);
    row++
  ) {
    const value = view.own(row, column);
    if (value === "") continue;
    seen++;
    if (witness(value, view.numberFormat(row, column), isUnit)) agreeing++;
  }
  return agreeing >= 1 && agreeing >= seen * share;
}

/** Columns that the header left without a field, given one by their contents; 等级 full of 国家级 is a level, no grade. */
export function withContent(
  view: SheetView,
  table: FoundTable,
  role: Role,
  named: Columns,
  isUnit: IsUnit,
): Columns {
  const columns: Partial<Record<FieldId, number>> = { ...named };
  if (
    columns.level === undefined &&
    columns.grade !== undefined &&
    testifies(view, table, columns.grade, isLevel, isUnit)
  ) {
    columns.level = columns.grade;
    delete columns.grade;
  }
  for (const [field, witness] of witnesses[role] ?? []) {
    if (columns[field] !== undefined || (field === "claimant" && columns.recipient !== undefined)) continue;
    const taken = new Set(Object.values(columns));
    const found = [...table.block.labels].find(
      ([column, label]) =>
        !taken.has(column) && !isIdle(label.lower) && testifies(view, table, column, witness, isUnit),
    );
    if (found !== undefined) columns[field] = found[0];
  }
  return columns;
}

function isIdle(header: string): boolean {
  const folded = foldHeader(header);
  return idleHeader.test(folded) || ownColumns.includes(folded);
}

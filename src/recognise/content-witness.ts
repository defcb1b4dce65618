import { readDate } from "../domain/dates";
import { readDocumentNumber } from "../domain/document-number";
import type { CellValue } from "../domain/grid";
import { readNumber } from "../domain/numbers";
import type { FieldId, Role } from "../domain/roles";
import { isNotApplicable, squeezeText } from "../domain/text";
import type { IsUnit } from "./lexicon";
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
/** Bodies above the city, which no city assesses: without a roster 民政部 looks like a unit as 市委宣传部 does. */
const higherBody = /^(?:中共)?(?:国务院|国家|中央|全国|.{0,3}省)|^(?!.{0,3}[市县区]).{2,}部$|总局$/u;
/** The words of honours; a title is longer than the name of a unit. */
const titleValue =
  /^.{2,}(?:先进|优秀|模范|示范|文明|标兵|十佳|百强|荣誉|称号|[一二三]等功|奖|集体|单位|个人|试点|基地|案例|达标|激励|表扬|表彰|第[一二三]名)/u;

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
  return issuerValue.test(text) && (higherBody.test(text) || !isUnit(text));
};
const isTitle: Witness = (value) => titleValue.test(squeezeText(String(value)));

const named: readonly (readonly [FieldId, Witness])[] = [["unit", isUnitName]];
const figureFields = /^(?:points|original|fullMarks|total|bonus|deduction|final|subtotal|round\d+)$/u;
const isFigure: Witness = (value) => readNumber(value).kind === "value" || isNotApplicable(String(value));

/** What the contents of a column may show where its header says nothing. */
const witnesses: Partial<Record<Role, readonly (readonly [FieldId, Witness])[]>> = {
  awards: [
    ["date", isDate],
    ["documentNumber", isDocumentNumber],
    ["level", isLevel],
    ["claimant", isUnitName],
    ["issuer", isIssuer],
    ["title", isTitle],
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

/** How many cells of a column say something, and how many of them what the witness looks for. */
function hearing(
  view: SheetView,
  table: FoundTable,
  column: number,
  witness: Witness,
  isUnit: IsUnit,
): { readonly seen: number; readonly agreeing: number } {
  const { block, bottom } = table;
  let seen = 0;
  let agreeing = 0;
  for (let row = block.bottom + 1; row <= Math.min(bottom, block.bottom + sampleRows); row++) {
    const value = view.own(row, column);
    if (value === "") continue;
    seen++;
    if (witness(value, view.numberFormat(row, column), isUnit)) agreeing++;
  }
  return { seen, agreeing };
}

function testifies(
  view: SheetView,
  table: FoundTable,
  column: number,
  witness: Witness,
  isUnit: IsUnit,
): boolean {
  const { seen, agreeing } = hearing(view, table, column, witness, isUnit);
  return agreeing >= 1 && agreeing >= seen * share;
}

/** What a field holds, where contents can tell; the names of a roster say yes, but never no: units may be misspelt. */
function expected(field: FieldId): { readonly witness: Witness; readonly mayDeny: boolean } | null {
  if (field === "date") return { witness: isDate, mayDeny: true };
  if (field === "documentNumber") return { witness: isDocumentNumber, mayDeny: false };
  if (field === "level") return { witness: isLevel, mayDeny: false };
  if (field === "title") return { witness: isTitle, mayDeny: false };
  if (field === "issuer") return { witness: isIssuer, mayDeny: false };
  if (["unit", "claimant", "recipient"].includes(field)) return { witness: isUnitName, mayDeny: false };
  if (figureFields.test(field)) return { witness: isFigure, mayDeny: true };
  return null;
}

/** Whether what stands in the column is what the field holds. */
export function contentsOf(
  view: SheetView,
  table: FoundTable,
  column: number,
  field: FieldId,
  isUnit: IsUnit,
): "agree" | "disagree" | "silent" {
  const expectation = expected(field);
  if (expectation === null) return "silent";
  const { seen, agreeing } = hearing(view, table, column, expectation.witness, isUnit);
  if (agreeing >= 1 && agreeing >= seen * share) return "agree";
  return expectation.mayDeny && seen >= 3 && agreeing <= seen * (1 - share) ? "disagree" : "silent";
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

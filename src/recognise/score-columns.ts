import type { FieldId } from "../domain/roles";
import { squeezeText } from "../domain/text";
import type { HeaderBlock, HeaderLabel } from "./header-block";
import { foldHeader, idleHeader } from "./header-text";
import type { IsUnit } from "./lexicon";
import type { Columns } from "./match-role";
import { ownColumns } from "./own-sheets";
import type { SheetView } from "./sheet-view";

/** A header that names its points: 经济发展（25分）. */
const withPoints = /\d+(?:\.\d+)?分/u;
/** Rows looked at to see whether a column holds figures. */
const sampleRows = 40;

/** True when most of what stands below the header in the column are numbers. */
function holdsFigures(view: SheetView, block: HeaderBlock, column: number): boolean {
  let figures = 0;
  let words = 0;
  for (let row = block.bottom + 1; row <= Math.min(view.bottom, block.bottom + sampleRows); row++) {
    const value = view.own(row, column);
    if (typeof value === "number") figures++;
    else if (value !== "" && !/\d/u.test(String(value))) words++;
  }
  return figures > 0 && figures >= words;
}

function uniqueName(prefix: string, label: HeaderLabel, columns: Partial<Record<FieldId, number>>): FieldId {
  const name: FieldId = `${prefix}:${label.lower}` as FieldId;
  return columns[name] === undefined ? name : (`${prefix}:${label.joined}` as FieldId);
}

/** The columns of a score sheet with its indicators and subtotals, which have no fixed names; null when it has none. */
export function withIndicators(view: SheetView, block: HeaderBlock, fixed: Columns): Columns {
  const columns: Partial<Record<FieldId, number>> = { ...fixed };
  const taken = new Set(Object.values(fixed));
  for (const [column, label] of block.labels) {
    const header = foldHeader(label.lower);
    if (taken.has(column) || idleHeader.test(header) || ownColumns.includes(header)) continue;
    if (/小计/u.test(header)) columns[uniqueName("subtotal", label, columns)] = column;
    else if (withPoints.test(squeezeText(label.lower)) || holdsFigures(view, block, column)) {
      columns[uniqueName("indicator", label, columns)] = column;
    }
  }
  return columns;
}

/** The columns of units in a sheet whose rows are indicators; null when fewer than two headers are units. */
export function unitColumns(block: HeaderBlock, isUnit: IsUnit, taken: Columns): Columns | null {
  const columns: Partial<Record<FieldId, number>> = { ...taken };
  let count = 0;
  for (const [column, label] of block.labels) {
    if (!isUnit(squeezeText(label.lower))) continue;
    count++;
    columns[`unit:${label.lower}`] = column;
  }
  return count >= 2 ? columns : null;
}

/** 固定资产投资（亿元）, 增速: raw figures of units, which may be ranked without being scores. */
const measure =
  /[(（][^)）]*(?:元|[%％‰]|吨|煤|亩|公顷|人|人次|户|家|个|件|起|次|天|台|辆|度|时|公里|米|㎡|m[²³])[)）]|增速|增幅|增减|增长率|同比|环比/u;

function isOfMeasures(block: HeaderBlock, columns: Columns): boolean {
  const fixed = new Set(Object.values(columns));
  const others = [...block.labels].filter(([column]) => !fixed.has(column));
  return others.filter(([, label]) => measure.test(label.joined)).length * 2 >= Math.max(1, others.length);
}

/** True when header, title or columns say that the figures are scores and not money or tons. */
export function speaksOfScores(block: HeaderBlock, columns: Columns, hasTitle: boolean): boolean {
  if (hasTitle || columns.gradeResult !== undefined) return true;
  if (columns.rank !== undefined && !isOfMeasures(block, columns)) return true;
  return [...block.labels.values()].some(
    (label) => withPoints.test(squeezeText(label.lower)) || /得分|总分|评分/u.test(label.lower),
  );
}

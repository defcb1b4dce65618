import type { FieldId, Role } from "../domain/roles";
import { squeezeText } from "../domain/text";
import { repeatsHeader, type HeaderBlock } from "./header-block";
import { isEmpty, type Band, type SheetView } from "./sheet-view";

/** What one row below a header is. */
export type RowKind = "entry" | "section" | "total" | "full-marks" | "aside";

/** What the rows of one table are judged by. */
export interface TableFrame {
  readonly view: SheetView;
  readonly band: Band;
  readonly block: HeaderBlock;
  readonly role: Role;
  readonly columns: Readonly<Partial<Record<FieldId, number>>>;
  /** True where the rows are indicators: an indicator table, and a score sheet whose columns are units. */
  readonly hasItemRows: boolean;
}

const note =
  /^[*※]?[([【]?(?:注|备注|说明|填表说明|填报说明|附注|附件|备|注意)\d*[)\]】]?[:：.、]|^注$|^(?:示例|样例|例)[:：]?$|^[*※]|^以下空白/u;
const signature =
  /^(?:填表人|填报人|审核人|复核人|负责人|联系人|制表人?|经办人?|单位负责人|主要领导|分管领导|签字|签章|盖章|填报日期|填报时间|填表日期|联系电话|单位[(（]?盖章|填报单位|填表单位|报送单位|审核意见|单位[:：]分)|[(（](?:签字|签名)[)）]|(?:签字|签名)[:：]|[(（](?:签章|盖章|公章)[)）][:：]/u;
const total =
  /^(?:本页)?(?:合|总|小|累|共)计(?:得分|分值?)?(?:[:：(（]|$)|^总分(?:[:：(（]|$)|小计$|合计$|^平均[分值]?$|^以上合计/u;
/** Words for the circle of units among which a rank or grade is given: 类内名次, 全市排名, 考核等次. */
const outcomeScope =
  /^(?:(?:全[市县区州]|县市区|园区|[类组]别?[内中]|同[类组]|本[类组]|分[类组]|综合|考核|考评|评估|评定|评价|年度|年终|最终|绩效|得分|总分?)的?)+/u;

/** Where units are columns, the rank and the grade are rows, and no indicators. */
export function outcomeOf(name: string): "rank" | "grade" | null {
  const bare = name.replace(outcomeScope, "");
  if (/^(?:排名|名次|位次|排序)$/u.test(bare)) return "rank";
  return /^(?:等次|等级|档次)$/u.test(bare) ? "grade" : null;
}

const fullMarks = /^(?:满分|标准分|分值|权重|满分值|标准分值)$/u;

/** 一、 （一） 第一部分 and the like: numbers that head a section. Plain 1 is an entry's own number. */
const chineseNumber = "[一二三四五六七八九十]+";
const sectionNumber = new RegExp(
  `^(?:${chineseNumber}[、.．]?|[(（]${chineseNumber}[)）]|第${chineseNumber}[章节类部]\\p{Script=Han}*|\\d+[.、．])$`,
  "u",
);
const sectionStart = new RegExp(
  `^(?:${chineseNumber}[、.．]|[(（]${chineseNumber}[)）]|第${chineseNumber}(?:章|节|部分|类)|\\d+[.、．](?!\\d))`,
  "u",
);

/** Depth of a section number: 一、 1, （一） 2, 1. 3; 0 for none. */
export function sectionDepth(text: string): number {
  if (new RegExp(`^(?:${chineseNumber}(?:[、.．]|$)|第${chineseNumber}(?:章|节|部分|类))`, "u").test(text))
    return 1;
  if (new RegExp(`^[(（]${chineseNumber}[)）]`, "u").test(text)) return 2;
  return /^\d+(?:[.、．]|$)/u.test(text) ? 3 : 0;
}

/** True for 合计, 小计, 平均分, 满分: words that stand in the place of a name but name nothing. */
export function isFigureWord(text: string): boolean {
  return total.test(text) || fullMarks.test(text);
}

/** What the row is; `aside` is everything that is neither an entry nor a figure: blanks, notes, repeated headers. */
export function rowKind(frame: TableFrame, row: number): RowKind {
  const { view, band, block } = frame;
  const columns = view.filled(row, band);
  const [first, second] = columns;
  if (first === undefined || isColumnCount(view, row, columns)) return "aside";
  if (columns.length >= 2 && repeatsHeader(view, row, columns, block.labels)) return "aside";
  const text = view.ownText(row, first);
  if ((note.test(text) && columns.length <= 2) || (signature.test(text) && isAside(frame, columns)))
    return "aside";
  const names = columns
    .slice(0, 3)
    .filter((column) => typeof view.own(row, column) === "string")
    .map((column) => squeezeText(view.ownText(row, column)));
  if (
    names.some(
      (name) =>
        name.length <= 12 && (total.test(name) || (frame.role === "scores" && outcomeOf(name) !== null)),
    )
  )
    return "total";
  if (
    frame.role === "scores" &&
    (names.some((name) => fullMarks.test(name)) || isBareMarks(frame, row, columns))
  )
    return "full-marks";
  if (second === undefined) return loneCellKind(frame, row, first);
  return isSection(frame, row, columns) ? "section" : "entry";
}

/** Points alone (25, 20分) right under the header, where units would have a name: the full marks. */
function isBareMarks(
  { view, block, columns: fields }: TableFrame,
  row: number,
  columns: readonly number[],
): boolean {
  const name = fields.unit;
  if (row !== block.bottom + 1 || name === undefined || columns.length < 2 || columns.includes(name))
    return false;
  return columns.every((column) => /^\(?\d+(?:\.\d+)?分?\)?$/u.test(squeezeText(view.ownText(row, column))));
}

/** A signature line has words in few columns; an entry whose unit is called 联系人 does not exist. */
function isAside(frame: TableFrame, columns: readonly number[]): boolean {
  return columns.length <= 3 || columns.length * 2 <= frame.block.labels.size;
}

const countStart = /^\s*(?:[(（]?[12][)）]?|栏次|[甲乙])\s*$/u;

/** 1 2 3 4 … under the header numbers the columns (栏次); no entry consists of that. */
function isColumnCount(view: SheetView, row: number, columns: readonly number[]): boolean {
  const [first = 0] = columns;
  if (columns.length < 3 || !countStart.test(String(view.own(row, first)))) return false;
  const texts = columns.map((column) => squeezeText(view.ownText(row, column)));
  const numbers = texts
    .filter((text) => !/^(?:栏次|[甲乙丙丁])$/u.test(text))
    .map((text) => text.replace(/[()]/gu, ""));
  return (
    numbers.length >= 3 &&
    numbers.every((text, index) => text === String(Number(numbers[0]) + index)) &&
    Number(numbers[0]) <= 2
  );
}

/** One cell alone is a section or a remark, unless it is the name by which the table lists its entries. */
function loneCellKind(frame: TableFrame, row: number, column: number): RowKind {
  const { view, columns, role } = frame;
  const text = view.ownText(row, column);
  if (typeof view.own(row, column) !== "string" || column === columns.serial)
    return sectionStart.test(text) && text.length > 3 ? "section" : "aside";
  const area = view.mergeAt(row, column);
  const isName = column === nameColumn(role, columns);
  if (isName && (area === undefined || area.left === area.right) && !sectionStart.test(text)) return "entry";
  return "section";
}

function nameColumn(role: Role, columns: TableFrame["columns"]): number | undefined {
  if (role === "units") return columns.unit;
  if (role === "indicators") return columns.indicator;
  return columns.title ?? columns.matter ?? columns.item;
}

/** 一、经济发展 in a column of its own, with the first of its indicators in the same row. */
function isBesideItem({ view, columns: { indicator } }: TableFrame, row: number, first: number): boolean {
  if (indicator === undefined || indicator <= first || sectionNumber.test(view.ownText(row, first)))
    return false;
  const area = view.mergeAt(row, indicator);
  return !isEmpty(view.own(row, indicator)) && (area === undefined || area.left === indicator);
}

/** A numbered heading with at most a name and a sum beside it. */
function isSection(frame: TableFrame, row: number, filled: readonly number[]): boolean {
  const { view, columns } = frame;
  const [first = 0] = filled;
  const text = view.ownText(row, first);
  const isNumbered =
    typeof view.own(row, first) === "string" && (sectionNumber.test(text) || sectionStart.test(text));
  if (!isNumbered) return false;
  if (frame.hasItemRows) return sectionDepth(text) < 3 && !isBesideItem(frame, row, first);
  const names = filled.filter((column) => column !== first && typeof view.own(row, column) === "string");
  const hasSubstance = (["issuer", "date", "documentNumber", "level", "authority", "province"] as const).some(
    (field) => {
      const column = columns[field];
      return column !== undefined && filled.includes(column);
    },
  );
  return !hasSubstance && names.length <= 1;
}

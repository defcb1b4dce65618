import type { CellValue } from "../domain/grid";
import { readDate } from "../domain/dates";
import { ruleIds, type RuleId } from "../domain/rule-ids";
import { cleanText, foldName } from "../domain/text";
import { levelNames, verdictNames, type Level, type Verdict } from "../domain/verdict";
import type { Waiver } from "../domain/waiver";
import type { SchemeSheetProblem } from "./read-scheme-sheet";

/** The header of the sheet 人工认定, in the order in which it is laid out. */
export const waiverSheetHeader = [
  "规则",
  "单位",
  "事项名称",
  "日期",
  "认定级别",
  "认定结果",
  "理由",
  "认定人",
  "认定日期",
] as const;

/** One row of the sheet 人工认定: its cells in the order of {@link waiverSheetHeader}. */
export interface WaiverSheetRow {
  readonly sheet: string;
  /** 0-based */
  readonly row: number;
  /** A1 address of the first cell. */
  readonly cell: string;
  readonly values: readonly CellValue[];
}

const levels: readonly Level[] = ["national", "provincial", "none", "undetermined"];
const verdicts: readonly Verdict[] = ["counted", "rejected", "carried", "undetermined"];

function ruleOf(written: string, titles: ReadonlyMap<string, RuleId>): RuleId | undefined {
  return ruleIds.find((id) => id === written) ?? titles.get(foldName(written));
}

function isoOf(value: CellValue): string | null {
  const reading = readDate(value, "yyyy-mm-dd", { date1904: false });
  return reading.kind === "value" ? reading.value.iso : null;
}

/**
 * The decisions of a sheet 人工认定. `titles` are the rules' Chinese titles, folded, since an office writes those rather
 * than ids. A row whose rule or verdict cannot be read is a problem and no decision.
 */
export function readWaiverSheet(
  rows: readonly WaiverSheetRow[],
  titles: ReadonlyMap<string, RuleId>,
): { readonly waivers: readonly Waiver[]; readonly problems: readonly SchemeSheetProblem[] } {
  const waivers: Waiver[] = [];
  const problems: SchemeSheetProblem[] = [];
  for (const row of rows) {
    if (row.values.every((value) => cleanText(String(value)) === "")) continue;
    const read = readRow(row, titles);
    if (typeof read !== "string") waivers.push(read);
    else problems.push({ cell: row.cell, message: `人工认定第${row.row + 1}行${read}，暂不生效。` });
  }
  return { waivers, problems };
}

/** The decision of one row, or what is wrong with it. */
function readRow(
  { sheet, row, cell, values }: WaiverSheetRow,
  titles: ReadonlyMap<string, RuleId>,
): Waiver | string {
  const at = (header: (typeof waiverSheetHeader)[number]): CellValue =>
    values[waiverSheetHeader.indexOf(header)] ?? "";
  const text = (header: (typeof waiverSheetHeader)[number]): string => cleanText(String(at(header)));
  const rule = ruleOf(text("规则"), titles);
  const level = levels.find((each) => levelNames[each] === text("认定级别")) ?? null;
  const verdict = verdicts.find((each) => verdictNames[each] === text("认定结果")) ?? null;
  const wrong = wrongCell([text("认定级别"), level], [text("认定结果"), verdict]);
  if (rule === undefined) return `的规则“${text("规则")}”不存在，请填写问题清单中的规则名称`;
  if (wrong !== null) return wrong;
  return {
    sheet,
    row,
    cell,
    rule,
    unit: text("单位"),
    title: text("事项名称"),
    date: isoOf(at("日期")),
    level,
    verdict,
    reason: text("理由"),
    who: text("认定人"),
    when: text("认定日期"),
  };
}

function wrongCell(
  [levelText, level]: readonly [string, Level | null],
  [verdictText, verdict]: readonly [string, Verdict | null],
): string | null {
  if (levelText !== "" && level === null)
    return `的认定级别“${levelText}”应为“${Object.values(levelNames).join("”“")}”之一`;
  if (verdictText !== "" && verdict === null)
    return `的认定结果“${verdictText}”应为“${Object.values(verdictNames).join("”“")}”之一`;
  return null;
}

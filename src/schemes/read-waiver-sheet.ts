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
  for (const { sheet, row, cell, values } of rows) {
    const texts = waiverSheetHeader.map((_, index) => cleanText(String(values[index] ?? "")));
    if (texts.every((text) => text === "")) continue;
    const [ruleText = "", unit = "", title = "", , levelText = "", verdictText = "", reason = "", who = ""] =
      texts;
    const rule = ruleOf(ruleText, titles);
    const level = levels.find((each) => levelNames[each] === levelText) ?? null;
    const verdict = verdicts.find((each) => verdictNames[each] === verdictText) ?? null;
    const wrong = wrongCell(ruleText, rule, [levelText, level], [verdictText, verdict]);
    if (wrong !== null || rule === undefined) {
      problems.push({ cell, message: `人工认定第${row + 1}行${wrong ?? "的规则无法识别"}，暂不生效。` });
      continue;
    }
    const when = cleanText(String(values[8] ?? ""));
    const date = isoOf(values[3] ?? "");
    waivers.push({ sheet, row, cell, rule, unit, title, date, level, verdict, reason, who, when });
  }
  return { waivers, problems };
}

function wrongCell(
  ruleText: string,
  rule: RuleId | undefined,
  [levelText, level]: readonly [string, Level | null],
  [verdictText, verdict]: readonly [string, Verdict | null],
): string | null {
  if (rule === undefined) return `的规则“${ruleText}”不存在，请填写问题清单中的规则名称`;
  if (levelText !== "" && level === null)
    return `的认定级别“${levelText}”应为“${Object.values(levelNames).join("”“")}”之一`;
  if (verdictText !== "" && verdict === null)
    return `的认定结果“${verdictText}”应为“${Object.values(verdictNames).join("”“")}”之一`;
  return null;
}

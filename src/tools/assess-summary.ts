import type { CheckResult } from "../app/check-result";
import { verdictNames, type Verdict } from "../domain/verdict";

const verdicts = Object.keys(verdictNames) as Verdict[];
const severityNames = { error: "错误", warning: "警告", info: "提示" } as const;

function countsOf(entries: readonly { readonly verdict: Verdict }[]): string {
  return verdicts
    .map((v) => `${verdictNames[v]} ${entries.filter((entry) => entry.verdict === v).length}`)
    .join("，");
}

function waiverLine({ waiver, places }: CheckResult["waivers"][number]): string {
  const where = places.map(({ sheet, cell }) => (cell === null ? sheet : `${sheet}!${cell}`)).join("、");
  return `人工认定：${where} ${waiver.rule}，${waiver.reason}（${waiver.who}，${waiver.when}）`;
}

/** What the command prints for people. */
export function summaryOf(result: CheckResult): string {
  const { schemeName, year, sheets, findings, awards, deductions, waivers, notes } = result;
  const lines = [
    `${year} 年度，按“${schemeName}”校验。`,
    ...sheets
      .filter((sheet) => sheet.role !== null)
      .map((sheet) => `识别：${sheet.name}（第 ${sheet.headerRow} 行为表头）`),
    ...(awards.length > 0 ? [`获奖 ${awards.length} 条：${countsOf(awards)}。`] : []),
    ...(deductions.length > 0 ? [`扣分 ${deductions.length} 条：${countsOf(deductions)}。`] : []),
    ...waivers.map(waiverLine),
    ...notes.map((note) => `注意：${note}`),
    `发现问题 ${findings.length} 个。`,
    ...findings.map(
      (f) =>
        `  [${severityNames[f.severity]}] ${f.sheet}!${f.cell ?? "（整表）"} ${f.message}（${f.clause}）`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

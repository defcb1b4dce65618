import { quoteSheetName } from "../domain/address";
import type { Finding } from "../domain/finding";
import { groupBy } from "../domain/group-by";
import { literalText } from "./literal";
import type { OwnSheet } from "./own-sheet";

export const findingsSheetName = "校验问题清单";
const severityNames = { error: "错误", warning: "警告", info: "提示" } as const;
const answerNames = { unmet: "不符合", undetermined: "待核" } as const;

/** Widths in points. */
const columns: OwnSheet["columns"] = [
  { header: "序号", width: 36 },
  { header: "程度", width: 44 },
  { header: "判定", width: 50 },
  { header: "规则", width: 130 },
  { header: "单位", width: 110 },
  { header: "位置", width: 120 },
  { header: "说明", width: 420, wrap: true },
  { header: "依据", width: 130 },
  { header: "规则编号", width: 140 },
];

/** A formula that shows a place and leads there. */
export function linkFormula({ sheet, cell }: Pick<Finding, "sheet" | "cell">): string {
  const target = `#${quoteSheetName(sheet)}!${cell ?? "A1"}`;
  const shown = cell === null ? sheet : `${sheet}!${cell}`;
  const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
  return `=HYPERLINK(${quoted(target)},${quoted(shown)})`;
}

function rowOf(finding: Finding, index: number, titleOf: (rule: string) => string): (string | number)[] {
  return [
    index + 1,
    severityNames[finding.severity],
    answerNames[finding.verdict],
    literalText(titleOf(finding.rule)),
    literalText(finding.unit ?? ""),
    linkFormula(finding),
    literalText(finding.message),
    literalText(finding.clause),
    literalText(finding.rule),
  ];
}

/** The list of findings as an Excel table on its own sheet, each row linked to its cell. */
export function findingsSheet(
  name: string,
  findings: readonly Finding[],
  titleOf: (rule: string) => string,
): OwnSheet {
  const nothing = [columns.map(({ header }) => (header === "说明" ? "没有发现问题" : ""))];
  return {
    name,
    columns,
    rows: findings.length === 0 ? nothing : findings.map((finding, i) => rowOf(finding, i, titleOf)),
  };
}

/**
 * The list with as many rows as can be where an earlier list has them: new findings take the places of those that have
 * gone, then stand at the end, and the last ones close the gaps. So an edit changes a few rows of a long list.
 */
export function arrangedLike(before: OwnSheet, after: OwnSheet): OwnSheet {
  if (after.rows.some(([number]) => number === "")) return after;
  const keyOf = (row: OwnSheet["rows"][number]): string => JSON.stringify(row.slice(1));
  const wanted = groupBy(after.rows, keyOf);
  const places = before.rows.map((row) => wanted.get(keyOf(row))?.pop() ?? null);
  const left = new Set([...wanted.values()].flat());
  const fresh = after.rows.filter((row) => left.has(row)).values();
  const filled = [...places.map((row) => row ?? fresh.next().value ?? null), ...fresh];
  const count = filled.filter((row) => row !== null).length;
  const last = filled
    .slice(count)
    .filter((row) => row !== null)
    .values();
  const rows = filled.slice(0, count).map((row, i) => {
    const [, ...texts] = row ?? last.next().value ?? [];
    return [i + 1, ...texts];
  });
  return { ...after, rows };
}

import { quoteSheetName } from "../domain/address";
import type { Finding } from "../domain/finding";
import type { BatchWriter } from "./batch-writer";
import { literalText } from "./literal";

export const findingsSheetName = "校验问题清单";
const tableName = "校验问题清单表";
const severityNames = { error: "错误", warning: "提醒", info: "提示" } as const;
const answerNames = { unmet: "不符合", undetermined: "待核" } as const;

const columns = [
  { header: "序号", width: 36 },
  { header: "程度", width: 44 },
  { header: "判定", width: 50 },
  { header: "规则", width: 130 },
  { header: "单位", width: 110 },
  { header: "位置", width: 120 },
  { header: "说明", width: 420 },
  { header: "依据", width: 130 },
  { header: "规则编号", width: 140 },
] as const;

/** A formula that shows where the finding is and leads there. */
function linkFormula({ sheet, cell }: Finding): string {
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
    `'${finding.rule}`,
  ];
}

/**
 * Writes the list of findings as an Excel table on its own sheet, each row linked to its cell.
 * @param hadSheet whether the sheet is there already; it is emptied first
 */
export async function writeFindingsSheet(
  context: Excel.RequestContext,
  writer: BatchWriter,
  findings: readonly Finding[],
  options: {
    readonly hadSheet: boolean;
    readonly tables: readonly string[];
    readonly titleOf: (rule: string) => string;
  },
): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = options.hadSheet ? worksheets.getItem(findingsSheetName) : worksheets.add(findingsSheetName);
  for (const name of options.tables) sheet.tables.getItem(name).delete();
  if (options.hadSheet) sheet.getRange().clear();
  const empty = [["", "", "", "没有发现问题", "", "", "", "", ""]];
  const rows =
    findings.length === 0 ? empty : findings.map((finding, i) => rowOf(finding, i, options.titleOf));
  await writer.rows(sheet, 0, 0, [columns.map((column) => column.header), ...rows]);
  const table = sheet.tables.add(sheet.getRangeByIndexes(0, 0, rows.length + 1, columns.length), true);
  table.name = tableName;
  table.style = "TableStyleLight9";
  columns.forEach(({ width }, i) => {
    sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = width;
  });
  sheet.getRangeByIndexes(1, 6, rows.length, 1).format.wrapText = true;
  sheet.freezePanes.freezeRows(1);
}

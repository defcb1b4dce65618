import { groupBy } from "../domain/group-by";
import type { TableBook } from "../domain/score-sheet";
import { scoreCells, valueOf, type ScoreCell } from "./score-cells";

/** Lines that are an assessor each: 评委1, 专家甲. */
const assessorLine = /^(?:评委|专家|考评员|评分人|评审|打分人)/u;
const assessorInTitle =
  /(?:评分人|评委|打分人|考评员|评审人|评分单位|打分单位)(?:签名|签字|姓名)?:?([^:,;、\s]{1,20})/u;

/** Who gave a figure: the row's assessor, the line's, or the one whom the title names; "" when none is named. */
function assessorOf({ row, line, sheet }: ScoreCell): string {
  if (row.row.assessor !== "") return row.row.assessor;
  if (assessorLine.test(line.name)) return line.name;
  for (const text of sheet.table.remarks) {
    const name = assessorInTitle.exec(text)?.[1];
    if (name !== undefined) return name;
  }
  return "";
}

/** The figure that an assessor gives: an item, or the whole where the sheet has no items. */
function isScore({ sheet, line }: ScoreCell): boolean {
  return line.kind === (sheet.lines.some(({ kind }) => kind === "item") ? "item" : "total");
}

/** True for full marks: those of the line, else those that the sheet states, else 100. */
export function isFullMarks({ figure, line, sheet }: ScoreCell): boolean {
  const stated = sheet.table.remarks
    .map((text) => /满分(?:为|:|：)?(\d+)/u.exec(text)?.[1])
    .find((marks) => marks);
  const full = line.fullMarks ?? Number(stated ?? 100);
  return valueOf(figure) === full;
}

/** What each named assessor gave on each sheet. */
export function assessments(
  book: TableBook,
): readonly { readonly assessor: string; readonly cells: readonly ScoreCell[] }[] {
  const cells = scoreCells(book).filter((cell) => isScore(cell) && valueOf(cell.figure) !== null);
  const bySheet = groupBy(cells, (cell) => `${cell.sheet.table.sheet}|${assessorOf(cell)}`);
  return [...bySheet.values()].flatMap((given) => {
    const assessor = given[0] === undefined ? "" : assessorOf(given[0]);
    return assessor === "" ? [] : [{ assessor, cells: given }];
  });
}

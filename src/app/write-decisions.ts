import { cellPosition } from "../domain/address";
import type { CellValue, Grid } from "../domain/grid";
import { levelNames, verdictNames } from "../domain/verdict";
import type { Decision } from "../domain/waiver";
import { withExcelBook } from "../excel/excel-book";
import { waiverSheetHeader } from "../schemes/read-waiver-sheet";
import { changeCells, type NewContent } from "./change-cells";
import { insertSheets } from "./insert-template";
import { labelledRows } from "./labelled-rows";
import { waiversGrid, waiversSheetName, waiversSheetWords } from "./office-sheets";
import { ruleTitle } from "./rule-words";
import { waiversSheet } from "./templates/ledger-sheets";
import { openForWriting } from "./writing";

type Header = (typeof waiverSheetHeader)[number];

const isBlank = (value: CellValue): boolean => String(value).trim() === "";

/** A decision in the words of the sheet. */
function wordsOf(decision: Decision): Readonly<Record<Header, string>> {
  const { rule, unit, title, date, level, verdict, reason, who, when } = decision;
  return {
    规则: ruleTitle(rule)?.zh ?? rule,
    单位: unit,
    事项名称: title,
    日期: date ?? "",
    认定级别: level === null ? "" : levelNames[level],
    认定结果: verdict === null ? "" : verdictNames[verdict],
    理由: reason,
    认定人: who,
    认定日期: when,
  };
}

/** The cells that take decisions in, below the last one that the sheet has. @throws Error when a column is missing */
function cellsBelow(grid: Grid, decisions: readonly Decision[]): readonly NewContent[] {
  const blank = (grid.values[0] ?? []).map(() => "");
  // As many rows more as could be needed, so that the header's columns are known even where nothing stands below.
  const values = [...grid.values, ...decisions.map(() => blank)];
  const rows = labelledRows({ ...grid, values }, waiversSheetWords);
  if (rows === null) throw new Error(`“${grid.sheet}”表没有“规则”“理由”两列的表头，请先补上。`);
  const last = rows.findLastIndex((row) =>
    waiverSheetHeader.some((header) => !isBlank(row.at(header).value)),
  );
  return decisions.flatMap((decision, i) => {
    const row = rows[last + 1 + i];
    return Object.entries(wordsOf(decision)).flatMap(([header, content]) => {
      if (row === undefined || content === "") return [];
      if (!row.has(header)) throw new Error(`“${grid.sheet}”表缺少“${header}”一列，请先补上。`);
      return [{ sheet: grid.sheet, ...cellPosition(row.at(header).cell), content }];
    });
  });
}

/**
 * 人工认定 from the pane: written to the office's own sheet, where the next checks find it again; made where it is missing.
 * @returns how many decisions were written
 * @throws BrokenOff; Error when the sheet that is there lacks a column
 */
export function writeDecisions(decisions: readonly Decision[]): Promise<number> {
  return withExcelBook(async (book) => {
    const { content } = await openForWriting(book, (sheet) => sheet.includes(waiversSheetName));
    const grid = waiversGrid(content.grids);
    if (grid !== undefined) await changeCells(book, content, "waive", cellsBelow(grid, decisions));
    else {
      const sheet = waiversSheet(decisions.map((decision) => Object.values(wordsOf(decision))));
      await insertSheets(book, content, "waive", { sheets: [sheet], isProtected: false });
    }
    return decisions.length;
  });
}

import { cellPosition } from "../domain/address";
import type { CellValue, Grid } from "../domain/grid";
import { isSameNumber } from "../domain/numbers";
import { summarySheetName } from "../domain/summary-sheet";
import type { SheetTemplate } from "../domain/template";
import { foldName } from "../domain/text";
import type { UnitResult } from "../domain/unit-result";
import { byRank } from "../engine/by-rank";
import { standingNames } from "../engine/explain-result";
import type { BookContent } from "../excel/excel-book";
import { freeName } from "../excel/own-sheet";
import type { NewContent } from "./change-cells";
import { labelledRows, type LabelledRow, type SheetWords } from "./labelled-rows";
import type { LeftCell } from "./roll-back";
import { summaryColumns } from "./templates/score-sheets";

const words: SheetWords = {
  needed: ["单位名称", "最终得分", "名次"],
  others: { 得分: ["合计", "总得分"], 减分: ["扣分"], 名次: ["排名"] },
};

/** What is wanted: 计算得分 leaves rank, grade and change as they are, 排名 gives everything. */
export type ResultPart = "scores" | "ranks";
interface ResultsWanted {
  readonly year: number;
  readonly part: ResultPart;
}
const scoreHeaders: ReadonlySet<string> = new Set(["得分", "加分", "减分", "最终得分"]);

/** What the result sheet is to hold, or what it is to be changed to. */
export interface ResultPlan {
  /** Cells of the sheet that is there. */
  readonly cells: readonly NewContent[];
  /** The sheet to bring in where there is none. */
  readonly sheet: SheetTemplate | null;
  readonly left: readonly LeftCell[];
}

const open = standingNames.open.zh;
const shown = (value: number | null): CellValue => value ?? open;

/** The figures of a unit under the words of the sheet's header; a grade that no rule gives stays the office's own. */
function figuresOf(
  result: UnitResult,
  lastRank: CellValue,
  part: ResultPart,
): Readonly<Record<string, CellValue>> {
  const { score, bonus, deduction, final, rank, unranked, grade } = result;
  const change = typeof lastRank === "number" && rank.value !== null ? lastRank - rank.value : null;
  const all: Readonly<Record<string, CellValue>> = {
    得分: shown(score.value),
    加分: shown(bonus.value),
    减分: shown(deduction.value),
    最终得分: shown(final.value),
    名次: rank.value ?? standingNames[unranked ?? "open"].zh,
    ...(grade.value === null ? {} : { 等次: grade.value }),
    ...(typeof lastRank === "number" ? { 名次变化: change ?? "" } : {}),
  };
  if (part === "ranks") return all;
  return Object.fromEntries(Object.entries(all).filter(([header]) => scoreHeaders.has(header)));
}

function isSame(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") return isSameNumber(a, b);
  return String(a).trim() === String(b).trim();
}

/** Compares a sheet that is there with the results, column by column. */
class SummaryChanges {
  readonly cells: NewContent[] = [];
  readonly left: LeftCell[] = [];
  private readonly live: ReadonlySet<number>;

  constructor(
    private readonly grid: Grid,
    rows: readonly LabelledRow[],
  ) {
    const first = (rows[0]?.row ?? grid.top) - grid.top;
    const below = grid.formulas.slice(first);
    const isLive = (column: number): boolean =>
      below.some((row) => typeof row[column] === "string" && row[column].startsWith("="));
    const width = grid.formulas[0]?.length ?? 0;
    this.live = new Set(Array.from({ length: width }, (_, column) => column).filter(isLive));
  }

  /** Formulas stay; where they give another figure than the scheme does, the person is told. */
  compare(row: LabelledRow, header: string, to: CellValue): void {
    const { sheet, left: firstColumn } = this.grid;
    const { cell, value } = row.at(header);
    if (!row.has(header) || isSame(value, to)) return;
    const place = cellPosition(cell);
    // A blank is filled in; what a formula fills over several cells shows something in each of them.
    if (value !== "" && this.live.has(place.column - firstColumn)) {
      const why = `公式结果为${String(value)}，按评估方案计算为${String(to)}，公式未动，请核对`;
      this.left.push({ sheet, cell, why });
    } else this.cells.push({ sheet, ...place, content: to });
  }
}

function changesOf(
  grid: Grid,
  rows: readonly LabelledRow[],
  results: readonly UnitResult[],
  part: ResultPart,
): ResultPlan {
  const changes = new SummaryChanges(grid, rows);
  const byName = new Map(results.map((result) => [foldName(result.unit), result]));
  for (const row of rows) {
    const key = foldName(String(row.at("单位名称").value));
    const result = byName.get(key);
    if (result === undefined) continue;
    byName.delete(key);
    const figures = figuresOf(result, row.at("上年名次").value, part);
    for (const [header, value] of Object.entries(figures)) changes.compare(row, header, value);
  }
  const missing = [...byName.values()].map(({ unit }) => ({
    ...{ sheet: grid.sheet, cell: null },
    why: `表中没有“${unit}”，请补上一行再计算`,
  }));
  return { cells: changes.cells, sheet: null, left: [...changes.left, ...missing] };
}

function newSheet(
  name: string,
  results: readonly UnitResult[],
  { year, part }: ResultsWanted,
): SheetTemplate {
  const rows = byRank(results).map((result, i) => {
    const figures = figuresOf(result, "", part);
    const { unit, category } = result;
    const own: Readonly<Record<string, CellValue>> = {
      序号: i + 1,
      单位名称: unit,
      单位类别: category,
      ...figures,
    };
    return summaryColumns.map(({ header }) => own[header] ?? "");
  });
  return {
    name,
    title: `${year}年度综合绩效评估汇总排名`,
    notes: ["由“计算得分与排名”写入，名次按类别排列；填上“上年名次”后再算一次，即得名次变化。"],
    columns: summaryColumns.map(({ isFormula: _, ...column }) => column),
    rows,
    tableRows: rows.length,
    frozenColumns: 2,
  };
}

const summaryOf = (grids: readonly Grid[]): Grid | undefined =>
  grids.find(({ sheet }) => sheet === summarySheetName);

/** Last year's ranks as 汇总排名 states them, by the folded name of the unit. */
export function lastRanks(grids: readonly Grid[]): ReadonlyMap<string, number> {
  const grid = summaryOf(grids);
  const rows = (grid && labelledRows(grid, words)) ?? [];
  const ranks = rows.flatMap((row): [string, number][] => {
    const rank = row.at("上年名次").value;
    return typeof rank === "number" ? [[foldName(String(row.at("单位名称").value)), rank]] : [];
  });
  return new Map(ranks);
}

/** What is to be written of the results: into 汇总排名 where it is, else a sheet of that name. */
export function planResults(
  { grids, layouts }: BookContent,
  results: readonly UnitResult[],
  wanted: ResultsWanted,
): ResultPlan {
  const grid = summaryOf(grids);
  const rows = grid ? labelledRows(grid, words) : null;
  if (grid && rows) {
    const isProtected = layouts.some(({ name, isProtected: locked }) => name === grid.sheet && locked);
    if (!isProtected) return changesOf(grid, rows, results, wanted.part);
    return { cells: [], sheet: null, left: [{ sheet: grid.sheet, cell: null, why: "工作表受保护，未写入" }] };
  }
  const name = freeName(layouts, [summarySheetName], () => false);
  return { cells: [], sheet: newSheet(name, results, wanted), left: [] };
}

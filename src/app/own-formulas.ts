import { cellAddress } from "../domain/address";
import type { CellValue } from "../domain/grid";
import { withExcelBook, type BookContent, type ExcelBook } from "../excel/excel-book";
import { changeCells, type NewContent } from "./change-cells";
import type { LeftCell } from "./roll-back";
import { openForWriting } from "./writing";

/** A formula that calls one of our functions; `_xldudf_JX_` is how Excel shows them where the add-in is missing. */
const ours = /(?:\bJX\.|_xldudf_JX_)[A-Z]/i;
const unknownName = "#NAME?";
/** What a cell shows while a function has not answered yet. */
const unfinished: ReadonlySet<CellValue> = new Set(["#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

interface OwnFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellValue;
}

/** The cells with formulas of ours. */
function ownFormulas({ grids }: BookContent): readonly OwnFormula[] {
  return grids.flatMap(({ sheet, top, left, formulas, values }) =>
    formulas.flatMap((row, r) =>
      row.flatMap((formula, c): OwnFormula[] =>
        typeof formula === "string" && formula.startsWith("=") && ours.test(formula)
          ? [{ sheet, row: top + r, column: left + c, formula, value: values[r]?.[c] ?? "" }]
          : [],
      ),
    ),
  );
}

/** Parts formulas into those that can be changed and those on protected sheets. */
function parted({ layouts }: BookContent, formulas: readonly OwnFormula[]) {
  const names = new Set(layouts.filter(({ isProtected }) => isProtected).map(({ name }) => name));
  return {
    open: formulas.filter(({ sheet }) => !names.has(sheet)),
    guarded: leave(
      formulas.filter(({ sheet }) => names.has(sheet)),
      "工作表受保护，未动",
    ),
  };
}

const leave = (cells: readonly OwnFormula[], why: string): readonly LeftCell[] =>
  cells.map(({ sheet, row, column }) => ({ sheet, cell: cellAddress(row, column), why }));

/** What was changed, in formulas, and what was left. */
export interface ChangedFormulas {
  readonly formulas: number;
  readonly left: readonly LeftCell[];
}

/** Every cell that formulas fill, with its value: the formula's own and those it spills over. */
async function filledCells(
  book: ExcelBook,
  { grids }: BookContent,
  formulas: readonly OwnFormula[],
): Promise<readonly NewContent[]> {
  const areas = formulas.length === 0 ? [] : await book.spills(formulas);
  return formulas.flatMap(({ sheet, row, column }, i) => {
    const area = areas[i] ?? { top: row, left: column, bottom: row, right: column };
    const grid = grids.find((each) => each.sheet === sheet);
    const cells: NewContent[] = [];
    for (let r = area.top; r <= area.bottom; r++)
      for (let c = area.left; c <= area.right; c++)
        cells.push({
          ...{ sheet, row: r, column: c },
          content: grid?.values[r - grid.top]?.[c - grid.left] ?? "",
          ...(r === row && c === column ? {} : { before: "" }),
        });
    return cells;
  });
}

/**
 * 固化: puts values in the place of our formulas, so that the file shows the same where the add-in is missing. What shows
 * #NAME? or has not been calculated yet has no value and is left. @throws WriteFailed
 */
export function freezeFormulas(): Promise<ChangedFormulas> {
  return withExcelBook(async (book) => {
    const { content } = await openForWriting(book, () => true);
    const { open, guarded } = parted(content, ownFormulas(content));
    const hasNoValue = ({ value }: OwnFormula): boolean => value === unknownName || unfinished.has(value);
    const ready = open.filter((formula) => !hasNoValue(formula));
    await changeCells(book, content, "freeze", await filledCells(book, content, ready));
    const valueless = leave(open.filter(hasNoValue), "公式还没有算出结果，未固化；请先修复公式或等计算完成");
    return { formulas: ready.length, left: [...guarded, ...valueless] };
  });
}

/** As a person would type it: Excel's own writing of an unknown function is taken back to its name. */
function typed(formula: string): string {
  return formula.replace(/_xldudf_JX_/gi, "JX.");
}

/** 修复: enters formulas of ours anew that show #NAME?, as after opening a file before the add-in. @throws WriteFailed */
export function repairFormulas(): Promise<ChangedFormulas> {
  return withExcelBook(async (book) => {
    const { content } = await openForWriting(book, () => true);
    const isBroken = ({ value, formula }: OwnFormula): boolean =>
      value === unknownName || formula !== typed(formula);
    const { open: broken, guarded } = parted(content, ownFormulas(content).filter(isBroken));
    const cells = broken.map(({ sheet, row, column, formula }) => ({
      sheet,
      row,
      column,
      content: typed(formula),
    }));
    await changeCells(book, content, "repair", cells);
    return { formulas: broken.length, left: guarded };
  });
}

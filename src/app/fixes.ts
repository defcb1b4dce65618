import { cellPosition } from "../domain/address";
import type { Finding, Fix } from "../domain/finding";
import type { CellValue } from "../domain/grid";
import { withExcelBook, type BookContent } from "../excel/excel-book";
import { BookState } from "./book-state";
import { changeCells } from "./change-cells";
import type { LeftCell } from "./roll-back";
import { openForWriting } from "./writing";

/** One cell that a fix would change, as a person sees it before deciding. */
export interface PlannedFix {
  readonly sheet: string;
  readonly cell: string;
  readonly kind: Fix["kind"];
  readonly before: CellValue;
  readonly to: string | number;
}

/** What fixes would change, and which cells cannot be changed, and why. */
export interface FixPlan {
  readonly fixes: readonly PlannedFix[];
  readonly left: readonly LeftCell[];
}

type Wanted = Omit<PlannedFix, "before">;

function wantedOf(findings: readonly Finding[]): readonly Wanted[] {
  const wanted = findings.flatMap(({ sheet, fix }) =>
    (fix?.edits ?? []).map(({ cell, to }) => ({ sheet, cell, to, kind: fix?.kind ?? "ask" })),
  );
  // Two findings may ask for the same change of the same cell.
  return [...new Map(wanted.map((each) => [`${each.sheet}!${each.cell}`, each])).values()];
}

function planned({ grids, layouts }: BookContent, wanted: readonly Wanted[]): FixPlan {
  const state = new BookState(grids);
  const guarded = new Set(layouts.filter(({ isProtected }) => isProtected).map(({ name }) => name));
  const fixes: PlannedFix[] = [];
  const left: LeftCell[] = [];
  for (const each of wanted) {
    const { sheet, cell, to } = each;
    const leave = (why: string): void => void left.push({ sheet, cell, why });
    const { row, column } = cellPosition(cell);
    const { content: before } = state.at(sheet, row, column);
    if (!state.grid(sheet)) leave("工作表已不存在，未改");
    else if (guarded.has(sheet)) leave("工作表受保护，未改");
    else if (typeof before === "string" && before.startsWith("=")) leave("单元格里是公式，未改，请改公式");
    else if (typeof to === "string" && to.startsWith("=")) leave("要写入的文字会变成公式，未改");
    else if (before !== to) fixes.push({ ...each, before });
  }
  return { fixes, left };
}

/** Shows before → after; nothing is written. */
export function previewFixes(findings: readonly Finding[]): Promise<FixPlan> {
  return withExcelBook(async (book) => {
    const wanted = wantedOf(findings);
    const sheets = new Set(wanted.map(({ sheet }) => sheet));
    return planned(await book.read((sheet) => sheets.has(sheet)), wanted);
  });
}

/** 快速修正: makes the changes that a person has seen and confirmed; a cell that was edited since then is left. @throws WriteFailed */
export function applyFixes(
  fixes: readonly PlannedFix[],
): Promise<{ changed: number; left: readonly LeftCell[] }> {
  return withExcelBook(async (book) => {
    const sheets = new Set(fixes.map(({ sheet }) => sheet));
    const { content } = await openForWriting(book, (sheet) => sheets.has(sheet));
    const now = planned(content, fixes);
    const seen = new Map(fixes.map((fix) => [`${fix.sheet}!${fix.cell}`, fix.before]));
    const isAsSeen = ({ sheet, cell, before }: PlannedFix): boolean =>
      seen.get(`${sheet}!${cell}`) === before;
    const changed = now.fixes.filter(isAsSeen);
    const edited = now.fixes.filter((fix) => !isAsSeen(fix));
    const cells = changed.map(({ sheet, cell, to }) => ({ sheet, ...cellPosition(cell), content: to }));
    await changeCells(book, content, "fix", cells);
    const left = edited.map(({ sheet, cell }) => ({ sheet, cell, why: "预览之后您又改过，未改" }));
    return { changed: changed.length, left: [...now.left, ...left] };
  });
}

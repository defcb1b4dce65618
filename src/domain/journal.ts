import type { CellValue } from "./grid";
import type { LocalText } from "./local-text";

/** Everything that writes to a workbook. */
export const writeActions = {
  check: { zh: "一键校验", en: "Check" },
  live: { zh: "实时校验", en: "Live check" },
  fix: { zh: "快速修正", en: "Quick fixes" },
  freeze: { zh: "固化公式", en: "Formulas replaced by values" },
  repair: { zh: "修复公式", en: "Formulas repaired" },
  waive: { zh: "人工认定", en: "Office's own decisions" },
  scheme: { zh: "修改评估方案", en: "Scheme changed" },
  insert: { zh: "导入模板", en: "Templates" },
  sample: { zh: "插入示例", en: "Sample" },
  chart: { zh: "生成图表", en: "Charts" },
  results: { zh: "计算得分与排名", en: "Scores and ranks" },
  register: { zh: "生成结转登记", en: "Carry-over register" },
  export: { zh: "导出问题", en: "Findings exported" },
} as const satisfies Readonly<Record<string, LocalText>>;
export type WriteAction = keyof typeof writeActions;

/**
 * How far a write has come. `writing` and `undoing` are what a broken write or undo leaves behind; `replaced` is a check
 * whose results a later one has taken away.
 */
export const entryStatuses = ["writing", "done", "undoing", "undone", "replaced"] as const;
export type EntryStatus = (typeof entryStatuses)[number];

/** A cell of the office's own. Contents are formulas where there is one. Rows and columns are 0-based. */
interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly formatBefore: string;
  readonly formatAfter: string;
}

/** A cell in the place of our columns that was not ours. */
export interface KeptCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
  readonly format: string;
}

export interface CellsChange {
  readonly kind: "cells";
  readonly sheet: string;
  readonly cells: readonly CellChange[];
  /** The last row with content, and a print of the rest of each changed row: they tell whether rows have moved since. */
  readonly lastRow: number;
  readonly prints: Readonly<Record<string, string>>;
}

/** Our columns beside a table: a print of each row that we wrote, and what stood there that was not ours. */
export interface ColumnsChange {
  readonly kind: "columns";
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly columnCount: number;
  readonly rowCount: number;
  /** What fills the columns, where it is one formula. */
  readonly formula: string | null;
  readonly prints: readonly string[];
  readonly kept: readonly KeptCell[];
}

/** The rows of a sheet from A1 on, header first. Contents are formulas where there is one. */
export type SheetRows = readonly (readonly CellValue[])[];

/** A sheet of ours that was added, or that replaced an earlier one of ours. */
export interface SheetChange {
  readonly kind: "sheet";
  readonly sheet: string;
  readonly print: string;
  /** Columns that calculate, which the print leaves out: what a formula spills does not look like one. */
  readonly computed: readonly number[];
  /** What was replaced and is to come back when this is taken back; null where nothing was, or nothing worth keeping. */
  readonly replaced: SheetRows | null;
}

interface MarksChange {
  readonly kind: "marks";
  readonly sheet: string;
  readonly count: number;
}

export type Change = CellsChange | ColumnsChange | SheetChange | MarksChange;

/** One write, as it is kept in the workbook in front of the write itself. */
export interface JournalEntry {
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly when: string;
  readonly action: WriteAction;
  readonly status: EntryStatus;
  readonly changes: readonly Change[];
  /** Older entries that were given up for this one. */
  readonly dropped: number;
}

/** True for an entry whose results stand as a whole, in place of all earlier ones. */
export function isCheck({ action }: Pick<JournalEntry, "action">): boolean {
  return action === "check" || action === "live";
}

/** True for an entry that was begun and not ended. */
export function isUnfinished({ status }: JournalEntry): boolean {
  return status === "writing" || status === "undoing";
}

import type { ICellData } from "@univerjs/core";
import type { Area } from "../../domain/address";

/** What the grid keeps of a file's formula beside the cell's own members; it goes when the cell is written. */
export interface FormulaNote {
  /** A formula that the engine cannot calculate, and its result in the file, which the cell holds as a constant. */
  readonly aside?: { readonly formula: string; readonly result: ICellData["v"] };
  /** The cells over which a dynamic array spilled when the file was saved. */
  readonly spill?: Area;
  /** A cell that only shows part of a dynamic array: its content in the file. */
  readonly spilled?: Pick<ICellData, "v" | "t">;
}

export function noteOf(cell: Pick<ICellData, "custom">): FormulaNote {
  return cell.custom ?? {};
}

/** A cell's own formula, also one that is set aside as long as nothing else was written. */
export function formulaOf(cell: Pick<ICellData, "custom" | "f" | "v">): string | undefined {
  const { aside } = noteOf(cell);
  return cell.f ?? (aside && aside.result === cell.v ? aside.formula : undefined);
}

/** The cell with its formula set aside: other formulas go on from the result that the file has. */
export function setAside({ f, ...cell }: ICellData): ICellData {
  return f ? { ...cell, custom: { aside: { formula: f, result: cell.v } } satisfies FormulaNote } : cell;
}

/** The cell without its content, which the array's formula is to bring back. */
export function asSpilled({ v, t, ...cell }: ICellData): ICellData {
  return { ...cell, custom: { spilled: { v, t } } as FormulaNote };
}

/** A cell as the file has it. */
export function asInFile({ custom, ...cell }: ICellData): ICellData {
  const { aside, spilled } = noteOf({ custom });
  return { ...cell, ...(aside ? { f: aside.formula } : {}), ...spilled };
}

/** Whether a formula calls a function of the add-in. */
export function isOurs(formula: string): boolean {
  return /(?<![\p{L}\p{N}_.])JX\./iu.test(formula);
}

import type { Sheet } from "hucre";
import type { Area } from "../../domain/address";
import { sheetSize } from "./areas";

/**
 * Cells that protection of their sheet leaves open, which the grid's looks cannot say, each as one number. Every other
 * cell is locked, as in Excel.
 */
export type OpenCells = Set<number>;

function keyOf(row: number, column: number): number {
  return row * sheetSize.columns + column;
}

function placeOf(key: number): readonly [row: number, column: number] {
  return [Math.floor(key / sheetSize.columns), key % sheetSize.columns];
}

export function openCellsOf({ cells = new Map() }: Pick<Sheet, "cells">): OpenCells {
  const open: OpenCells = new Set();
  for (const [key, { style }] of cells) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (style?.protection?.locked === false) open.add(keyOf(row, column));
  }
  return open;
}

export function isOpen(cells: OpenCells, row: number, column: number): boolean {
  return cells.has(keyOf(row, column));
}

export function openArea(cells: OpenCells, { top, left, bottom, right }: Area): void {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.add(keyOf(row, column));
}

export function lockArea(cells: OpenCells, { top, left, bottom, right }: Area): void {
  for (const cell of cells) {
    const [row, column] = placeOf(cell);
    if (row >= top && row <= bottom && column >= left && column <= right) cells.delete(cell);
  }
}

/** Places that are open in one and not in the other. */
export function differingCells(a: OpenCells, b: OpenCells): readonly (readonly [number, number])[] {
  const only = (one: OpenCells, other: OpenCells): number[] => [...one].filter((cell) => !other.has(cell));
  return [...only(a, b), ...only(b, a)].map(placeOf);
}

import { Decimal } from "decimal.js";
import { groupBy } from "../domain/group-by";
import type { IndicatorRow, IndicatorTable } from "../domain/tables";
import { valueOf } from "./score-cells";

/** A section of an indicator table with everything below it. */
export interface Block {
  readonly head: IndicatorRow;
  /** Leaf items, those of inner blocks included. */
  readonly items: IndicatorRow[];
  /** Items and blocks directly below. */
  readonly parts: IndicatorRow[];
}

export interface Outline {
  readonly blocks: readonly Block[];
  readonly items: readonly IndicatorRow[];
  /** Rows of the first depth: blocks, and items outside of every block. */
  readonly tops: readonly IndicatorRow[];
}

/** Depth at which a row closes the blocks before it. A section without a number heads a block of the first depth. */
function depthOf({ kind, depth }: IndicatorRow): number {
  if (kind === "section") return depth || 1;
  return depth === 1 || depth === 2 ? depth : Infinity;
}

/** The blocks of a table, outer ones first. */
export function outlineOf({ rows }: IndicatorTable): Outline {
  const blocks: Block[] = [];
  const open: Block[] = [];
  const items: IndicatorRow[] = [];
  const tops: IndicatorRow[] = [];
  for (const row of rows) {
    if (row.kind !== "item" && row.kind !== "section") continue;
    while (open.length > 0 && depthOf(open.at(-1)?.head ?? row) >= depthOf(row)) open.pop();
    (open.at(-1)?.parts ?? tops).push(row);
    if (row.kind === "section") {
      const block: Block = { head: row, items: [], parts: [] };
      blocks.push(block);
      open.push(block);
    } else {
      items.push(row);
      for (const block of open) block.items.push(row);
    }
  }
  return { blocks: blocks.filter((block) => block.items.length > 0), items, tops };
}

/** The sum of points; null when one of them cannot be read, or none is given. */
export function pointsOf(rows: readonly IndicatorRow[]): number | null {
  let sum = new Decimal(0);
  let count = 0;
  for (const { points } of rows) {
    const value = valueOf(points);
    if (value !== null) {
      sum = sum.plus(value);
      count++;
    } else if (points.reading.kind !== "not-applicable" && points.reading.kind !== "blank") return null;
  }
  return count === 0 ? null : sum.toNumber();
}

/** True when points are missing from the sum, which then says nothing. */
export function hasGap(rows: readonly IndicatorRow[]): boolean {
  return rows.some(({ points }) => points.reading.kind === "blank");
}

/** Equal, percentages (25 % of 100) included. */
export function isSame(sum: number, stated: number): boolean {
  return [sum, sum * 100, sum / 100].some((each) => Math.abs(each - stated) < 1e-6);
}

/**
 * Items that belong to different 责任单位 or groups are summed for each (C6): the groups by the label with which most of
 * them have the stated sum, and those that have not; null where no label divides the items so.
 */
export function unequalGroups(
  items: readonly IndicatorRow[],
  stated: number,
): readonly (readonly IndicatorRow[])[] | null {
  const most = Math.max(0, ...items.map(({ labels }) => labels.length));
  const keys: ((item: IndicatorRow) => string)[] = [
    ({ responsible }) => responsible.raw.trim(),
    ...Array.from(
      { length: most },
      (_, index) =>
        ({ labels }: IndicatorRow) =>
          labels[index] ?? "",
    ),
  ];
  for (const key of keys) {
    const groups = [...groupBy(items, key).values()];
    const unequal = groups.filter((group) => !isSame(pointsOf(group) ?? NaN, stated));
    if (groups.length >= 2 && unequal.length * 3 <= groups.length) return unequal;
  }
  return null;
}

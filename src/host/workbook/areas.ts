import type { Area } from "../../domain/address";

/** Excel's own limits. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

export const wholeSheet: Area = { top: 0, left: 0, bottom: sheetSize.rows - 1, right: sheetSize.columns - 1 };

/** The cells that are in both; null when there are none. */
export function intersectionOf(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.bottom < area.top || area.right < area.left ? null : area;
}

/** The smallest area that holds both. */
export function unionOf(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function areasTouch(a: Area, b: Area): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}

export function isWithin(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** What is left of an area when a hole is cut out of it: at most four areas. */
export function areaWithout(area: Area, hole: Area): readonly Area[] {
  const cut = intersectionOf(area, hole);
  if (cut === null) return [area];
  const middle = { top: cut.top, bottom: cut.bottom };
  const parts = [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...area, ...middle, right: cut.left - 1 },
    { ...area, ...middle, left: cut.right + 1 },
  ];
  return parts.filter((part) => part.bottom >= part.top && part.right >= part.left);
}

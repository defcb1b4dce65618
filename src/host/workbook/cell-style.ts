import type { IBorderData, IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type {
  BorderLine,
  BorderSide,
  CellStyle,
  HorizontalAlignment,
  VerticalAlignment,
} from "../package/package-changes";

/** Univer's codes as the file writes them. */
const horizontal: Readonly<Record<number, HorizontalAlignment>> = {
  1: "left",
  2: "center",
  3: "right",
  4: "justify",
  6: "distributed",
};
const vertical: Readonly<Record<number, VerticalAlignment>> = { 1: "top", 2: "center", 3: "bottom" };
const lines: readonly (BorderLine | null)[] = [
  null,
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
];

function side(border: Nullable<IBorderStyleData>): BorderSide {
  const line = border ? (lines[border.s] ?? null) : null;
  return line === null ? null : { line, ...(border?.cl?.rgb ? { color: border.cl.rgb } : {}) };
}

function bordersOf({ l, r, t, b }: IBorderData): NonNullable<CellStyle["borders"]> {
  return { left: side(l), right: side(r), top: side(t), bottom: side(b) };
}

/** What each part of the grid's look is in the file. */
const parts: Readonly<Partial<Record<keyof IStyleData, (look: IStyleData) => CellStyle>>> = {
  n: ({ n }) => ({ numberFormat: n?.pattern ?? "General" }),
  bg: ({ bg }) => ({ fillColor: bg?.rgb ?? null }),
  cl: ({ cl }) => ({ fontColor: cl?.rgb ?? null }),
  bl: ({ bl }) => ({ bold: bl === 1 }),
  it: ({ it }) => ({ italic: it === 1 }),
  ul: ({ ul }) => ({ underline: ul?.s === 1 }),
  st: ({ st }) => ({ strikethrough: st?.s === 1 }),
  fs: ({ fs }) => (fs === undefined ? {} : { fontSize: fs }),
  ff: ({ ff }) => (typeof ff === "string" ? { fontName: ff } : {}),
  tb: ({ tb }) => ({ wrapText: tb === 3 }),
  ht: ({ ht }) => ({ horizontalAlignment: horizontal[ht ?? 0] ?? "general" }),
  vt: ({ vt }) => ({ verticalAlignment: vertical[vt ?? 0] ?? "bottom" }),
  bd: ({ bd }) => ({ borders: bordersOf(bd ?? {}) }),
};

/** What changed between two looks of a cell, as the file needs it. */
export function styleChange(before: IStyleData, after: IStyleData): CellStyle {
  const changed = (Object.keys(parts) as (keyof IStyleData)[]).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  return Object.assign({}, ...changed.map((key) => parts[key]?.(after))) as CellStyle;
}

import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
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

/** What changed between two looks of a cell, as the file needs it. */
export function styleChange(before: IStyleData, after: IStyleData): CellStyle {
  const changed = (key: keyof IStyleData): boolean =>
    JSON.stringify(before[key]) !== JSON.stringify(after[key]);
  const borders = after.bd ?? {};
  return {
    ...(changed("n") ? { numberFormat: after.n?.pattern ?? "General" } : {}),
    ...(changed("bg") ? { fillColor: after.bg?.rgb ?? null } : {}),
    ...(changed("cl") ? { fontColor: after.cl?.rgb ?? null } : {}),
    ...(changed("bl") ? { bold: after.bl === 1 } : {}),
    ...(changed("it") ? { italic: after.it === 1 } : {}),
    ...(changed("ul") ? { underline: after.ul?.s === 1 } : {}),
    ...(changed("st") ? { strikethrough: after.st?.s === 1 } : {}),
    ...(changed("fs") && after.fs !== undefined ? { fontSize: after.fs } : {}),
    ...(changed("ff") && typeof after.ff === "string" ? { fontName: after.ff } : {}),
    ...(changed("tb") ? { wrapText: after.tb === 3 } : {}),
    ...(changed("ht") ? { horizontalAlignment: horizontal[after.ht ?? 0] ?? "general" } : {}),
    ...(changed("vt") ? { verticalAlignment: vertical[after.vt ?? 0] ?? "bottom" } : {}),
    ...(changed("bd")
      ? {
          borders: {
            left: side(borders.l),
            right: side(borders.r),
            top: side(borders.t),
            bottom: side(borders.b),
          },
        }
      : {}),
  };
}

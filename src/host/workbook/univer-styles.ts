import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import type { BorderLineStyle, CellStyle, Color } from "hucre";

/** Univer's codes for what xlsx writes as words. */
const horizontal = { left: 1, center: 2, right: 3, justify: 4, distributed: 6 } as const;
const vertical = { top: 1, center: 2, bottom: 3 } as const;
const borderStyles: Readonly<Record<BorderLineStyle, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

export type ThemeResolver = (color: Color) => string | null;

function colorOf(color: Color | undefined, theme: ThemeResolver): { rgb: string } | undefined {
  if (!color) return undefined;
  const rgb = color.rgb ? `#${color.rgb.slice(-6)}` : theme(color);
  return rgb === null ? undefined : { rgb };
}

function bordersOf(style: CellStyle, theme: ThemeResolver): IStyleData["bd"] {
  const sides = {
    t: style.border?.top,
    r: style.border?.right,
    b: style.border?.bottom,
    l: style.border?.left,
  };
  const entries = Object.entries(sides).flatMap(([key, side]) => {
    if (!side?.style) return [];
    const data: IBorderStyleData = {
      s: borderStyles[side.style],
      cl: colorOf(side.color, theme) ?? { rgb: "#000000" },
    };
    return [[key, data] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** A cell's look as the grid keeps it; only what the grid shows and the object model can change. */
export function univerStyle(style: CellStyle, theme: ThemeResolver): IStyleData {
  const { font, fill, alignment } = style;
  const background =
    fill?.type === "pattern" && fill.pattern === "solid" ? colorOf(fill.fgColor, theme) : undefined;
  const result: IStyleData = {
    ff: font?.name,
    fs: font?.size,
    bl: font?.bold ? 1 : undefined,
    it: font?.italic ? 1 : undefined,
    ul: font?.underline ? { s: 1 } : undefined,
    st: font?.strikethrough ? { s: 1 } : undefined,
    cl: colorOf(font?.color, theme),
    bg: background,
    bd: bordersOf(style, theme),
    ht: horizontal[alignment?.horizontal as keyof typeof horizontal],
    vt: vertical[alignment?.vertical as keyof typeof vertical],
    tb: alignment?.wrapText ? 3 : undefined,
    n: style.numFmt && style.numFmt !== "General" ? { pattern: style.numFmt } : undefined,
  } as IStyleData;
  return Object.fromEntries(Object.entries(result).filter(([, value]) => value !== undefined)) as IStyleData;
}

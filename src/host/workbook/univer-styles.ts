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

/** Parts of a look that may be missing. */
type Look = { readonly [K in keyof IStyleData]?: IStyleData[K] | undefined };

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

function fontOf(font: NonNullable<CellStyle["font"]>, theme: ThemeResolver): Look {
  const { name, size, bold, italic, underline, strikethrough, color } = font;
  return {
    ff: name,
    fs: size,
    bl: bold ? 1 : undefined,
    it: italic ? 1 : undefined,
    ul: underline ? { s: 1 } : undefined,
    st: strikethrough ? { s: 1 } : undefined,
    cl: colorOf(color, theme),
  };
}

function backgroundOf({ fill }: CellStyle, theme: ThemeResolver): IStyleData["bg"] {
  return fill?.type === "pattern" && fill.pattern === "solid" ? colorOf(fill.fgColor, theme) : undefined;
}

/** A cell's look as the grid keeps it; only what the grid shows and the object model can change. */
export function univerStyle(style: CellStyle, theme: ThemeResolver): IStyleData {
  const { font, alignment, numFmt } = style;
  const result: Look = {
    ...(font ? fontOf(font, theme) : {}),
    bg: backgroundOf(style, theme),
    bd: bordersOf(style, theme),
    ht: horizontal[alignment?.horizontal as keyof typeof horizontal],
    vt: vertical[alignment?.vertical as keyof typeof vertical],
    tb: alignment?.wrapText ? 3 : undefined,
    n: numFmt && numFmt !== "General" ? { pattern: numFmt } : undefined,
  };
  return Object.fromEntries(Object.entries(result).filter(([, value]) => value !== undefined));
}

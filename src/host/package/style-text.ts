import type { BorderSide, CellStyle } from "./package-changes";
import { attributesText, childOf, XmlEditor, type XmlElement } from "./xml-editor";

/** `<color rgb="FFRRGGBB"/>` */
export function colorText(tag: string, color: string): string {
  return `<${tag} rgb="FF${color.replace(/^#/, "").slice(-6).toUpperCase()}"/>`;
}

/** Child elements to set: their text, or "" to take them away. */
type Children = ReadonlyMap<string, string>;

/** An element with children replaced; new ones are placed as the schema orders them. */
function withChildren(xml: string, order: readonly string[], children: Children): string {
  const editor = new XmlEditor(xml);
  const { root } = editor;
  // What is placed before one element has to come in order itself.
  const sorted = [...children].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  for (const [name, text] of sorted) {
    const present = childOf(root, name);
    if (present) editor.replace(present, text);
    else if (text !== "") place(editor, order, name, text);
  }
  return editor.result();
}

function place(editor: XmlEditor, order: readonly string[], name: string, text: string): void {
  const { root } = editor;
  const next = root.children.find((child) => order.indexOf(child.name) > order.indexOf(name));
  if (next) editor.insertBefore(next, text);
  else editor.append(root, text);
}

/** As Excel writes the children of a font; a parser may insist on it (ISO/IEC 29500-1, 18.8.22). */
const fontOrder =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

/** A font with what the style says of it; null when it says nothing. */
export function fontText(font: string, style: CellStyle): string | null {
  const { prefix } = new XmlEditor(font).root;
  const children = new Map<string, string>();
  const flag = (name: string, value: boolean | undefined): void => {
    if (value !== undefined) children.set(name, value ? `<${prefix}${name}/>` : "");
  };
  flag("b", style.bold);
  flag("i", style.italic);
  flag("strike", style.strikethrough);
  flag("u", style.underline);
  if (style.fontSize !== undefined) children.set("sz", `<${prefix}sz val="${style.fontSize}"/>`);
  if (style.fontColor !== undefined) {
    children.set("color", style.fontColor === null ? "" : colorText(`${prefix}color`, style.fontColor));
  }
  if (style.fontName !== undefined) {
    children.set("name", `<${prefix}name${attributesText({ val: style.fontName })}/>`);
    // A theme font would win over the name, and a family or character set belongs to the former font.
    for (const name of ["scheme", "family", "charset"]) children.set(name, "");
  }
  return children.size === 0 ? null : withChildren(font, fontOrder, children);
}

/** A solid fill; null when the style says nothing of it. */
export function fillText(fill: string, { fillColor }: CellStyle): string | null {
  if (fillColor === undefined) return null;
  const { prefix: p } = new XmlEditor(fill).root;
  const pattern =
    fillColor === null
      ? `<${p}patternFill patternType="none"/>`
      : `<${p}patternFill patternType="solid">${colorText(`${p}fgColor`, fillColor)}<${p}bgColor indexed="64"/></${p}patternFill>`;
  return `<${p}fill>${pattern}</${p}fill>`;
}

const borderOrder = "start left end right top bottom diagonal vertical horizontal".split(" ");

/** A border with the sides that the style names; null when it names none. */
export function borderText(border: string, { borders }: CellStyle): string | null {
  if (!borders) return null;
  const { root } = new XmlEditor(border);
  const children = new Map<string, string>();
  for (const [side, line] of Object.entries(borders)) {
    const name = sideName(root, side);
    children.set(name, sideText(`${root.prefix}${name}`, root.prefix, line));
  }
  return children.size === 0 ? null : withChildren(border, borderOrder, children);
}

/** Strict files call left and right "start" and "end". */
function sideName(root: XmlElement, side: string): string {
  const strict = side === "left" ? "start" : side === "right" ? "end" : side;
  return childOf(root, strict) ? strict : side;
}

function sideText(tag: string, prefix: string, side: BorderSide): string {
  if (side === null) return `<${tag}/>`;
  const color = side.color ? colorText(`${prefix}color`, side.color) : `<${prefix}color indexed="64"/>`;
  return `<${tag} style="${side.line}">${color}</${tag}>`;
}

/** Children of a cell format (18.8.45). */
const formatOrder = ["alignment", "protection", "extLst"];

/** A cell format with the alignment that the style names. */
export function alignmentText(format: string, style: CellStyle): string {
  const { horizontalAlignment, verticalAlignment, wrapText } = style;
  if ((horizontalAlignment ?? verticalAlignment ?? wrapText) === undefined) return format;
  const editor = new XmlEditor(format);
  const { root } = editor;
  const wrap = wrapText === undefined ? undefined : wrapText ? "1" : "0";
  const wanted = { horizontal: horizontalAlignment, vertical: verticalAlignment, wrapText: wrap };
  const present = childOf(root, "alignment");
  const isSame = Object.entries(wanted).every(
    ([name, v]) => v === undefined || present?.attributes.get(name) === v,
  );
  if (isSame) return format;
  if (!present)
    place(editor, formatOrder, "alignment", `<${root.prefix}alignment${attributesText(wanted)}/>`);
  else {
    for (const [name, value] of Object.entries(wanted)) if (value) editor.setAttribute(present, name, value);
  }
  editor.setAttribute(root, "applyAlignment", "1");
  return editor.result();
}

/** A cell format that protection locks or leaves open, as the style says. */
export function lockText(format: string, { locked }: CellStyle): string {
  if (locked === undefined) return format;
  const editor = new XmlEditor(format);
  const { root } = editor;
  const present = childOf(root, "protection");
  const value = locked ? "1" : "0";
  if ((present?.attributes.get("locked") ?? "1") === value) return format;
  if (present) editor.setAttribute(present, "locked", value);
  else place(editor, formatOrder, "protection", `<${root.prefix}protection locked="${value}"/>`);
  editor.setAttribute(root, "applyProtection", "1");
  return editor.result();
}

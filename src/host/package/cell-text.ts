import type { CellResult } from "./package-changes";
import { escapeXml, escapeXstring } from "./xml-text";

/** Text between tags, with the attribute that keeps its spaces where it needs one. */
function textElement(name: string, text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${name}${space}>${escapeXml(escapeXstring(text))}</${name}>`;
}

/** The `t` attribute and the elements of a cell's value (ISO/IEC 29500-1, 18.18.11 ST_CellType). */
export interface ValueText {
  readonly type: string | null;
  readonly xml: string;
}

/** `isResult`: beside a formula a text stands in `v`; alone it is written in line, so that the shared strings stay. */
export function valueText(value: CellResult, prefix: string, isResult: boolean): ValueText {
  const v = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: null, xml: "" };
  if (typeof value === "boolean") return { type: "b", xml: v(value ? "1" : "0") };
  if (typeof value === "number") {
    return Number.isFinite(value) ? { type: null, xml: v(String(value)) } : { type: "e", xml: v("#NUM!") };
  }
  if (typeof value === "object") return { type: "e", xml: v(escapeXml(value.error)) };
  if (isResult) return { type: "str", xml: textElement(`${prefix}v`, value) };
  const text = textElement(`${prefix}t`, value);
  return { type: "inlineStr", xml: `<${prefix}is>${text}</${prefix}is>` };
}

/** Excel calculates with, and writes, fifteen digits of a number; in a text that a formula makes there may be one too. */
const digits = (value: number): number => Number(value.toPrecision(15));
const digitsIn = (text: string): string =>
  text.replace(/\d+\.\d{15,}/g, (number) => String(digits(Number(number))));

/** Whether two results of one formula are the same to Excel. */
export function isSameResult(a: CellResult | undefined, b: CellResult): boolean {
  if (typeof a === "object" && typeof b === "object") return a?.error === b?.error;
  if (typeof a === "number" && typeof b === "number") return digits(a) === digits(b);
  if (typeof a === "string" && typeof b === "string") return digitsIn(a) === digitsIn(b);
  return a === b;
}

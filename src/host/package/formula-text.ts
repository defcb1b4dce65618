import { columnIndex, columnName } from "../../domain/address";
import { newerFunctions } from "./newer-functions";

/** Texts, quoted sheet names, structured references, then whole columns, whole rows and words. */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(!])|\$?\d+:\$?\d+(?![\p{L}\p{N}_.(!])|[$\p{L}\p{N}_.\\?]+/giu;
const isOpaque = (token: string) => /^["'[]/.test(token);

/** Rewrites the words of a formula; texts, quoted names and structured references stay. */
function mapWords(formula: string, map: (word: string, next: string) => string): string {
  return formula.replace(tokens, (token: string, at: number) =>
    isOpaque(token) ? token : map(token, formula.charAt(at + token.length)),
  );
}

/** A formula as files hold it: our functions under Excel's name for them, later functions marked. */
export function fileFormula(formula: string): string {
  return mapWords(formula.replace(/^=/, ""), (word, next) => {
    if (next !== "(") return word;
    const own = /^JX\.([A-Z0-9.]+)$/i.exec(word)?.[1];
    if (own !== undefined) return `_xldudf_JX_${own.replace(/\./g, "_")}`;
    return newerFunctions.get(word.toUpperCase()) ?? word;
  });
}

/** What two spellings of one formula have in common. */
export function canonicalFormula(formula: string): string {
  const plain = fileFormula(
    formula
      .trim()
      .replace(/^=/, "")
      .replace(/_xlfn\.|_xlws\.|_xlpm\./g, ""),
  );
  return mapWords(plain, (word) => word.toUpperCase());
}

// ECMA-376 part 1, 18.3.1.73 and the limits of the application.
const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

function shiftColumn(text: string, by: number): string | null {
  if (text.startsWith("$")) return text;
  const column = columnIndex(text) + by;
  return column >= 0 && column < sheetSize.columns ? columnName(column) : null;
}

function shiftRow(text: string, by: number): string | null {
  if (text.startsWith("$")) return text;
  const row = Number(text) + by;
  return row >= 1 && row <= sheetSize.rows ? String(row) : null;
}

function shiftToken(word: string, rows: number, columns: number): string {
  const cell = /^(\$?[A-Z]{1,3})(\$?\d{1,7})$/i.exec(word);
  const pair = word.split(":");
  const shifted = cell
    ? [shiftColumn(cell[1] ?? "", columns), shiftRow(cell[2] ?? "", rows)]
    : pair.map((side) => (/\d$/.test(side) ? shiftRow(side, rows) : shiftColumn(side, columns)));
  if (shifted.includes(null)) return "#REF!";
  return shifted.join(cell ? "" : ":");
}

/** A formula as it reads that many rows and columns further on: relative references move, as in a shared formula. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return mapWords(formula, (word, next) => {
    const isReference = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i.test(word) || word.includes(":");
    return isReference && next !== "(" && next !== "!" ? shiftToken(word, rows, columns) : word;
  });
}

/** A sheet name before "!" in a formula, or null after a text without one. */
const sheetPrefix = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_\\][\p{L}\p{N}_.\\?]*)!/gu;

/** Replaces sheet names in references; `rename` gives the new text before the reference ("'New name'!", "#REF!"). */
export function replaceSheets(formula: string, rename: (sheet: string) => string | null): string {
  if (!formula.includes("!")) return formula;
  return formula.replace(sheetPrefix, (whole: string, quoted?: string, bare?: string) => {
    const sheet = quoted?.replace(/''/g, "'") ?? bare;
    return (sheet === undefined ? null : rename(sheet)) ?? whole;
  });
}

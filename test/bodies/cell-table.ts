import { readFileSync } from "node:fs";
import path from "node:path";
import { readDate } from "../../src/domain/dates";
import type { DateValue } from "../../src/domain/readings";

/** A cell with the classes that its issuers have. */
export interface CellCase {
  readonly text: string;
  readonly date: string;
  readonly classes: string;
}

/** Rows of cells/NAME.tsv: text (`\n` for a line break), date, classes. */
export function cellCases(name: string): readonly CellCase[] {
  const [, ...lines] = readFileSync(path.join(__dirname, "cells", `${name}.tsv`), "utf8").split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const [text = "", date = "", classes = ""] = line.split("\t");
      return { text: text.replace(/\\n/g, "\n"), date, classes };
    });
}

/** The date of a case as the product reads it. */
export function dateOf(text: string): DateValue | null {
  const reading = readDate(text, "General", { date1904: false });
  return reading.kind === "value" ? reading.value : null;
}

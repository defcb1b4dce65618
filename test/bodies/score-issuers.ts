import { readFileSync } from "node:fs";
import { readDate } from "../../src/domain/dates";
import { levelOf, parseIssuers } from "../../src/bodies";
import { sourceStanding } from "./source-standing";

/** Scores a file of issuer cells: text, date, classes, level, note, separated by tabs. */
interface Row {
  readonly text: string;
  readonly date: string;
  readonly classes: string;
  readonly level: string;
}

function rowsOf(file: string): readonly Row[] {
  const [, ...lines] = readFileSync(file, "utf8").split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const [text = "", date = "", classes = "", level = ""] = line.split("\t");
      return { text: text.replace(/\\n/g, "\n"), date, classes, level: level.trim() };
    });
}

function answerTo(row: Row): { readonly classes: string; readonly level: string } {
  const reading = readDate(row.date, "General", { date1904: false });
  const list = parseIssuers(row.text, { date: reading.kind === "value" ? reading.value : null });
  return {
    classes: list.issuers.map((issuer) => issuer.class).join(","),
    level: levelOf(list, sourceStanding),
  };
}

const file = process.argv[2] ?? "";
const rows = rowsOf(file);
let rightClasses = 0;
let rightLevels = 0;
const report: string[] = [];
for (const row of rows) {
  const answer = answerTo(row);
  if (answer.classes === row.classes) rightClasses++;
  if (answer.level === row.level) rightLevels++;
  if (answer.classes !== row.classes || answer.level !== row.level) {
    report.push(
      `${JSON.stringify(row.text)} ${row.date}: ${answer.classes} ${answer.level}, expected ${row.classes} ${row.level}`,
    );
  }
}
const share = (right: number) => `${right}/${rows.length} (${((100 * right) / rows.length).toFixed(1)} %)`;
process.stdout.write(
  [...report, `classes ${share(rightClasses)}`, `levels ${share(rightLevels)}`].join("\n") + "\n",
);

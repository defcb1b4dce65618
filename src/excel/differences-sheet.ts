import { verdictNames } from "../domain/verdict";
import type { BeforeAfter, Cause, ResultDifference } from "../domain/result-difference";
import { literalText } from "./literal";
import type { OwnSheet } from "./own-sheet";

export const differencesSheetName = "名次变动";

const columns: OwnSheet["columns"] = [
  { header: "序号", width: 36 },
  { header: "单位名称", width: 150 },
  { header: "单位类别", width: 120 },
  { header: "原名次", width: 50 },
  { header: "现名次", width: 50 },
  { header: "原最终得分", width: 66 },
  { header: "现最终得分", width: 66 },
  { header: "原等次", width: 50 },
  { header: "现等次", width: 50 },
  { header: "原因", width: 420, wrap: true },
];

const open = verdictNames.undetermined;
/** Units named in one reason; the rest is counted. */
const mostNamed = 5;

function namesOf(units: readonly string[]): string {
  const rest = units.length > mostNamed ? `等${units.length}个单位` : "";
  return units.slice(0, mostNamed).join("、") + rest;
}

function causeText(cause: Cause): string {
  switch (cause.kind) {
    case "figure": {
      const [before, after] = cause.change;
      return `“${cause.name}”由${before ?? open}变为${after ?? open}`;
    }
    case "passed-by":
      return `被${namesOf(cause.units)}超过`;
    case "passed":
      return `超过${namesOf(cause.units)}`;
  }
}

const figures = (change: BeforeAfter<number>): readonly (string | number)[] =>
  change.map((value) => value ?? open);

/** Who moved since the last calculation, and why, as an Excel table on its own sheet. */
export function differencesSheet(name: string, differences: readonly ResultDifference[]): OwnSheet {
  const rows = differences.map(({ unit, category, rank, final, grade, causes }, index) => [
    index + 1,
    literalText(unit),
    literalText(category),
    ...figures(rank),
    ...figures(final),
    ...grade.map((value) => literalText(value ?? "")),
    literalText(causes.map(causeText).join("；") || "评估方案或人工认定有变化"),
  ]);
  return { name, columns, rows };
}

import type { Sheet } from "hucre";

/** What protection can leave open: the object model's word → the file's. */
export const allowanceNames = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const;
export type Allowance = keyof typeof allowanceNames;

/** Of these the reader says that they are protected, of the others that they are open. */
const saidProtected: ReadonlySet<string> = new Set(["objects", "scenarios"]);

/** What a file's protection leaves open. */
export function allowancesOf({ protection }: Sheet): ReadonlySet<Allowance> {
  if (protection === undefined) return new Set();
  const words = Object.keys(allowanceNames) as Allowance[];
  return new Set(
    words.filter((word) => {
      const name = allowanceNames[word];
      return (protection[name] ?? false) !== saidProtected.has(name);
    }),
  );
}

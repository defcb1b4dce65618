import type { CellValue } from "../domain/grid";
import { schemeAt, type Scheme, type SchemeValues } from "../domain/scheme";
import { overrideScheme } from "../domain/scheme-override";
import { foldName, squeezeText } from "../domain/text";
import { sheetParameters } from "./sheet-parameters";
import type { SheetParameter } from "./sheet-row";

/** One row of the sheet 评估方案: 参数 and 值, each with the A1 address of its cell. */
export interface SchemeSheetRow {
  readonly name: { readonly cell: string; readonly value: CellValue };
  readonly value: { readonly cell: string; readonly value: CellValue };
}

/** A cell that cannot be used; the preset's value stands in its place. */
export interface SchemeSheetProblem {
  readonly cell: string;
  readonly message: string;
}

/** What the sheet says of itself before anything is computed: the preset it builds on and the assessed year. */
export interface SchemeSheetHead {
  /** Id of a preset; null when the sheet names none. */
  readonly preset: string | null;
  readonly year: number | null;
  readonly problems: readonly SchemeSheetProblem[];
}

/** Rows that belong to the head. */
export const headNames = { preset: "基础方案", year: "评估年度" } as const;
const presetName = foldName(headNames.preset);
const yearName = foldName(headNames.year);
/** The header row of the table and headings within it. */
const notParameters = /^(?:参数|项目|名称|参数名称|)$/u;

const byName: ReadonlyMap<string, SheetParameter> = new Map(
  sheetParameters.map((parameter) => [foldName(parameter.name), parameter]),
);

const nameOf = (row: SchemeSheetRow): string => foldName(String(row.name.value));

/** 基础方案 and 评估年度. `presets` are the ids that may be named. */
export function readSchemeHead(rows: readonly SchemeSheetRow[], presets: readonly string[]): SchemeSheetHead {
  const problems: SchemeSheetProblem[] = [];
  let preset: string | null = null;
  let year: number | null = null;
  for (const row of rows) {
    const text = squeezeText(String(row.value.value));
    if (text === "") continue;
    if (nameOf(row) === presetName) {
      if (presets.includes(text)) preset = text;
      else
        problems.push({
          cell: row.value.cell,
          message: `基础方案“${text}”不存在，应为“${presets.join("”“")}”之一。`,
        });
    }
    if (nameOf(row) === yearName) {
      const written = Number(/^(\d{4})(?:年度?)?$/u.exec(text)?.[1]);
      if (written >= 2000 && written <= 2100) year = written;
      else problems.push({ cell: row.value.cell, message: `评估年度“${text}”应为四位年份，如2024。` });
    }
  }
  return { preset, year, problems };
}

/** What a value changes in others; a text says why it cannot be used. */
export function readParameter(
  parameter: SheetParameter,
  value: CellValue,
  values: SchemeValues,
): Partial<SchemeValues> | string {
  const read = parameter.schema.safeParse(value);
  if (read.success) return read.data(values);
  // Where several readings were tried, the last one is the widest and its message names them all.
  const issue = read.error.issues.at(-1);
  const last = issue?.code === "invalid_union" ? issue.errors.at(-1)?.at(-1) : issue;
  return last?.message ?? "无法识别";
}

function applyRow(row: SchemeSheetRow, values: SchemeValues): Partial<SchemeValues> | SchemeSheetProblem {
  const parameter = byName.get(nameOf(row));
  const written = String(row.name.value).trim();
  if (parameter === undefined) {
    return { cell: row.name.cell, message: `没有名为“${written}”的参数，请核对名称；不需要的行请删除。` };
  }
  const read = readParameter(parameter, row.value.value, values);
  if (typeof read !== "string") return read;
  const shown = String(row.value.value).trim() || "空白";
  return { cell: row.value.cell, message: `参数“${written}”的值“${shown}”${read}。` };
}

/**
 * The scheme of a sheet 评估方案 for one year: a preset with the sheet's values in place of its own. A wrong cell is a
 * problem with a Chinese sentence, and leaves the preset's value. Throws `YearNotCovered` as the preset does.
 */
export function readSchemeSheet(
  rows: readonly SchemeSheetRow[],
  preset: Scheme,
  year: number,
): { readonly scheme: Scheme; readonly problems: readonly SchemeSheetProblem[] } {
  const problems: SchemeSheetProblem[] = [];
  let values: SchemeValues = schemeAt(preset, year);
  let changes: Partial<SchemeValues> = {};
  for (const row of rows) {
    const name = nameOf(row);
    if (notParameters.test(name) || name === presetName || name === yearName) continue;
    // A blank is no value: the preset's stays. 无 is written where there is to be none.
    if (String(row.value.value).trim() === "" && byName.has(name)) continue;
    const outcome = applyRow(row, values);
    if ("cell" in outcome) {
      problems.push(outcome);
    } else {
      changes = { ...changes, ...outcome };
      values = { ...values, ...outcome };
    }
  }
  return { scheme: overrideScheme(preset, changes, year), problems };
}

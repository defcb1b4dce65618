import type { CellValue, Grid } from "../domain/grid";
import type { LocalText } from "../domain/local-text";
import type { RuleId } from "../domain/rule-ids";
import { entryAt, schemeAt, YearNotCovered, type SchemeValues, type YearScheme } from "../domain/scheme";
import { foldName } from "../domain/text";
import { schemeById, schemes } from "../schemes";
import { readParameter } from "../schemes/read-scheme-sheet";
import { sheetParameters } from "../schemes/sheet-parameters";
import type { SheetParameter } from "../schemes/sheet-row";
import { schemeHead, schemeSheetOf } from "./office-sheets";

/** The scheme that a workbook states, or is about to state: a preset, and values as they are written beside it. */
export interface WorkbookScheme {
  readonly preset: string;
  /** Null where the sheet names none. */
  readonly year: number | null;
  /** Texts by the parameter's name; a parameter that is left out has the preset's value. */
  readonly values: Readonly<Record<string, string>>;
  /** False while there is no sheet 评估方案. */
  readonly isWritten: boolean;
}

/** One switch of the scheme as a person sees it. */
export interface SchemeField {
  /** As the sheet 评估方案 calls it. */
  readonly name: string;
  /** The rule whose severity it sets. */
  readonly rule: RuleId | null;
  readonly clause: LocalText;
  readonly unit: LocalText;
  readonly allowed: string;
  /** The words to choose from; none where anything allowed may be written. */
  readonly choices: readonly string[];
  readonly preset: string;
  /** True where no source gives the preset's value. */
  readonly isExample: boolean;
  readonly value: string;
  readonly isChanged: boolean;
  /** Why the value cannot be used. */
  readonly problem: string | null;
}

export const presets: readonly { readonly id: string; readonly name: LocalText }[] = schemes;

/** Whatever is written for it, as the sheet shows it; a text that cannot be used stays as it is. */
function shownAs(parameter: SheetParameter, written: CellValue, preset: SchemeValues): string {
  if (String(written).trim() === "") return String(parameter.show(preset));
  const read = readParameter(parameter, written, preset);
  return typeof read === "string" ? String(written) : String(parameter.show({ ...preset, ...read }));
}

/** What the sheet 评估方案 says. */
export function workbookScheme(grids: readonly Grid[]): WorkbookScheme {
  const sheet = schemeSheetOf(grids);
  const { preset, year } = schemeHead(grids);
  const id = preset ?? schemes[0]?.id ?? "";
  const own = yearScheme(id, year);
  const written = new Map(sheet?.rows.map(({ name, value }) => [foldName(String(name.value)), value.value]));
  const values = sheetParameters.flatMap((parameter): [string, string][] => {
    const value = written.get(foldName(parameter.name)) ?? "";
    if (value === "" || own === null) return [];
    return [[parameter.name, shownAs(parameter, value, own)]];
  });
  return { preset: id, year, values: Object.fromEntries(values), isWritten: sheet !== null };
}

/** A preset in a year, the newest it covers where none is given; null for a year that it does not cover. */
function yearScheme(preset: string, year: number | null): YearScheme | null {
  const scheme = schemeById(preset);
  if (scheme === undefined) return null;
  try {
    return schemeAt(scheme, year ?? Infinity);
  } catch (thrown) {
    if (thrown instanceof YearNotCovered) return null;
    throw thrown;
  }
}

/** Every switch with its value; null where the preset does not cover the year. */
export function schemeFields({ preset, year, values }: WorkbookScheme): readonly SchemeField[] | null {
  const scheme = schemeById(preset);
  const own = yearScheme(preset, year);
  if (own === null || scheme === undefined) return null;
  return sheetParameters.flatMap((parameter): SchemeField[] => {
    const { name, rule = null, allowed, choices } = parameter;
    const entry = entryAt<unknown>(scheme.parameters[parameter.parameter], year ?? Infinity);
    if (entry === undefined) return [];
    const shown = String(parameter.show(own));
    const value = values[name] ?? shown;
    const read = value.trim() === "" ? {} : readParameter(parameter, value, own);
    return [
      {
        ...{ name, rule, allowed, choices, value, preset: shown, unit: entry.unit },
        clause: scheme.clauses[entry.clause],
        isExample: own.examples.has(parameter.parameter),
        isChanged: shownAs(parameter, value, own) !== shown,
        problem: typeof read === "string" ? read : null,
      },
    ];
  });
}

/** The same on another preset, whose values stand wherever the first one's did. */
export function onPreset(scheme: WorkbookScheme, preset: string): WorkbookScheme {
  const changed = (schemeFields(scheme) ?? []).filter(({ isChanged }) => isChanged);
  return { ...scheme, preset, values: Object.fromEntries(changed.map(({ name, value }) => [name, value])) };
}

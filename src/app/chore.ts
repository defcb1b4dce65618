import type { Finding } from "../domain/finding";
import type { HeaderWord, TableMapping } from "../domain/recognition";
import type { Decision } from "../domain/waiver";
import { clearMarks } from "./clear-marks";
import { drawCharts } from "./draw-charts";
import { computeResults } from "./compute-results";
import { exportFindings } from "./export-findings";
import { applyFixes, type PlannedFix } from "./fixes";
import { freezeFormulas, repairFormulas } from "./own-formulas";
import { insertSample } from "./insert-sample";
import { insertTemplate, type TemplateRequest } from "./insert-template";
import { changePreferences, mostIgnored, TooManyIgnored, type Preferences } from "./preferences";
import { confirmTable, forgetTable, forgetWord } from "./remember-tables";
import type { LeftCell } from "./roll-back";
import type { ResultPart } from "./plan-results";
import { selectCell } from "./select-cell";
import { undo } from "./undo";
import { writeDecisions } from "./write-decisions";
import { writeRegister } from "./write-register";
import { writeScheme, type SchemeToWrite } from "./write-scheme";

/** Short work on the workbook that a person asks for with a button, without progress of its own. */
export type Chore =
  | { readonly kind: "clear" }
  | { readonly kind: "register" }
  | { readonly kind: "chart" }
  | { readonly kind: "results"; readonly part: ResultPart }
  | { readonly kind: "fix"; readonly fixes: readonly PlannedFix[] }
  | { readonly kind: "waive"; readonly decisions: readonly Decision[] }
  | { readonly kind: "freeze" }
  | { readonly kind: "repair" }
  | {
      readonly kind: "confirm";
      readonly table: TableMapping;
      readonly words: readonly HeaderWord[];
      /** Fingerprints of the sheet's tables as they are now. */
      readonly present: readonly string[];
    }
  | { readonly kind: "forget"; readonly table: TableMapping }
  | { readonly kind: "forget-word"; readonly word: HeaderWord }
  | { readonly kind: "prefer"; readonly changes: Partial<Preferences> }
  | { readonly kind: "export"; readonly findings: readonly Finding[] }
  | { readonly kind: "ignore"; readonly ignored: readonly string[] }
  | { readonly kind: "scheme"; readonly scheme: SchemeToWrite }
  | { readonly kind: "insert"; readonly request: TemplateRequest }
  | { readonly kind: "sample" }
  | { readonly kind: "undo"; readonly which: "last" | "all" };
export type ChoreKind = Chore["kind"];

/** What came of it. */
export interface ChoreOutcome {
  /** How many rows were written, or writes taken back; null where counting says nothing. */
  readonly count: number | null;
  /** What stayed as it was, and why. */
  readonly left: readonly LeftCell[];
}

const quiet: ChoreOutcome = { count: null, left: [] };

type ChoreOf<K extends ChoreKind> = Extract<Chore, { readonly kind: K }>;
type Doers = { readonly [K in ChoreKind]: (chore: ChoreOf<K>) => Promise<ChoreOutcome> };

const doers: Doers = {
  clear: async () => ({ count: null, left: await clearMarks() }),
  register: async () => ({ count: (await writeRegister()).rows, left: [] }),
  chart: async () => ({ count: (await drawCharts()).charts, left: [] }),
  results: async ({ part }) => {
    const { units, sheet, left } = await computeResults({ part });
    if (units > 0) await selectCell(sheet, null);
    return { count: units, left };
  },
  confirm: async ({ table, words, present }) => {
    await confirmTable(table, words, present);
    return quiet;
  },
  forget: async ({ table }) => {
    await forgetTable(table);
    return quiet;
  },
  "forget-word": async ({ word }) => {
    await forgetWord(word);
    return quiet;
  },
  prefer: async ({ changes }) => {
    await changePreferences(changes);
    return quiet;
  },
  export: async ({ findings }) => {
    await selectCell(await exportFindings(findings), null);
    return { count: findings.length, left: [] };
  },
  ignore: async ({ ignored }) => {
    if (ignored.length > mostIgnored) throw new TooManyIgnored();
    await changePreferences({ ignored: [...ignored] });
    return { count: ignored.length, left: [] };
  },
  scheme: async ({ scheme }) => ({ count: await writeScheme(scheme), left: [] }),
  insert: async ({ request }) => {
    const { inserted, present, unprinted } = await insertTemplate(request);
    const left = [
      ...present.map((sheet) => ({ sheet, cell: null, why: "已有同名工作表，未动" })),
      ...(unprinted === null
        ? []
        : inserted.map((sheet) => ({ sheet, cell: null, why: `没有设置打印：${unprinted}` }))),
    ];
    return { count: inserted.length, left };
  },
  sample: async () => ({ count: await insertSample(), left: [] }),
  fix: async ({ fixes }) => {
    const { changed, left } = await applyFixes(fixes);
    return { count: changed, left };
  },
  waive: async ({ decisions }) => ({ count: await writeDecisions(decisions), left: [] }),
  freeze: async () => {
    const { formulas, left } = await freezeFormulas();
    return { count: formulas, left };
  },
  repair: async () => {
    const { formulas, left } = await repairFormulas();
    return { count: formulas, left };
  },
  undo: async ({ which }) => {
    const { entries, left } = await undo(which);
    return { count: entries.length, left };
  },
};

/** Does it. @throws BrokenOff, or an error of Excel */
export function carryOut<K extends ChoreKind>(chore: ChoreOf<K>): Promise<ChoreOutcome> {
  return doers[chore.kind](chore);
}

import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { CheckResult, OnProgress } from "../../app/check-result";
import type { Rechecked } from "../../app/analyst";
import type { WorkbookLook } from "../../app/look-at-workbook";
import type { TableCard } from "../../app/table-card";
import type { TableDraft } from "../../domain/recognition";
import type { Chore, ChoreKind, ChoreOutcome } from "../../app/chore";
import type { Explained, ExplainedFigure } from "../../app/result-book";
import type { ResultsReport } from "../../app/results-report";
import type { Locale } from "../../domain/local-text";
import type { Supposed, WhatIf } from "../../domain/what-if";
import type { WorkbookScheme } from "../../app/scheme-form";
import type { FixPlan } from "../../app/fixes";
import type { Explanation } from "../../domain/award-result";
import type { LedgerRow } from "../../domain/unit-result";
import type { CellEdit } from "../../domain/cell-edit";
import type { Finding } from "../../domain/finding";
import type { TemplatePreview, TemplateRequest } from "../../app/insert-template";
import type { HistoryEntry } from "../../app/history";
import type { RuleId } from "../../domain/rule-ids";
import { describeFailure, isAbort } from "./failure";
import type { Attempt } from "./failure";
import * as pane from "./pane-state";
import type { PaneState } from "./pane-state";
import type { ProblemFilter } from "./problem-filter";
import * as list from "./problem-list";
import type { ProblemList } from "./problem-list";
import { createLive } from "./live";
import { createReview } from "./review";
import { createReadings } from "./readings";
import { createResults } from "./results";
import { nextTask } from "./next-task";
import { createRunner, createTurns } from "./runner";
import type { Runner, Turns, Update } from "./runner";

/** What the pane can do to a workbook. */
export interface UseCases {
  readonly checkWorkbook: (options: {
    /** Corrections to tables that are not confirmed yet. */
    readonly drafts: readonly TableDraft[];
    readonly onProgress: OnProgress;
    readonly onLook: (look: WorkbookLook) => void;
    readonly signal: AbortSignal;
  }) => Promise<CheckResult>;
  /** What edits since the last check have led to. */
  readonly recheck: (edits: readonly CellEdit[]) => Promise<Rechecked>;
  readonly carryOut: (chore: Chore) => Promise<ChoreOutcome>;
  readonly readHistory: () => Promise<readonly HistoryEntry[]>;
  readonly previewFixes: (findings: readonly Finding[]) => Promise<FixPlan>;
  readonly previewTemplate: (request: TemplateRequest) => Promise<TemplatePreview>;
  /** Reads the results anew; the next two answer as they were last read. */
  readonly readReport: () => Promise<ResultsReport>;
  readonly explain: (asked: Explained, locale: Locale) => Promise<ExplainedFigure>;
  /** How an entry of the last check came to its verdict and points; null before one. */
  readonly explainEntry: (entry: LedgerRow) => Promise<Explanation | null>;
  readonly whatIf: (supposed: Supposed) => Promise<WhatIf | null>;
  readonly selectCell: (sheet: string, cell: string | null) => Promise<void>;
  readonly lookAtWorkbook: (drafts: readonly TableDraft[]) => Promise<WorkbookLook>;
  /** The tables as they were last read, with other corrections. */
  readonly tablesWith: (drafts: readonly TableDraft[]) => Promise<readonly TableCard[]>;
}

/** Every action ends in a state, never in a rejected promise: what fails is told in `failure`. */
export interface PaneActions {
  /** While a check runs this joins it, so that pane and ribbon never start two. */
  readonly check: () => Promise<void>;
  readonly stop: () => void;
  /** Told of every edit in the workbook. */
  readonly edited: (edit: CellEdit) => Promise<void>;
  readonly carryOut: (chore: Chore) => Promise<void>;
  readonly look: () => Promise<void>;
  readonly readHistory: () => Promise<void>;
  /** Corrects how a table (by its key) is read, until it is confirmed; null gives the correction up. */
  readonly draft: (key: string, draft: TableDraft | null) => Promise<void>;
  /** Shows what quick fixes of some findings (by their places in the result) would change. */
  readonly planFixes: (findings: readonly number[]) => Promise<void>;
  readonly dropPlan: () => void;
  /** Asks for a 人工认定 of some findings (by their places in the result); null gives it up. */
  readonly waive: (findings: readonly number[] | null) => void;
  /** Sets findings (by their places in the result) aside, or takes them back. */
  readonly ignore: (findings: readonly number[], isIgnored: boolean) => Promise<void>;
  /** Changes the scheme, until it is saved; null gives the changes up. */
  readonly draftScheme: (scheme: WorkbookScheme | null) => void;
  /** Shows what the templates asked for would bring in. */
  readonly previewTemplate: () => Promise<void>;
  readonly request: (request: TemplateRequest) => void;
  readonly readReport: () => Promise<void>;
  /** Shows how a figure came about. */
  readonly explain: (asked: Explained, locale: Locale) => Promise<void>;
  readonly closeExplanation: () => void;
  /** Opens an entry of a ledger for review; null closes it. */
  readonly review: (entry: LedgerRow | null) => void;
  /** Shows how the entry under review came about. */
  readonly explainEntry: (entry: LedgerRow) => Promise<void>;
  /** Shows what more points for an item would lead to. */
  readonly suppose: (supposed: Supposed) => Promise<void>;
  readonly show: (view: pane.View) => void;
  /** Shows what the product does, in place of the pages, or closes it. */
  readonly welcome: (isOpen: boolean) => void;
  readonly goToCell: (sheet: string, cell: string | null) => Promise<void>;
  /** Makes a finding (by its place in the result) the current one and selects its cell. */
  readonly goTo: (index: number) => Promise<void>;
  readonly goToNeighbour: (step: 1 | -1) => Promise<void>;
  readonly filterBy: (change: Partial<ProblemFilter>) => void;
  readonly openGroups: (rules: readonly RuleId[]) => void;
  /** Does again what failed last. */
  readonly retry: () => Promise<void>;
  readonly dismissFailure: () => void;
  readonly dismissNotice: () => void;
  /** For what fails outside the store's own actions. */
  readonly report: (attempt: Attempt, thrown: unknown) => void;
}

export type Pane = PaneState & { readonly actions: PaneActions };
export type PaneStore = StoreApi<Pane>;

/** The one state of the pane, which the ribbon's command shares. */
export function createPaneStore(useCases: UseCases): PaneStore {
  return createStore<Pane>()((set, get) => ({ ...pane.emptyPane, actions: paneActions(useCases, set, get) }));
}

/** Work after which the tables are others, or are read otherwise. */
const changingTables: ReadonlySet<ChoreKind> = new Set<ChoreKind>([
  "confirm",
  "forget",
  "forget-word",
  "insert",
  "undo",
]);

/** Work after which a person wants to see the findings anew. */
const checkedAfter: ReadonlySet<ChoreKind> = new Set<ChoreKind>(["fix", "waive", "sample"]);

function paneActions(useCases: UseCases, set: Update, get: () => Pane): PaneActions {
  const run = createRunner(set);
  const inTurn = createTurns();
  const checks = createCheck(useCases, set, get, run, inTurn);
  const readings = createReadings(useCases, set, get, run);
  const goToCell = (sheet: string, cell: string | null) =>
    run("select", () => useCases.selectCell(sheet, cell));
  const goTo = async (index: number) => {
    const finding = get().result?.findings[index];
    if (finding === undefined) return;
    setProblems(set, (problems) => list.showProblem(problems, index));
    await goToCell(finding.sheet, finding.cell);
  };
  const carryOut = async (chore: Chore): Promise<void> => {
    await run(chore.kind, () =>
      inTurn(async () => {
        set((state) => pane.busyWith(state, chore));
        const outcome = await useCases.carryOut(chore);
        set((state) => pane.doneWith(state, chore, outcome));
        if (changingTables.has(chore.kind)) await readings.look();
      }),
    );
    const { notice } = get();
    if (!checkedAfter.has(chore.kind) || notice?.about !== chore.kind) return;
    // What was settled is gone from the list at once; what was done stays said.
    await checks.check();
    set((state) => (state.failure === null ? { notice } : {}));
  };
  return {
    ...checks,
    ...createLive(useCases, set, get, run, inTurn),
    ...readings,
    ...createResults(useCases, set, get, run),
    ...createReview(useCases, set, get, run),
    ...plainActions(set, get),
    carryOut,
    ignore: (indices, isIgnored) => {
      const { problems, result } = get();
      const ignored = list.ignoredWith(problems, result?.findings ?? [], new Set(indices), isIgnored);
      return carryOut({ kind: "ignore", ignored });
    },
    goToCell,
    goTo,
    goToNeighbour: async (step) => {
      const index = list.neighbour(get().problems, step);
      if (index !== null) await goTo(index);
    },
    retry: run.again,
  };
}

function plainActions(set: Update, get: () => Pane) {
  const report = (attempt: Attempt, thrown: unknown) =>
    set((state) => pane.failed(state, describeFailure(attempt, thrown, new Date())));
  return {
    filterBy: (change: Partial<ProblemFilter>) =>
      setProblems(set, (problems) => list.filterProblems(problems, get().result?.findings ?? [], change)),
    openGroups: (open: readonly RuleId[]) => setProblems(set, (problems) => ({ ...problems, open })),
    request: (request: TemplateRequest) => set(() => ({ request, preview: null })),
    waive: (waiving: readonly number[] | null) => set(() => ({ waiving })),
    dropPlan: () => set(() => ({ plan: null })),
    draftScheme: (scheme: WorkbookScheme | null) => set(() => ({ scheme })),
    show: (view: pane.View) => set(() => ({ view, isWelcome: false })),
    welcome: (isWelcome: boolean) => set(() => ({ isWelcome })),
    dismissFailure: () => set(() => ({ failure: null })),
    dismissNotice: () => set(() => ({ notice: null })),
    report,
  };
}

function setProblems(set: Update, change: (problems: ProblemList) => ProblemList): void {
  set((state) => ({ problems: change(state.problems) }));
}

function createCheck(useCases: UseCases, set: Update, get: () => Pane, run: Runner, inTurn: Turns) {
  let running: Promise<void> | null = null;
  let control = new AbortController();
  const check = async (): Promise<void> => {
    control = new AbortController();
    set(pane.checking);
    try {
      const result = await useCases.checkWorkbook({
        drafts: Object.values(get().drafts),
        onProgress: (...progress) => set((state) => pane.progressed(state, ...progress)),
        onLook: (seen) => set((state) => pane.looked(state, seen)),
        signal: control.signal,
      });
      // Of tens of thousands of findings, listing them and drawing the list each take as long as one task may.
      await nextTask();
      const problems = list.listProblems(result.findings, get().problems);
      await nextTask();
      set((state) => pane.checked(state, { result, problems, checkedAt: new Date() }));
    } catch (thrown) {
      if (!isAbort(thrown)) throw thrown;
      set(pane.stopped);
    }
  };
  const join = () => (running ??= inTurn(check).finally(() => (running = null)));
  return {
    check: () => run("check", join),
    stop: () => {
      set(pane.stopping);
      control.abort();
    },
  };
}

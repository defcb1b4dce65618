import type { CheckPhase, CheckResult, OnProgress, RowCount } from "../../app/check-result";
import type { Chore, ChoreKind, ChoreOutcome } from "../../app/chore";
import type { HistoryEntry } from "../../app/history";
import type { WorkbookLook } from "../../app/look-at-workbook";
import type { WorkbookScheme } from "../../app/scheme-form";
import type { ExplainedFigure } from "../../app/result-book";
import type { ResultsReport } from "../../app/results-report";
import type { TableCard } from "../../app/table-card";
import type { TableDraft, TableMapping } from "../../domain/recognition";
import type { Supposed, WhatIf } from "../../domain/what-if";
import type { FixPlan } from "../../app/fixes";
import type { TemplatePreview, TemplateRequest } from "../../app/insert-template";
import type { Failure } from "./failure";
import { lookAfter } from "./look-after";
import type { LedgerRow } from "../../domain/unit-result";
import type { Reasoning } from "./review";
import { followReviewed } from "./review";
import { followProblems, ignoreProblems, noProblems } from "./problem-list";
import type { ProblemList } from "./problem-list";

/** What keeps the pane busy. One thing at a time writes to the workbook. */
type Activity =
  | {
      readonly kind: "check";
      readonly phase: CheckPhase;
      readonly done: number;
      readonly rows: RowCount | null;
      readonly isStopping: boolean;
    }
  | { readonly kind: ChoreKind };

/** What went well, or was stopped on demand. */
export interface Notice {
  readonly about: ChoreKind | "stopped";
  readonly outcome: ChoreOutcome;
}

/**
 * The pages of the pane. First what one opens every day; a narrow pane keeps the last ones in a menu.
 */
export const views = [
  "overview",
  "problems",
  "review",
  "results",
  "history",
  "tables",
  "templates",
  "scheme",
  "settings",
  "help",
] as const;
export type View = (typeof views)[number];

interface Supposition {
  readonly supposed: Supposed;
  readonly answer: WhatIf | null;
}

export interface PaneState {
  /** Null until the workbook has been looked at. */
  readonly look: WorkbookLook | null;
  /** Changes to tables that are not confirmed yet, by the key of the table. */
  readonly drafts: Readonly<Record<string, TableDraft>>;
  /** The tables of the workbook with those changes. */
  readonly cards: readonly TableCard[] | null;
  readonly isLooking: boolean;
  readonly activity: Activity | null;
  readonly result: CheckResult | null;
  /** When the result was last as the workbook is. */
  readonly checkedAt: Date | null;
  /** Something has been edited that the result does not know of. */
  readonly isOutdated: boolean;
  readonly problems: ProblemList;
  /** What was written to the workbook, newest first; null until it is asked for, and after each write. */
  readonly history: readonly HistoryEntry[] | null;
  readonly view: View;
  /** What the product does is shown in place of the pages: at first, and on demand. */
  readonly isWelcome: boolean;
  /** Which templates a person is about to bring in. */
  readonly request: TemplateRequest;
  /** What that would bring in; null until it is asked for, and after each write. */
  readonly preview: TemplatePreview | null;
  /** The scheme as a person is about to have it; null while it is the workbook's own. */
  readonly scheme: WorkbookScheme | null;
  /** What quick fixes would change, while a person looks at it. */
  readonly plan: FixPlan | null;
  /** Findings (by their places in the result) that a person is about to decide on; null while there are none. */
  readonly waiving: readonly number[] | null;
  /** The results; null until they are asked for, and after each write. */
  readonly report: ResultsReport | null;
  /** Something has been edited that the report does not know of. */
  readonly isReportOld: boolean;
  readonly explained: ExplainedFigure | null;
  /** The entry of a ledger that is being looked at. */
  readonly reviewed: LedgerRow | null;
  readonly reasoning: Reasoning | null;
  /** What a person supposes, and what would come of it; null until that is known. */
  readonly supposition: Supposition | null;
  readonly notice: Notice | null;
  readonly failure: Failure | null;
}

export const emptyPane: PaneState = {
  look: null,
  drafts: {},
  cards: null,
  isLooking: false,
  activity: null,
  result: null,
  checkedAt: null,
  isOutdated: false,
  problems: noProblems,
  history: null,
  view: "overview",
  isWelcome: false,
  request: {},
  preview: null,
  scheme: null,
  plan: null,
  waiving: null,
  report: null,
  isReportOld: false,
  explained: null,
  reviewed: null,
  reasoning: null,
  supposition: null,
  notice: null,
  failure: null,
};

export function looking(state: PaneState): PaneState {
  return { ...state, isLooking: true, failure: null };
}

export function looked(state: PaneState, look: WorkbookLook): PaneState {
  return { ...state, ...known(state, look), isLooking: false, cards: look.cards };
}

/** What is known of the workbook, and the list without what it says is set aside. */
function known({ problems, result }: PaneState, look: WorkbookLook): Pick<PaneState, "look" | "problems"> {
  const ignored = new Set(look.preferences.ignored);
  return { look, problems: ignoreProblems(problems, result?.findings ?? [], ignored) };
}

/** A table as a person is about to have it; null gives the change up. */
export function drafted(state: PaneState, key: string, draft: TableDraft | null): PaneState {
  const { [key]: _, ...others } = state.drafts;
  const drafts = draft === null ? others : { ...others, [key]: draft };
  return { ...state, drafts };
}

export function checking(state: PaneState): PaneState {
  const activity: Activity = { kind: "check", phase: "reading", done: 0, rows: null, isStopping: false };
  return { ...state, activity, failure: null, notice: null };
}

/** Progress never runs backwards, and a late word after the end changes nothing. */
export function progressed(state: PaneState, ...[phase, done, rows]: Parameters<OnProgress>): PaneState {
  if (state.activity?.kind !== "check") return state;
  const kept = Math.min(1, Math.max(state.activity.done, done));
  return { ...state, activity: { ...state.activity, phase, done: kept, rows: rows ?? null } };
}

export function stopping(state: PaneState): PaneState {
  if (state.activity?.kind !== "check") return state;
  return { ...state, activity: { ...state.activity, isStopping: true } };
}

export function stopped(state: PaneState): PaneState {
  return { ...state, activity: null, notice: { about: "stopped", outcome: { count: null, left: [] } } };
}

type Checked = Pick<PaneState, "problems"> & { readonly result: CheckResult; readonly checkedAt: Date };

export function checked(state: PaneState, { result, problems, checkedAt }: Checked): PaneState {
  // Who decides entry by entry goes on with that.
  const shown = result.findings.length > 0 ? "problems" : "overview";
  const view = state.view === "review" ? "review" : shown;
  return {
    ...state,
    activity: null,
    result,
    checkedAt,
    isOutdated: false,
    problems,
    history: null,
    preview: null,
    report: null,
    reviewed: followReviewed(state.reviewed, state.result, result),
    view,
    isWelcome: false,
  };
}

/** The result after edits; the person stays where they are in it. */
export function rechecked(state: PaneState, result: CheckResult, checkedAt: Date): PaneState {
  const before = state.result?.findings ?? [];
  const problems = followProblems(result.findings, before, state.problems);
  const reviewed = followReviewed(state.reviewed, state.result, result);
  const unread = { history: null, preview: null, report: null };
  return { ...state, ...unread, result, checkedAt, problems, reviewed, isOutdated: false };
}

/** Edits that the report does not know of. */
export function edited(state: PaneState): Partial<PaneState> {
  return state.report === null || state.isReportOld ? {} : { isReportOld: true };
}

/** Edits that nothing has been made of. */
export function outdated(state: PaneState): PaneState {
  return state.result === null ? state : { ...state, isOutdated: true };
}

export function busyWith(state: PaneState, { kind }: Chore): PaneState {
  return { ...state, activity: { kind }, failure: null, notice: null };
}

export function doneWith(state: PaneState, chore: Chore, outcome: ChoreOutcome): PaneState {
  const drafts = "table" in chore ? draftsWithout(state.drafts, chore.table) : state.drafts;
  const after = state.look && known(state, lookAfter(state.look, chore));
  const scheme = chore.kind === "scheme" ? null : state.scheme;
  const notice = { about: chore.kind, outcome };
  const unread = { history: null, preview: null, report: null };
  return { ...state, ...unread, ...after, activity: null, drafts, scheme, notice };
}

/** What is confirmed, or forgotten, is no draft any more. */
function draftsWithout(drafts: PaneState["drafts"], { sheet, left }: TableMapping): PaneState["drafts"] {
  const others = Object.entries(drafts).filter(([, draft]) => draft.sheet !== sheet || draft.left !== left);
  return Object.fromEntries(others);
}

/** The last result stays: a failed attempt takes nothing away from what is known. */
export function failed(state: PaneState, failure: Failure): PaneState {
  const isLooking = failure.attempt === "look" ? false : state.isLooking;
  const isOver = failure.attempt === state.activity?.kind;
  return { ...state, failure, isLooking, history: null, activity: isOver ? null : state.activity };
}

/** True when the pane has something to say that the sheets do not show: what failed, was left, or had nothing to do. */
export function hasNews({ failure, notice }: PaneState): boolean {
  if (failure !== null) return true;
  return notice !== null && (notice.outcome.left.length > 0 || notice.outcome.count === 0);
}

import type { Locale } from "../domain/local-text";
import type { TableDraft } from "../domain/recognition";
import type { Finding } from "../domain/finding";
import { connectExcel, type BookContent } from "../excel/excel-book";
import type { ExcelPort } from "../excel/excel-port";
import type { CheckResult, OnProgress } from "./check-result";
import { carryOut, type Chore, type ChoreOutcome } from "./chore";
import { previewFixes, type FixPlan } from "./fixes";
import { readHistory, type HistoryEntry } from "./history";
import { previewTemplate, type TemplatePreview, type TemplateRequest } from "./insert-template";
import { lookOf, readTables, type WorkbookLook } from "./look-at-workbook";
import { CheckSession } from "./recheck";
import { ResultBook, type Explained, type ExplainedFigure } from "./result-book";
import type { ResultsReport } from "./results-report";
import type { Supposed, WhatIf } from "../domain/what-if";
import type { Explanation } from "../domain/award-result";
import type { LedgerRow } from "../domain/unit-result";
import type { CellEdit } from "../domain/cell-edit";
import type { TableCard } from "./table-card";

const listNames = ["findings", "awards", "deductions", "scores"] as const;
type ListName = (typeof listNames)[number];

/** The long lists of a result. */
export type ResultLists = Pick<CheckResult, ListName>;

/** So many of a list travel at a time: taking them in must not hold up the pane. */
const pieceLength = 500;

/** Who is handed the lists of a result, a piece of a list at a time, in order. It may stand on another thread. */
export interface PieceListener {
  readonly onPiece: (piece: Partial<ResultLists>) => void | Promise<void>;
}

/** Who is told of a check while it goes on. */
export interface CheckListener extends PieceListener {
  readonly onProgress: OnProgress;
  readonly onLook: (look: WorkbookLook) => void;
}

/** What edits have led to. Edits are not followed before a check, and after anything else has been written. */
export type Rechecked = "unfollowed" | "same" | CheckResult;

async function handOver(result: CheckResult, { onPiece }: PieceListener): Promise<CheckResult> {
  for (const name of listNames) {
    const list = result[name];
    for (let start = 0; start < list.length; start += pieceLength) {
      await onPiece({ [name]: list.slice(start, start + pieceLength) });
    }
  }
  return { ...result, findings: [], awards: [], deductions: [], scores: [] };
}

/**
 * Every use of a workbook that computes, for the pane. It keeps what it has read, takes and gives only plain data, and
 * so can work on a thread of its own.
 */
export class Analyst {
  private content: BookContent | null = null;
  private results: ResultBook | null = null;
  private checking = new AbortController();
  private readonly session = new CheckSession();

  /** @param batchLimit bytes that a batch may carry */
  constructor(port: ExcelPort, batchLimit: number) {
    connectExcel(port, batchLimit);
  }

  /** The lists of the result are empty: they have been handed over before. @throws AbortError after `stop` */
  async check(drafts: readonly TableDraft[], listener: CheckListener): Promise<CheckResult> {
    this.checking = new AbortController();
    const result = await this.session.check({
      signal: this.checking.signal,
      onProgress: (...progress) => listener.onProgress(...progress),
      onRead: (content) => {
        this.content = content;
        listener.onLook(lookOf(content, drafts));
      },
    });
    return handOver(result, listener);
  }

  /** What comes of edits since the last check; the lists of a changed result are handed over before. */
  async recheck(edits: readonly CellEdit[], listener: PieceListener): Promise<Rechecked> {
    if (!this.session.isLive) return "unfollowed";
    const result = await this.session.recheck(edits);
    return result === null ? "same" : handOver(result, listener);
  }

  /** Ends a check; what it has written already is taken back. */
  stop(): void {
    this.checking.abort();
  }

  async look(drafts: readonly TableDraft[]): Promise<WorkbookLook> {
    this.content = await readTables();
    return lookOf(this.content, drafts);
  }

  /** The tables as they were last read, with other corrections. */
  async tablesWith(drafts: readonly TableDraft[]): Promise<readonly TableCard[]> {
    this.content ??= await readTables();
    return lookOf(this.content, drafts).cards;
  }

  /** Reads the results anew. */
  async readReport(): Promise<ResultsReport> {
    this.results = await ResultBook.read();
    return this.results.report;
  }

  /** As the results were last read. */
  async explain(asked: Explained, locale: Locale): Promise<ExplainedFigure> {
    this.results ??= await ResultBook.read();
    return this.results.explain(asked, locale);
  }

  /** Of the last check; null before one. */
  explainEntry(entry: LedgerRow): Explanation | null {
    return this.session.explainEntry(entry);
  }

  /** As the results were last read. */
  async whatIf(supposed: Supposed): Promise<WhatIf | null> {
    this.results ??= await ResultBook.read();
    return this.results.whatIf(supposed);
  }

  carryOut(chore: Chore): Promise<ChoreOutcome> {
    if (chore.kind !== "prefer" && chore.kind !== "ignore") this.session.forget();
    return carryOut(chore);
  }

  readHistory(): Promise<readonly HistoryEntry[]> {
    return readHistory();
  }

  previewFixes(findings: readonly Finding[]): Promise<FixPlan> {
    return previewFixes(findings);
  }

  previewTemplate(request: TemplateRequest): Promise<TemplatePreview> {
    return previewTemplate(request);
  }
}

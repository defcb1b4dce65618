import { proxy, wrap, type Endpoint, type Remote } from "comlink";
import type { Analyst, CheckListener, PieceListener, Rechecked, ResultLists } from "../../app/analyst";
import type { CheckResult } from "../../app/check-result";
import type { ExcelPort } from "../../excel/excel-port";
import type { UseCases } from "../state/pane-store";
import "./errors-across";

/** A thread on which an analyst works. */
export type Thread = Endpoint & { readonly terminate: () => void };

/** Lets a thread reach Excel until it is shut, and knows whether something is being written. */
class Gate {
  isWriting = false;
  private isShut = false;
  readonly port: ExcelPort;

  constructor(port: ExcelPort) {
    const changing =
      <Asked extends readonly unknown[]>(change: (...asked: Asked) => Promise<void>) =>
      async (...asked: Asked): Promise<void> => {
        // What a thread sent before it was ended can still arrive.
        if (this.isShut) throw new Error("The thread has been ended.");
        this.isWriting = true;
        await change(...asked);
      };
    this.port = {
      ...port,
      // What an earlier write had left was put right before the workbook is read again.
      survey: () => {
        this.isWriting = false;
        return port.survey();
      },
      write: changing(port.write),
      store: changing(port.store),
    };
  }

  shut(): void {
    this.isShut = true;
  }
}

/** One analyst on its thread, until that is ended. */
class Session {
  isOver = false;
  readonly gate: Gate;
  private readonly analyst: Promise<Remote<Analyst>>;
  private fail: (reason: unknown) => void = () => undefined;
  private readonly over = new Promise<never>((_, reject) => (this.fail = reject));

  constructor(
    private readonly thread: Thread,
    port: ExcelPort,
    batchLimit: number,
  ) {
    this.gate = new Gate(port);
    this.over.catch(() => undefined);
    thread.addEventListener("error", (event) =>
      this.end(new Error("后台计算意外停止，请再试一次。", { cause: event })),
    );
    const Started = wrap<typeof Analyst>(thread);
    this.analyst = new Started(proxy(this.gate.port), batchLimit);
  }

  ask<T>(use: (analyst: Remote<Analyst>) => Promise<T>): Promise<T> {
    return Promise.race([this.analyst.then(use), this.over]);
  }

  /** Ends the thread whatever it is doing; who waits for it is told the reason. */
  end(reason: unknown): void {
    this.isOver = true;
    this.gate.shut();
    this.thread.terminate();
    this.fail(reason);
  }
}

/** Puts the lists of a result together again. */
function gatherer(): PieceListener & { readonly lists: ResultLists } {
  const findings: ResultLists["findings"][number][] = [];
  const awards: ResultLists["awards"][number][] = [];
  const deductions: ResultLists["deductions"][number][] = [];
  const scores: ResultLists["scores"][number][] = [];
  return {
    lists: { findings, awards, deductions, scores },
    onPiece: (piece) => {
      findings.push(...(piece.findings ?? []));
      awards.push(...(piece.awards ?? []));
      deductions.push(...(piece.deductions ?? []));
      scores.push(...(piece.scores ?? []));
    },
  };
}

/** What the pane can do, computed on a thread of its own; a check that is stopped takes the thread along. */
export class AnalystThread implements UseCases {
  private session: Session;

  constructor(
    private readonly startThread: () => Thread,
    private readonly port: ExcelPort,
    private readonly batchLimit: number,
    /** Too little to be worth a thread. */
    readonly selectCell: UseCases["selectCell"],
  ) {
    this.session = this.begin();
  }

  private begin(): Session {
    return new Session(this.startThread(), this.port, this.batchLimit);
  }

  private get current(): Session {
    if (this.session.isOver) this.session = this.begin();
    return this.session;
  }

  private ask<T>(use: (analyst: Remote<Analyst>) => Promise<T>): Promise<T> {
    return this.current.ask(use);
  }

  /** For what changes nothing: it is asked again where a check that was stopped has taken it along. */
  private async read<T>(use: (analyst: Remote<Analyst>) => Promise<T>): Promise<T> {
    const session = this.current;
    try {
      return await session.ask(use);
    } catch (error) {
      if (!session.isOver) throw error;
      return this.ask(use);
    }
  }

  readonly checkWorkbook: UseCases["checkWorkbook"] = async ({ drafts, signal, onProgress, onLook }) => {
    const session = this.current;
    session.gate.isWriting = false;
    const { lists, onPiece } = gatherer();
    const listener: CheckListener = { onProgress, onLook, onPiece };
    const stop = (): void => this.stop(session, signal.reason);
    signal.addEventListener("abort", stop);
    try {
      const result: CheckResult = await session.ask((analyst) => analyst.check(drafts, proxy(listener)));
      return { ...result, ...lists };
    } finally {
      signal.removeEventListener("abort", stop);
    }
  };

  /** Before anything is written the thread is ended at once; after that what was written has to be taken back. */
  private stop(session: Session, reason: unknown): void {
    if (session.gate.isWriting) void session.ask((analyst) => analyst.stop());
    else {
      session.end(reason);
      this.session = this.begin();
    }
  }

  readonly recheck: UseCases["recheck"] = async (edits) => {
    const { lists, onPiece } = gatherer();
    const rechecked = await this.ask<Rechecked>(async (analyst) =>
      analyst.recheck(edits, proxy({ onPiece })),
    );
    return typeof rechecked === "string" ? rechecked : { ...rechecked, ...lists };
  };

  readonly carryOut: UseCases["carryOut"] = (chore) => this.ask((analyst) => analyst.carryOut(chore));
  readonly lookAtWorkbook: UseCases["lookAtWorkbook"] = (drafts) =>
    this.read((analyst) => analyst.look(drafts));
  readonly tablesWith: UseCases["tablesWith"] = (drafts) =>
    this.read((analyst) => analyst.tablesWith(drafts));
  readonly readHistory: UseCases["readHistory"] = () => this.read((analyst) => analyst.readHistory());
  readonly previewFixes: UseCases["previewFixes"] = (findings) =>
    this.read((analyst) => analyst.previewFixes(findings));
  readonly readReport: UseCases["readReport"] = () => this.read((analyst) => analyst.readReport());
  readonly explain: UseCases["explain"] = (asked, locale) =>
    this.read((analyst) => analyst.explain(asked, locale));
  readonly explainEntry: UseCases["explainEntry"] = (entry) =>
    this.read(async (analyst) => analyst.explainEntry(entry));
  readonly whatIf: UseCases["whatIf"] = (supposed) => this.read((analyst) => analyst.whatIf(supposed));
  readonly previewTemplate: UseCases["previewTemplate"] = (request) =>
    this.read((analyst) => analyst.previewTemplate(request));
}

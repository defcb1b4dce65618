import { isUnfinished } from "../domain/journal";
import type { BookContent, ExcelBook, StatusChange, Write } from "../excel/excel-book";
import type { StoredEntry } from "../excel/journal-sheet";
import { takeAwayResults, rollBack, type LeftCell, type RollBack } from "./roll-back";

/** A write that broke off. It keeps Excel's code, so that the pane can say what to do. */
class WriteFailed extends Error {
  readonly code: unknown;
  readonly debugInfo: unknown;

  constructor(
    override readonly cause: unknown,
    readonly isRestored: boolean,
  ) {
    const said = cause instanceof Error ? cause.message : String(cause);
    const then = isRestored
      ? "已恢复到写入之前，可以重试。"
      : "您填写的内容有备份，下次操作时先自动恢复，再继续。";
    super(`写入工作簿时出错：${said} ${then}`);
    this.name = "WriteFailed";
    const { code, debugInfo } = (cause ?? {}) as { code?: unknown; debugInfo?: unknown };
    this.code = code;
    this.debugInfo = debugInfo;
  }
}

const taken = (entries: readonly StoredEntry[]): StatusChange => ({
  entries,
  before: "undoing",
  after: "undone",
});

/** What a check wrote that still stands. */
export function standingChecks({ journal }: BookContent): readonly StoredEntry[] {
  return journal.entries.filter(
    ({ action, status }) =>
      action === "check" && (status === "done" || status === "writing" || status === "undoing"),
  );
}

/** Takes back what was begun and not ended; what is left of a check goes wholly. */
async function finish(book: ExcelBook): Promise<readonly LeftCell[]> {
  const content = await book.read(() => true);
  const unfinished = content.journal.entries.filter(isUnfinished);
  const hasCheck = unfinished.some(({ action }) => action === "check");
  const checks = hasCheck ? standingChecks(content) : [];
  const entries = [...new Set([...unfinished, ...checks])];
  const back = hasCheck ? takeAwayResults(entries, content) : rollBack(entries, content);
  // The statuses stay what they are until the end: a second failure has to be taken back in the same way.
  const statuses = unfinished.map((entry) => ({
    entries: [entry],
    before: entry.status,
    after: "undone" as const,
  }));
  const others = entries.filter((entry) => !isUnfinished(entry));
  await book.write(content, {
    entry: null,
    edits: back.edits,
    statuses: [...statuses, { entries: others, before: "done", after: "undone" }],
  });
  return back.left;
}

export interface OpenedBook {
  readonly content: BookContent;
  /** Sentences on an earlier write that had broken off and has been taken back. */
  readonly notes: readonly string[];
}

/** Reads the workbook for a use that is going to write; what an earlier one left unfinished is taken back first. */
export async function openForWriting(
  book: ExcelBook,
  wanted: (sheet: string) => boolean,
): Promise<OpenedBook> {
  const content = await book.read(wanted);
  if (!content.journal.entries.some(isUnfinished)) return { content, notes: [] };
  const left = await finish(book);
  const places = left.map(({ sheet, cell }) => (cell === null ? sheet : `${sheet}!${cell}`));
  const but = left.length > 0 ? `以下位置后来改过，未动：${places.join("、")}。` : "";
  return { content: await book.read(wanted), notes: [`上次写入中断，已恢复到写入之前。${but}`] };
}

/** Writes; when that fails, takes back at once what had been written. @throws WriteFailed */
export async function writeSafely(book: ExcelBook, content: BookContent, write: Write): Promise<void> {
  try {
    await book.write(content, write);
  } catch (cause) {
    const isRestored = await finish(book).then(
      () => true,
      () => false,
    );
    throw new WriteFailed(cause, isRestored);
  }
}

/** Takes entries back, which the journal notes. @throws WriteFailed */
export async function writeBack(
  book: ExcelBook,
  content: BookContent,
  entries: readonly StoredEntry[],
  { edits }: RollBack,
): Promise<void> {
  await writeSafely(book, content, { entry: null, edits, statuses: [taken(entries)] });
}

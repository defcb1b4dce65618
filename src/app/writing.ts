import { isCheck, isUnfinished } from "../domain/journal";
import type { BookContent, ExcelBook, StatusChange, Watching, Write } from "../excel/excel-book";
import type { Journal, StoredEntry } from "../excel/journal-sheet";
import type { OnRows } from "../excel/read-grids";
import { rollBack, type LeftCell, type RollBack } from "./roll-back";

/** What was being done when Excel failed, and what holds then. */
const stages = {
  reading: ["读取工作簿时出错", "没有写入任何内容，可以重试。"],
  restoring: ["恢复上次中断的写入时出错", "您填写的内容有备份，下次操作时再恢复。"],
  written: ["写入工作簿时出错", "您填写的内容有备份，下次操作时先自动恢复，再继续。"],
  restored: ["写入工作簿时出错", "已恢复到写入之前，可以重试。"],
} as const;

/** A use that broke off. It keeps Excel's code, so that the pane can say what to do. */
class BrokenOff extends Error {
  readonly code: unknown;
  readonly debugInfo: unknown;

  constructor(
    stage: keyof typeof stages,
    override readonly cause: unknown,
  ) {
    const [what, then] = stages[stage];
    const said = cause instanceof Object && "message" in cause ? cause.message : cause;
    super(`${what}：${String(said)} ${then}`);
    this.name = "BrokenOff";
    const { code, debugInfo } = (cause ?? {}) as { code?: unknown; debugInfo?: unknown };
    this.code = code;
    this.debugInfo = debugInfo;
  }
}

/** Says of an error in which stage it came. @throws BrokenOff */
export async function within<T>(stage: keyof typeof stages, doing: Promise<T>): Promise<T> {
  try {
    return await doing;
  } catch (cause) {
    throw new BrokenOff(stage, cause);
  }
}

const taken = (entries: readonly StoredEntry[]): StatusChange => ({
  entries,
  before: "undoing",
  after: "undone",
});

const isStanding = ({ status }: StoredEntry): boolean => ["done", "writing", "undoing"].includes(status);

/** What checks wrote that still stands. */
export function standingChecks({ journal }: Pick<BookContent, "journal">): readonly StoredEntry[] {
  return journal.entries.filter((entry) => isCheck(entry) && isStanding(entry));
}

/** Charts that still stand. */
export function standingCharts({ journal }: Pick<BookContent, "journal">): readonly StoredEntry[] {
  return journal.entries.filter((entry) => entry.action === "chart" && isStanding(entry));
}

/** Takes back what was begun and not ended; what is left of a check goes wholly. */
async function finish(book: ExcelBook): Promise<readonly LeftCell[]> {
  const content = await book.read(() => true);
  const unfinished = content.journal.entries.filter(isUnfinished);
  const hasCheck = unfinished.some(isCheck);
  const checks = hasCheck ? standingChecks(content) : [];
  const entries = [...new Set([...unfinished, ...checks])];
  const back = rollBack(entries, content);
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
  onRead?: OnRows,
): Promise<OpenedBook> {
  const read = (): Promise<BookContent> => within("reading", book.read(wanted, onRead));
  const content = await read();
  if (!content.journal.entries.some(isUnfinished)) return { content, notes: [] };
  const left = await within("restoring", finish(book));
  const places = left.map(({ sheet, cell }) => (cell === null ? sheet : `${sheet}!${cell}`));
  const but = left.length > 0 ? `以下位置后来改过，未动：${places.join("、")}。` : "";
  return { content: await read(), notes: [`上次写入中断，已恢复到写入之前。${but}`] };
}

/**
 * Writes; when that fails, or is stopped, takes back at once what had been written.
 * @returns the journal as it stands then
 * @throws AbortError when it was stopped; BrokenOff
 */
export async function writeSafely(
  book: ExcelBook,
  content: BookContent,
  write: Write,
  watching: Watching = {},
): Promise<Journal> {
  try {
    return await book.write(content, write, watching);
  } catch (cause) {
    const stage = await finish(book).then(
      () => "restored" as const,
      () => "written" as const,
    );
    if (stage === "restored" && watching.signal?.aborted && cause === watching.signal.reason) throw cause;
    throw new BrokenOff(stage, cause);
  }
}

/** Takes entries back, which the journal notes. @throws BrokenOff */
export async function writeBack(
  book: ExcelBook,
  content: BookContent,
  entries: readonly StoredEntry[],
  { edits }: RollBack,
): Promise<void> {
  await writeSafely(book, content, { entry: null, edits, statuses: [taken(entries)] });
}

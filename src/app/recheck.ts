import type { Area } from "../domain/address";
import { withExcelBook } from "../excel/excel-book";
import { areaOfAddress, type Changes, type ChangedCells } from "../excel/read-changes";
import type { Explanation } from "../domain/award-result";
import type { LedgerRow } from "../domain/unit-result";
import type { CellEdit } from "../domain/cell-edit";
import { isOwnSheet } from "../recognise/own-sheets";
import type { CheckResult } from "./check-result";
import type { Analysis } from "./analyse";
import { checkWorkbook, resultOf, type CheckOptions } from "./check-workbook";
import type { LiveCheck } from "./live-check";
import { within, writeSafely } from "./writing";

/** The cells of the edits; null where rows or columns have moved, or where it is quicker to read everything anew. */
function changedCells(edits: readonly CellEdit[]): readonly ChangedCells[] | null {
  const cells = edits.map(({ worksheetId, address, isMove }) => ({
    worksheetId,
    area: isMove ? null : areaOfAddress(address),
  }));
  return cells.every((each): each is ChangedCells => each.area !== null) ? cells : null;
}

function areaOfPatch({ top, left, values }: Changes["patches"][number]): Area {
  return { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 };
}

/** True for cells that no result depends on: our own. */
function isAside(live: LiveCheck, patch: Changes["patches"][number]): boolean {
  return isOwnSheet(patch.sheet) || live.isOwn(patch.sheet, areaOfPatch(patch));
}

const isGone = (thrown: unknown): boolean => (thrown as { code?: unknown }).code === "ItemNotFound";

/** Checks of one workbook: a whole one on demand, and after edits what depends on them. */
export class CheckSession {
  private live: LiveCheck | null = null;
  private analysis: Analysis | null = null;
  private options: CheckOptions = {};
  private isListTouched = false;

  /** 一键校验 */
  readonly check = (options: CheckOptions = {}): Promise<CheckResult> => {
    this.forget();
    const { onProgress: _, onRead: __, signal: ___, ...asked } = options;
    this.options = asked;
    return checkWorkbook({ ...options, onChecked: this.keep });
  };

  private readonly keep = (live: LiveCheck, analysis: Analysis): void => {
    this.live = live;
    this.analysis = analysis;
  };

  /** How an entry of the last result came to its verdict and points; null before the first check. */
  readonly explainEntry = ({ ledger, index }: LedgerRow): Explanation | null =>
    this.analysis?.evaluation.explanations[ledger](index) ?? null;

  /** After anything else has written to the workbook, edits are not followed until the next check. */
  readonly forget = (): void => {
    this.live = null;
    this.isListTouched = false;
  };

  /** True while edits are followed. */
  get isLive(): boolean {
    return this.live !== null;
  }

  /**
   * 实时校验: checks what depends on the edits, and writes what has changed of the results: two batches, whatever the size
   * of the workbook. Null when nothing depends on them.
   * @throws BrokenOff, or an error of Excel
   */
  readonly recheck = async (edits: readonly CellEdit[]): Promise<CheckResult | null> => {
    const { live } = this;
    if (live === null) return null;
    const cells = changedCells(edits);
    try {
      const outcome = cells === null ? "whole" : await this.follow(live, cells);
      return outcome === "whole" ? await this.check(this.options) : outcome;
    } catch (thrown) {
      // Edits that were not taken in would be missing from now on.
      this.forget();
      throw thrown;
    }
  };

  private follow(live: LiveCheck, cells: readonly ChangedCells[]): Promise<CheckResult | null | "whole"> {
    return withExcelBook(async (book) => {
      const { calculating } = live;
      const sheets = live.book.layouts.map(({ name }) => name);
      const asked = book.changes({ changed: cells, calculating, sheets }).catch((thrown: unknown) => {
        if (isGone(thrown)) return null;
        throw thrown;
      });
      const read = await within("reading", asked);
      if (read === null) return "whole";
      const edited = read.patches.slice(calculating.length);
      // A list that was sorted or written into is not patched but made anew, with the next edit that matters.
      if (edited.some(({ sheet }) => isOwnSheet(sheet))) this.isListTouched = true;
      if (edited.every((patch) => isAside(live, patch))) return null;
      const patches = read.patches.filter((patch) => !isAside(live, patch));
      const update = this.isListTouched ? null : live.update({ ...read, patches }, new Date());
      if (update === null) return "whole";
      this.analysis = update.analysis;
      if (update.write !== null) live.written(await writeSafely(book, live.book, update.write));
      return resultOf(live.book, update.analysis, update.results);
    }, true);
  }
}

import { ObjectMatrix, type ICellData, type Nullable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
  type IActiveDirtyManagerService,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";
import { CellType } from "./cell-type";

/** Results on their way into the grid: by workbook, sheet, row and column. */
type Results = Pick<ISetFormulaCalculationResultMutation, "unitData">;

/**
 * Makes results Excel's: a formula that refers to a blank gives 0, and one of the file does not take over the number
 * format of what it refers to, as a formula does that is typed.
 */
function settleResults(
  { unitData }: Results,
  hasOwnLook: (sheetId: string, row: number, column: number) => boolean,
): void {
  for (const sheets of Object.values(unitData)) {
    for (const [sheetId, cells] of Object.entries(sheets ?? {})) {
      new ObjectMatrix<Nullable<ICellData>>(cells ?? {}).forValue((row, column, cell) => {
        if (!cell) return;
        // What HYPERLINK shows comes as a document, without a value.
        if (!cell.p && (cell.v === null || cell.v === undefined))
          Object.assign(cell, { v: 0, t: CellType.number });
        if (hasOwnLook(sheetId, row, column)) delete cell.s;
      });
    }
  }
}

/** Commands that change looks only; Univer does not recalculate after what they set off. */
const quietTriggers: ReadonlySet<string> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);

/**
 * Knows whether a calculation is due or running. Univer starts one a moment after the last change; what reads values
 * must wait for its end, as Excel's automatic calculation is finished before a batch is answered.
 */
export class Calculation {
  /** Changes counted: all, those the last calculation began with, those the last finished one began with. */
  private changes = 0;
  private started = 0;
  private finished = 0;
  private suspended = false;
  /** Whether the calculation that runs has been asked to stop, for the sake of newer changes. */
  private isStopping = false;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly univer: FUniver,
    /** Knows the commands after which Univer recalculates of its own accord. */
    dirtying: IActiveDirtyManagerService,
    /** Whether a cell's look is that of the file and not the calculation's to choose. */
    hasOwnLook: (sheetId: string, row: number, column: number) => boolean,
  ) {
    univer.onBeforeCommandExecute(({ id, params }) => {
      if (id === SetFormulaCalculationStartMutation.id) {
        this.started = this.changes;
        this.isStopping = false;
      }
      if (id === SetFormulaCalculationStopMutation.id) this.isStopping = true;
      if (id === SetFormulaCalculationResultMutation.id) settleResults(params as Results, hasOwnLook);
    });
    univer.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id) this.note(command.params);
      if (!dirtying.get(command.id)) return;
      // What the calculation itself writes back is no change, nor is a new look.
      const { trigger } = (command.params ?? {}) as { trigger?: string };
      const isLook = options?.onlyLocal === true || isQuiet(trigger);
      if (command.id !== SetRangeValuesMutation.id || !isLook) this.changes++;
    });
  }

  private note(params: unknown): void {
    const { functionsExecutedState: state } = params as { functionsExecutedState?: FormulaExecutedStateType };
    // A stopped calculation is started again by Univer with the newer changes.
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.finished = this.started;
    // Asked to stop at its very end it ends as usual, and Univer forgets the newer changes.
    if (this.isDue && this.isStopping) void this.recalculate();
    if (this.isDue) return;
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  get isDue(): boolean {
    return this.finished < this.changes;
  }

  /** Recalculates everything. */
  async recalculate(): Promise<void> {
    await this.univer.executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true },
      { onlyLocal: true },
    );
    await this.settled();
  }

  /** Until the batch ends its loads give what was there before, as `suspendApiCalculationUntilNextSync` asks. */
  suspend(): void {
    this.suspended = true;
  }
  resume(): void {
    this.suspended = false;
  }

  /** As `settled`, for a load in a batch. */
  settledForBatch(): Promise<void> {
    return this.suspended ? Promise.resolve() : this.settled();
  }

  /** Resolves when no calculation is due or running; custom functions have answered by then. */
  settled(): Promise<void> {
    return this.isDue ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }
}

/** A command that changes looks and no content. */
export function isQuiet(trigger: string | undefined): boolean {
  return quietTriggers.has(trigger ?? "");
}

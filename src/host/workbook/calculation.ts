import type { FUniver } from "@univerjs/core/facade";
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";

/** The commands after which Univer recalculates of its own accord. */
const dirtying = new Set<string>([SetRangeValuesMutation.id, SetTriggerFormulaCalculationStartMutation.id]);

/**
 * Knows whether a calculation is due or running. Univer starts one a moment after the last change; what reads values
 * must wait for its end, as Excel's automatic calculation is finished before a batch is answered.
 */
export class Calculation {
  private due = false;
  private waiting: (() => void)[] = [];

  constructor(private readonly univer: FUniver) {
    univer.onCommandExecuted((command, options) => {
      // What the calculation itself writes back is no change, nor is a new look.
      const { trigger } = (command.params ?? {}) as { trigger?: string };
      const isChange = options?.fromFormula !== true && trigger !== SetStyleCommand.id;
      if (dirtying.has(command.id) && isChange) this.due = true;
      if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
      const { functionsExecutedState: state } = command.params as {
        functionsExecutedState?: FormulaExecutedStateType;
      };
      // A stopped calculation is started again by Univer with the newer changes.
      if (state !== undefined && state !== FormulaExecutedStateType.STOP_EXECUTION) this.finish();
    });
  }

  get isDue(): boolean {
    return this.due;
  }

  private finish(): void {
    this.due = false;
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  /** Recalculates everything. */
  async recalculate(): Promise<void> {
    this.due = true;
    await this.univer.executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true },
      { onlyLocal: true },
    );
    await this.settled();
  }

  /** Resolves when no calculation is due or running; custom functions have answered by then. */
  settled(): Promise<void> {
    return this.due ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }
}

import { describeFailure } from "./failure";
import type { Attempt } from "./failure";
import * as pane from "./pane-state";
import type { PaneState } from "./pane-state";

/** Changes the state of the pane. */
export type Update = (change: (state: PaneState) => Partial<PaneState>) => void;

export interface Runner {
  (attempt: Attempt, work: () => Promise<void>): Promise<void>;
  readonly again: () => Promise<void>;
}

/** Runs work so that an error becomes a state, and remembers it for another try. */
export function createRunner(set: Update): Runner {
  let again: () => Promise<void> = () => Promise.resolve();
  const run = async (attempt: Attempt, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (thrown) {
      again = () => run(attempt, work);
      set((state) => pane.failed(state, describeFailure(attempt, thrown, new Date())));
    }
  };
  const retry = () => {
    set(() => ({ failure: null }));
    return again();
  };
  return Object.assign(run, { again: retry });
}

export type Turns = (work: () => Promise<void>) => Promise<void>;

/** Two actions that write to the workbook wait for each other, whatever button started them. */
export function createTurns(): Turns {
  let last: Promise<void> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

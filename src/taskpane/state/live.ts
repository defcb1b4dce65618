import type { CellEdit } from "../../domain/cell-edit";
import * as pane from "./pane-state";
import type { Pane, UseCases } from "./pane-store";
import type { Runner, Turns, Update } from "./runner";

/**
 * 实时校验: follows edits one after the other; those that come while one is followed are taken together afterwards.
 * Where edits are not followed, the result is said to be out of date.
 */
export function createLive(useCases: UseCases, set: Update, get: () => Pane, run: Runner, inTurn: Turns) {
  let waiting: readonly CellEdit[] = [];
  const follow = async (): Promise<void> => {
    const edits = waiting;
    waiting = [];
    const { result, look } = get();
    if (result === null) return;
    const isWanted = look?.preferences.liveCheck === true;
    const rechecked = isWanted ? await useCases.recheck(edits) : "unfollowed";
    if (rechecked === "unfollowed") set(pane.outdated);
    else if (rechecked !== "same") set((state) => pane.rechecked(state, rechecked, new Date()));
  };
  return {
    edited: async (edit: CellEdit): Promise<void> => {
      set(pane.edited);
      waiting = [...waiting, edit];
      // The first that waits takes along all that come until its turn.
      if (waiting.length > 1) return;
      await run("live", () =>
        inTurn(() =>
          follow().catch((thrown: unknown) => {
            set(pane.outdated);
            throw thrown;
          }),
        ),
      );
    },
  };
}

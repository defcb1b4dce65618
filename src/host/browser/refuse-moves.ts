import type { FUniver } from "@univerjs/core/facade";

/** Commands of the grid after which cells, rows or columns have other places. */
const moves =
  /^sheet\.command\.(?:insert|remove|move)-(?:multi-)?(?:rows?|cols?)\b|^sheet\.command\.(?:insert|delete)-range-move/u;

/**
 * Refuses what moves cells. A copy is saved by patching the file, whose comments, drawings and validations know their
 * cells by their places: the preview does not move them along, and must not damage them.
 */
export function refuseMoves(univer: FUniver, onRefused: () => void): void {
  univer.addEvent(univer.Event.BeforeCommandExecute, (event) => {
    if (!moves.test(event.id)) return;
    event.cancel = true;
    onRefused();
  });
}

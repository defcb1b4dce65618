import { useEffect, useState } from "react";
import type { FocusEvent, KeyboardEvent, RefObject } from "react";

/** How far each key goes among `count` rows. */
const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The row of a list in which something stands. */
function rowOf(element: EventTarget): HTMLElement | null {
  return element instanceof Element ? element.closest<HTMLElement>("[data-index]") : null;
}

/**
 * Lets the arrow keys go from row to row of a list that draws only some of them: a row that is gone to is drawn first,
 * then has the focus. `focused` is the row that the keyboard was in last, `visited` the same until another becomes the
 * current one. Fluent's own arrow navigation puts hidden stops into the page, which axe reports.
 */
export function useArrowKeys(count: number, current: number | null, list: RefObject<HTMLElement | null>) {
  const [last, setLast] = useState<{ readonly row: number; readonly current: number | null } | null>(null);
  const row = last?.row ?? null;
  const visited = last?.current === current ? row : null;
  const visit = (at: number): void => setLast({ row: at, current });
  const [wanted, want] = useState<number | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    list.current?.querySelector<HTMLElement>(`[data-index="${wanted}"] button`)?.focus();
    want(null);
  }, [wanted, list]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const move = moves[event.key];
    const at = rowOf(event.target);
    // Within a row the arrow keys belong to what has the focus there, but for the row's own button.
    if (move === undefined || at?.querySelector("button") !== event.target) return;
    // Otherwise the page scrolls as well.
    event.preventDefault();
    const next = move(Number(at?.dataset.index), count);
    visit(next);
    want(next);
  };
  const onFocus = ({ target }: FocusEvent<HTMLElement>): void => {
    const at = rowOf(target);
    if (at !== null) visit(Number(at.dataset.index));
  };
  return { focused: row, visited, onKeyDown, onFocus };
}

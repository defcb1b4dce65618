import { useState } from "react";
import type { KeyboardEvent } from "react";
import { usePane } from "../state/use-pane";

/** How far each key goes among `count` items. */
const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Makes a list of buttons one stop of the Tab key, with the arrow keys going from button to button. `stop` is the
 * finding whose button that is. Fluent's own arrow navigation puts hidden stops into the page, which axe reports.
 */
export function useArrowKeys(items: readonly number[]) {
  const [visited, visit] = useState<number | null>(null);
  const current = usePane((pane) => pane.problems.current);
  const candidates = [visited, current].filter((item) => item !== null);
  const stop = candidates.find((item) => items.includes(item)) ?? items[0] ?? null;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const move = moves[event.key];
    if (move === undefined) return;
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-testid=problem]")];
    const at = buttons.findIndex((button) => button === document.activeElement);
    if (at === -1) return;
    // Otherwise the page scrolls as well.
    event.preventDefault();
    const next = move(at, buttons.length);
    visit(items[next] ?? null);
    buttons[next]?.focus();
  };
  return { stop, onKeyDown };
}

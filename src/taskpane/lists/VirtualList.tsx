import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useListStyles } from "./lists.styles";
import { useArrowKeys } from "./use-arrow-keys";

/** What is known of a row's height before it is drawn, in pixels. */
const usualHeight = 64;
/** Rows drawn beyond either edge. */
const overscan = 8;
/** Height of what stays at the top of the page, under which no row may hide. */
const coveredAtTop = 96;

const scrollerOf = (list: HTMLElement | null): HTMLElement | null =>
  list?.closest<HTMLElement>("[data-scroller]") ?? null;

/** How far the list begins below the top of all that is scrolled with it. */
function heightAbove(list: HTMLElement | null): number {
  const scroller = scrollerOf(list);
  if (list === null || scroller === null) return 0;
  const distance = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  return Math.round(distance + scroller.scrollTop);
}

interface VirtualListProps {
  readonly count: number;
  readonly label: string;
  readonly keyOf: (row: number) => string;
  /** The row that is brought into sight when it changes; null for none. */
  readonly current: number | null;
  /** Draws a row, whose first button is where the Tab key stops if `isStop`. */
  readonly children: (row: number, isStop: boolean) => ReactNode;
}

/**
 * A long list of which only what is in sight is drawn, so that it may have tens of thousands of rows. One stop of the Tab
 * key; the arrow keys, Home and End go from row to row, and the row with the focus stays drawn wherever one scrolls.
 */
export function VirtualList({ count, label, keyOf, current, children }: VirtualListProps) {
  const styles = useListStyles();
  const list = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(0);
  const { focused, visited, onKeyDown, onFocus } = useArrowKeys(count, current, list);
  // What is gone from the page takes the focus with it.
  const kept = [visited, current, focused].filter((row): row is number => row !== null && row < count);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scrollerOf(list.current),
    getItemKey: keyOf,
    estimateSize: () => usualHeight,
    overscan,
    scrollMargin: above,
    scrollPaddingStart: coveredAtTop,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b),
  });
  useLayoutEffect(() => {
    // What stands above the list may have grown.
    setAbove(heightAbove(list.current));
  });
  const { scrollToIndex } = rows;
  useEffect(() => {
    if (current !== null) scrollToIndex(current, { align: "auto" });
  }, [current, scrollToIndex]);
  const drawn = rows.getVirtualItems();
  const stop = kept[0] ?? drawn[0]?.index ?? 0;
  return (
    <div
      ref={list}
      role="list"
      aria-label={label}
      className={styles.list}
      style={{ height: rows.getTotalSize() }}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      {drawn.map(({ key, index, start }) => (
        <div
          key={key}
          ref={rows.measureElement}
          role="listitem"
          aria-setsize={count}
          aria-posinset={index + 1}
          data-index={index}
          className={styles.row}
          style={{ transform: `translateY(${start - above}px)` }}
        >
          {children(index, index === stop)}
        </div>
      ))}
    </div>
  );
}

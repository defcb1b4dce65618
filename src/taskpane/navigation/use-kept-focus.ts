import { useEffect } from "react";

/** Dialogs and menus give the focus back by themselves, within this time. */
const patience = 100;

/**
 * Keeps the keyboard where a person works: when what had the focus goes away, as a finding does that was fixed, the tab
 * of the page takes the focus. It has to be something that the Tab key stops at: from anything else Office.js on the web
 * leads the Tab key out of the pane.
 */
export function useKeptFocus(tab: string): void {
  useEffect(() => {
    let last: Element | null = null;
    let timer = 0;
    const remember = ({ target }: FocusEvent): void => {
      last = target instanceof Element ? target : null;
    };
    const keep = (): void => {
      const isLost = last !== null && !last.isConnected && document.activeElement === document.body;
      // While a person is in the sheet, the pane must not pull the keyboard over.
      if (isLost && document.hasFocus()) document.getElementById(tab)?.focus();
    };
    const observer = new MutationObserver(() => {
      window.clearTimeout(timer);
      if (last !== null && !last.isConnected) timer = window.setTimeout(keep, patience);
    });
    document.addEventListener("focusin", remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      window.clearTimeout(timer);
      observer.disconnect();
      document.removeEventListener("focusin", remember);
    };
  }, [tab]);
}

import type { i18n } from "i18next";
import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { HelpTopic } from "../../app/help-topics";
import type { LanguageChoice } from "../i18n/chosen-language";
import type { Pane, PaneActions, PaneStore } from "./pane-store";

/** What every view may use. */
export interface PaneParts {
  readonly store: PaneStore;
  /** Tells of every selected cell until it is told to stop. */
  readonly watchSelection: (onSelect: () => void) => Promise<() => Promise<void>>;
  /** The manual, loaded when it is opened. */
  readonly loadHelp: () => Promise<readonly HelpTopic[]>;
  /** Changes the language of the pane; `auto` is that of Excel. */
  readonly speak: (i18n: i18n, choice: LanguageChoice) => void;
}

export const PaneContext = createContext<PaneParts | null>(null);

export function usePaneParts(): PaneParts {
  const parts = useContext(PaneContext);
  if (parts === null) throw new Error("A view of the pane stands outside its PaneContext.");
  return parts;
}

/** One thing of the pane's state; the view is drawn again only when it changes. */
export function usePane<T>(select: (pane: Pane) => T): T {
  return useStore(usePaneParts().store, select);
}

export function usePaneActions(): PaneActions {
  return usePane(({ actions }) => actions);
}

import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecognisedSheet } from "../../app/check-result";
import { usePane, usePaneActions } from "../state/use-pane";
import { columnKey } from "./column-key";
import { columnsOf } from "./columns-of";

/** The recognised tables, folded once there is a result unless a person decides otherwise. */
export function useRecognised() {
  const sheets = usePane((pane) => pane.sheets);
  const isLooking = usePane((pane) => pane.isLooking);
  const hasResult = usePane((pane) => pane.result !== null);
  const isBusy = usePane((pane) => pane.activity !== null);
  const { look } = usePaneActions();
  const [choice, choose] = useState<boolean | null>(null);
  const count = sheets?.filter(({ role }) => role !== null).length ?? null;
  const isNothing = count === 0;
  const isOpen = choice ?? (!hasResult || isNothing);
  return { sheets, count, isLooking, isBusy, isNothing, isOpen, toggle: () => choose(!isOpen), look };
}

/** The columns found in a table, in the order of the sheet, each as a person names it. */
export function useColumnTexts({
  columns,
  role,
}: RecognisedSheet): readonly { letters: string; name: string }[] {
  const { t } = useTranslation();
  return columnsOf(columns).map(({ letters, field, count }) => {
    const key = columnKey(field, role);
    const n = key === "round" ? field.slice("round".length) : count;
    return { letters, name: t(`fields.${key}`, { n }) };
  });
}

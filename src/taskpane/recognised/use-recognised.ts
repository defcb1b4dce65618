import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isAsked, type TableCard } from "../../app/table-card";
import type { FieldId } from "../../domain/roles";
import { usePane, usePaneActions } from "../state/use-pane";
import { columnKey } from "./column-key";
import { columnsOf } from "./columns-of";

/** The recognised tables, folded once there is a result unless a person decides otherwise. */
export function useRecognised() {
  const cards = usePane((pane) => pane.cards);
  const isLooking = usePane((pane) => pane.isLooking);
  const hasResult = usePane((pane) => pane.result !== null);
  const isBusy = usePane((pane) => pane.activity !== null);
  const { look, show } = usePaneActions();
  const [choice, choose] = useState<boolean | null>(null);
  const known = cards?.filter(({ role, standing }) => role !== null || standing === "confirmed") ?? null;
  const isNothing = known !== null && known.every(({ role }) => role === null);
  const isOpen = choice ?? (!hasResult || isNothing);
  return {
    cards: known,
    asked: cards?.filter(isAsked).length ?? 0,
    isLooking,
    isBusy,
    isNothing,
    isOpen,
    toggle: () => choose(!isOpen),
    look,
    showTables: () => show("tables"),
  };
}

/** The name of a field on the sheets of a role, as people call it. */
export function useFieldName(): (field: FieldId, role: TableCard["role"], count?: number) => string {
  const { t } = useTranslation();
  return (field, role, count = 1) => {
    const key = columnKey(field, role);
    return t(`fields.${key}`, { n: key === "round" ? field.slice("round".length) : count });
  };
}

/** The columns found in a table, in the order of the sheet, each as a person names it. */
export function useColumnTexts({ columns, role }: TableCard): readonly { letters: string; name: string }[] {
  const nameOf = useFieldName();
  const found = columns.flatMap(({ field, letter }) => (field === null ? [] : [[field, letter] as const]));
  return columnsOf(Object.fromEntries(found)).map(({ letters, field, count }) => ({
    letters,
    name: nameOf(field, role, count),
  }));
}

import { useState } from "react";
import type { Chore } from "../../app/chore";
import {
  choosableRoles,
  draftField,
  draftHeader,
  draftRole,
  headerWordOf,
  type TableCard,
} from "../../app/table-card";
import type { FieldId } from "../../domain/roles";
import { usePane, usePaneActions } from "../state/use-pane";

/** The tables with what is being corrected; null until the workbook was looked at. */
export function useTables() {
  const cards = usePane((pane) => pane.cards);
  const look = usePane((pane) => pane.look);
  return { cards, remarks: look?.remarks ?? [], words: look?.words ?? [] };
}

/** What a person can do to one table. */
export function useTableEditor(card: TableCard) {
  const { draft } = usePaneActions();
  const cards = usePane((pane) => pane.cards);
  const [remembers, remember] = useState(false);
  const chosen = card.columns.filter(({ evidence }) => evidence?.witness === "person");
  const onSheet = (cards ?? []).filter(({ sheet }) => sheet === card.sheet);
  const confirmation: Chore = {
    kind: "confirm",
    table: card.mapping,
    words: remembers ? chosen.flatMap((column) => headerWordOf(card, column) ?? []) : [],
    present: onSheet.map(({ mapping }) => mapping.fingerprint),
  };
  return {
    setRole: (value: string) =>
      void draft(card.key, draftRole(card, choosableRoles.find((role) => role === value) ?? null)),
    setHeader: (row: number) => void draft(card.key, draftHeader(card, row)),
    setField: (column: number, field: FieldId | null) =>
      void draft(card.key, draftField(card, column, field)),
    giveUp: () => void draft(card.key, null),
    confirmation,
    remembers,
    remember,
  };
}

import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RecognisedSheet } from "../../app/check-result";
import type { FieldId } from "../../domain/roles";
import type { Texts } from "../i18n/zh-cn";
import { usePane, usePaneActions } from "../state/use-pane";
import { columnsOf } from "./columns-of";

/** The recognised tables, folded once there is a result unless a person decides otherwise. */
export function useRecognised() {
  const sheets = usePane((pane) => pane.sheets);
  const isLooking = usePane((pane) => pane.isLooking);
  const hasResult = usePane((pane) => pane.result !== null);
  const isBusy = usePane((pane) => pane.activity !== null);
  const { look } = usePaneActions();
  const [choice, choose] = useState<boolean | null>(null);
  const isNothing = sheets !== null && sheets.every(({ role }) => role === null);
  const isOpen = choice ?? (!hasResult || isNothing);
  return { sheets, isLooking, isBusy, isNothing, isOpen, toggle: () => choose(!isOpen), look };
}

/** The columns found in a table, in the order of the sheet, each as a person names it. */
export function useColumnTexts({ columns }: RecognisedSheet): readonly { letters: string; name: string }[] {
  const { t } = useTranslation();
  return columnsOf(columns).map(({ letters, field, count }) => ({
    letters,
    name: isNamed(field)
      ? t(`fields.${field}`)
      : field.startsWith("round")
        ? t("fields.round", { n: field.slice("round".length) })
        : t(`fields.${seriesOf(field)}`, { n: count }),
  }));
}

type NamedField = Extract<FieldId, keyof Texts["fields"]>;

function isNamed(field: FieldId): field is NamedField {
  return !field.includes(":") && !/^round\d/.test(field);
}

function seriesOf(field: FieldId): "unitColumns" | "subtotalColumns" | "indicatorColumns" {
  if (field.startsWith("unit:")) return "unitColumns";
  return field.startsWith("subtotal:") ? "subtotalColumns" : "indicatorColumns";
}

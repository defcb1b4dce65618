import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { onPreset, schemeFields, type SchemeField, type WorkbookScheme } from "../../app/scheme-form";
import { localeOf } from "../i18n/create-i18n";
import { usePane, usePaneActions } from "../state/use-pane";

/** Years that the sheet 评估方案 takes. */
const years = { first: 2000, last: 2100 } as const;

/** Switches that stand under one clause. */
export interface SchemeGroup {
  readonly title: string;
  readonly fields: readonly SchemeField[];
  readonly changed: number;
}

/** The scheme of the workbook with what a person changes of it; null until the workbook was looked at. */
export function useScheme() {
  const own = usePane((pane) => pane.look?.scheme ?? null);
  const draft = usePane((pane) => pane.scheme);
  const checkedYear = usePane((pane) => pane.result?.year ?? null);
  const { draftScheme } = usePaneActions();
  const [showsChanged, showChanged] = useState(false);
  const [typedYear, typeYear] = useState<string | null>(null);
  const scheme = draft ?? own;
  const year = scheme?.year ?? checkedYear ?? new Date().getFullYear() - 1;
  const fields = useMemo(() => (scheme === null ? null : schemeFields({ ...scheme, year })), [scheme, year]);
  const groups = useGroups(fields ?? [], showsChanged);
  if (scheme === null) return null;
  const change = (changes: Partial<WorkbookScheme>): void => draftScheme({ ...scheme, year, ...changes });
  const hasProblem = fields === null || fields.some(({ problem }) => problem !== null);
  const isYearWrong = typedYear !== null && !isYear(typedYear);
  return {
    scheme,
    year: typedYear ?? String(year),
    isYearWrong,
    isCovered: fields !== null,
    changed: fields?.filter(({ isChanged }) => isChanged).length ?? 0,
    groups,
    showsChanged,
    showChanged,
    hasDraft: draft !== null,
    canSave: !hasProblem && !isYearWrong && (draft !== null || !scheme.isWritten),
    wanted: { ...scheme, year },
    choosePreset: (preset: string) => draftScheme(onPreset({ ...scheme, year }, preset)),
    setYear: (text: string): void => {
      typeYear(text);
      if (isYear(text)) change({ year: Number(text) });
    },
    setValue: (name: string, value: string) => change({ values: { ...scheme.values, [name]: value } }),
    giveUp: (): void => {
      typeYear(null);
      draftScheme(null);
    },
  };
}

function isYear(text: string): boolean {
  const year = Number(text);
  return Number.isInteger(year) && year >= years.first && year <= years.last;
}

/** By clause in the order of the sheet, the rules' severities last. */
function useGroups(fields: readonly SchemeField[], isOnlyChanged: boolean): readonly SchemeGroup[] {
  const { t, i18n } = useTranslation();
  const locale = localeOf(i18n.language);
  const byTitle = new Map<string, SchemeField[]>();
  for (const field of fields) {
    if (isOnlyChanged && !field.isChanged) continue;
    const title = field.rule === null ? field.clause[locale] : t("scheme.rules");
    const group = byTitle.get(title);
    if (group === undefined) byTitle.set(title, [field]);
    else group.push(field);
  }
  return [...byTitle].map(([title, members]) => ({
    title,
    fields: members,
    changed: members.filter(({ isChanged }) => isChanged).length,
  }));
}

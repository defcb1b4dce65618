import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { FigureName } from "../../app/results-report";
import { localeOf } from "../i18n/create-i18n";
import { usePane, usePaneActions } from "../state/use-pane";

/** The results of the workbook, read when the page is opened, and the category that is shown. */
export function useResults() {
  const { i18n } = useTranslation();
  const report = usePane((pane) => pane.report);
  const isOld = usePane((pane) => pane.isReportOld);
  const isBusy = usePane((pane) => pane.activity !== null);
  const { readReport, explain } = usePaneActions();
  const [chosen, choose] = useState<string | null>(null);
  useEffect(() => {
    if (report === null && !isBusy) void readReport();
  }, [report, isBusy, readReport]);
  const categories = report?.categories ?? [];
  const locale = localeOf(i18n.language);
  return {
    report,
    scheme: report?.scheme[locale] ?? "",
    isOld,
    category: categories.find(({ name }) => name === chosen) ?? categories[0] ?? null,
    choose,
    refresh: () => void readReport(),
    explainSelection: () => void explain("selection", locale),
    explainFigure: (unit: string, figure: FigureName) => void explain({ unit, figure }, locale),
  };
}

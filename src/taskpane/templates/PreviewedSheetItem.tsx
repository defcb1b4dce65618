import { useTranslation } from "react-i18next";
import type { PreviewedSheet } from "../../app/insert-template";
import { useTemplateStyles } from "./templates.styles";

/** One sheet that would be brought in: its size, full marks and columns. */
export function PreviewedSheetItem({ sheet }: { readonly sheet: PreviewedSheet }) {
  const { t, i18n } = useTranslation();
  const styles = useTemplateStyles();
  const { name, headers, rows, points, isPresent } = sheet;
  const names = new Intl.ListFormat(i18n.language, { type: "unit" }).format(headers);
  const facts = [
    t("templates.rows", { n: rows }),
    ...(points === null ? [] : [t("templates.points", { n: points })]),
  ];
  return (
    <li className={styles.sheet} data-testid="templates-sheet" data-present={isPresent}>
      <details>
        <summary className={styles.summary}>
          {name} <span className={styles.hint}>{isPresent ? t("templates.present") : facts.join(" · ")}</span>
        </summary>
        <div className={styles.hint}>{t("templates.columns", { names })}</div>
      </details>
    </li>
  );
}

import { useTranslation } from "react-i18next";
import { useRecognisedStyles } from "./recognised.styles";

/** Says what a workbook needs so that something in it can be checked. */
export function NothingRecognised() {
  const { t } = useTranslation();
  const styles = useRecognisedStyles();
  return (
    <div className={styles.need} data-testid="recognised-none">
      <p>
        <strong>{t("recognised.none")}</strong>
      </p>
      <p>{t("recognised.need")}</p>
      <ul>
        <li>{t("recognised.needTitle")}</li>
        <li>{t("recognised.needIssuer")}</li>
      </ul>
      <p>{t("recognised.needMore")}</p>
    </div>
  );
}

import { useTranslation } from "react-i18next";
import { useHeaderStyles } from "./header.styles";

/** The product's name; its right corner stays free for Excel's own menu. */
export function HeaderView() {
  const { t } = useTranslation();
  const styles = useHeaderStyles();
  return (
    <header className={styles.header}>
      <img className={styles.icon} src="assets/icons/icon-64.png" alt="" />
      <h1 className={styles.title}>{t("product")}</h1>
    </header>
  );
}

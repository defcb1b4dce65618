import { useTranslation } from "react-i18next";
import type { RuleTopic } from "../../app/help-topics";
import { localeOf } from "../i18n/create-i18n";
import { useHelpStyles } from "./help.styles";

/** Why a rule exists, on which clause it rests and what it says. */
export function RuleManual({ topic }: { readonly topic: RuleTopic }) {
  const { t, i18n } = useTranslation();
  const styles = useHelpStyles();
  const { id, severity, clause, why, messages } = topic;
  const locale = localeOf(i18n.language);
  return (
    <>
      <p className={styles.hint}>
        <code>{id}</code> · {t("help.severity")} {t(`problems.severity.${severity}`)}
      </p>
      <p className={styles.hint}>
        {t("help.clause")} {clause[locale]}
      </p>
      <p className={styles.text}>{why[locale]}</p>
      <h4 className={styles.subheading}>{t("help.messages")}</h4>
      <ul className={styles.list}>
        {messages.map((message) => (
          // The values of a finding stand in the places.
          <li key={message.en}>{message[locale].replace(/\{\w+\}/g, "…")}</li>
        ))}
      </ul>
    </>
  );
}

import { useTranslation } from "react-i18next";
import type { FunctionTopic } from "../../app/help-topics";
import { localeOf } from "../i18n/create-i18n";
import { useHelpStyles } from "./help.styles";

/** What a function gives for which arguments. */
export function FunctionManual({ topic }: { readonly topic: FunctionTopic }) {
  const { t, i18n } = useTranslation();
  const styles = useHelpStyles();
  const { description, parameters, returns, example, clause } = topic;
  return (
    <>
      <p className={styles.text}>{description}</p>
      <h4 className={styles.subheading}>{t("help.parameters")}</h4>
      <dl className={styles.list}>
        {parameters.map((parameter) => (
          <div key={parameter.name}>
            <dt className={styles.term}>
              {parameter.name}
              {parameter.isOptional && t("help.optional")}
            </dt>
            <dd className={styles.detail}>{parameter.description}</dd>
          </div>
        ))}
      </dl>
      <h4 className={styles.subheading}>{t("help.returns")}</h4>
      <p className={styles.text}>{returns}</p>
      <h4 className={styles.subheading}>{t("help.example")}</h4>
      <code className={styles.code}>{example}</code>
      <p className={styles.hint}>
        {t("help.clause")} {clause[localeOf(i18n.language)]}
      </p>
    </>
  );
}

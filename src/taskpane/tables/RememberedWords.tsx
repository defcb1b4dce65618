import { useTranslation } from "react-i18next";
import type { HeaderWord } from "../../domain/recognition";
import { ChoreButton } from "../chores/ChoreButton";
import { useFieldName } from "../recognised/use-recognised";
import { useTableStyles } from "./tables.styles";

/** Headings that a person taught, each with a way to forget it. */
export function RememberedWords({ words }: { readonly words: readonly HeaderWord[] }) {
  const { t } = useTranslation();
  const styles = useTableStyles();
  const nameOf = useFieldName();
  if (words.length === 0) return null;
  return (
    <div className={styles.editor}>
      <h3 className={styles.name}>{t("tables.words")}</h3>
      {words.map((word) => (
        <div key={`${word.role} ${word.word}`} className={styles.head}>
          <span className={styles.name}>
            {word.word} → {t(`roles.${word.role}`)} · {nameOf(word.field, word.role)}
          </span>
          <ChoreButton chore={{ kind: "forget-word", word }} label={t("tables.forgetWord")} />
        </div>
      ))}
    </div>
  );
}

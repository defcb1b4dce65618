import { useTranslation } from "react-i18next";
import { EntryCard } from "./EntryCard";
import { EntryList } from "./EntryList";
import { useReviewStyles } from "./review.styles";
import { useReview } from "./use-review";

/** 认定: each award and deduction with the chain of reasoning behind its verdict, one after the other. */
export function ReviewView() {
  const { t } = useTranslation();
  const styles = useReviewStyles();
  const review = useReview();
  const { result, reviewed } = review;
  if (result === null) return <p className={styles.none}>{t("review.notChecked")}</p>;
  if (result.awards.length === 0 && result.deductions.length === 0)
    return <p className={styles.none}>{t("summary.nothing")}</p>;
  return reviewed === null ? <EntryList {...review} /> : <EntryCard {...review} reviewed={reviewed} />;
}

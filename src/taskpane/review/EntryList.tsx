import { Select } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { AwardResult, DeductionResult } from "../../domain/award-result";
import { Toggles } from "../lists/Toggles";
import { VirtualList } from "../lists/VirtualList";
import { VerdictBadge } from "./VerdictBadge";
import { useReviewStyles } from "./review.styles";
import { reviewOrder, type Ledger, type Review } from "./use-review";

const ledgers: readonly Ledger[] = ["award", "deduction"];

/** What an entry is called: the award, or the matter of the deduction. */
export function titleOf(entry: AwardResult | DeductionResult): string {
  return "title" in entry ? entry.title : entry.matter;
}

/** All entries of a ledger by verdict and unit; pressing one opens it. */
export function EntryList(review: Review) {
  const { t } = useTranslation();
  const styles = useReviewStyles();
  const { entries, shown, open, last } = review;
  const at = last === null ? -1 : shown.indexOf(last);
  return (
    <section data-testid="review">
      <Choices {...review} />
      {shown.length === 0 && <p className={styles.none}>{t("review.nothing")}</p>}
      <VirtualList
        count={shown.length}
        label={t("review.title")}
        keyOf={(row) => String(shown[row])}
        current={at === -1 ? null : at}
      >
        {(row, isStop) => {
          const index = shown[row] ?? 0;
          const entry = entries[index];
          return (
            entry && (
              <button
                type="button"
                tabIndex={isStop ? 0 : -1}
                className={styles.entry}
                onClick={() => open(index)}
                data-testid="review-entry"
              >
                <span className={styles.title}>{titleOf(entry) || t("review.untitled")}</span>
                <span className={styles.facts}>
                  <VerdictBadge entry={entry} />
                  <span>{entry.unit}</span>
                  <span>
                    {entry.sheet}!{entry.row}
                  </span>
                </span>
              </button>
            )
          );
        }}
      </VirtualList>
    </section>
  );
}

function Choices({ result, ledger, show, verdicts, units }: Review) {
  const { t } = useTranslation();
  const styles = useReviewStyles();
  const hasBoth = result !== null && result.awards.length > 0 && result.deductions.length > 0;
  return (
    <div className={styles.top}>
      <h2 className={styles.heading}>{t("review.title")}</h2>
      <div className={styles.choices}>
        {hasBoth && (
          <Select
            size="small"
            value={ledger}
            onChange={(_, { value }) => show(ledgers.find((each) => each === value) ?? "award")}
            aria-label={t("review.ledger")}
            data-testid="review-ledger"
          >
            {ledgers.map((each) => (
              <option key={each} value={each}>
                {t(`review.ledgers.${each}`)}
              </option>
            ))}
          </Select>
        )}
        <Select
          className={styles.unit}
          size="small"
          value={units.chosen ?? ""}
          onChange={(_, { value }) => units.choose(value === "" ? null : value)}
          aria-label={t("problems.by.unit")}
          data-testid="review-unit"
        >
          <option value="">{t("problems.any.unit")}</option>
          {units.all.map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </Select>
      </div>
      <Toggles
        label={t("review.verdicts")}
        testid="review-verdict"
        choices={reviewOrder.map((value) => ({
          value,
          name: t(`verdicts.${value}`),
          count: verdicts.counts?.[value] ?? 0,
        }))}
        chosen={verdicts.chosen}
        onChoose={verdicts.choose}
      />
    </div>
  );
}

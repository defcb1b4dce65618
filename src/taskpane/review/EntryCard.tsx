import { Button, Link, Spinner } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { RemedyButton } from "../problems/RemedyButton";
import { useRuleTitle } from "../problems/use-problems";
import { ExplanationTree } from "../results/ExplanationTree";
import type { LedgerRow } from "../../domain/unit-result";
import { usePane, usePaneActions } from "../state/use-pane";
import { titleOf } from "./EntryList";
import { useReviewStyles } from "./review.styles";
import type { Review } from "./use-review";
import { useEntryFindings } from "./use-entry-findings";
import { VerdictBadge } from "./VerdictBadge";

interface EntryCardProps extends Review {
  readonly reviewed: LedgerRow;
}

/** One entry: its verdict, what stands against it, and every step to it with clause and cell. */
export function EntryCard({ reviewed, entries, shown, open }: EntryCardProps) {
  const { t } = useTranslation();
  const styles = useReviewStyles();
  const { goToCell } = usePaneActions();
  const entry = entries[reviewed.index];
  const card = useRef<HTMLElement>(null);
  // The entry that was pressed is gone, and the keyboard with it.
  useEffect(() => card.current?.querySelector("button")?.focus(), []);
  if (entry === undefined) return null;
  const at = shown.indexOf(reviewed.index);
  return (
    <section ref={card} className={styles.card} aria-label={t("review.card")} data-testid="review-card">
      <div className={styles.steps}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={() => open(null)}
          data-testid="review-back"
        >
          {t("review.back")}
        </Button>
        <span className={styles.place}>{at >= 0 && t("problems.at", { at: at + 1, of: shown.length })}</span>
        <StepButton to={shown[at - 1]} open={open} side="previous" />
        <StepButton to={shown[at + 1]} open={open} side="next" />
      </div>
      <h2 className={styles.cardTitle} aria-live="polite">
        {titleOf(entry) || t("review.untitled")}
      </h2>
      <div className={styles.facts}>
        <VerdictBadge entry={entry} />
        <span>{entry.unit}</span>
        {entry.date !== null && <span>{entry.date}</span>}
        <Link
          inline
          className={styles.link}
          onClick={() => void goToCell(entry.sheet, `A${entry.row}`)}
          data-testid="review-row"
        >
          {t("review.row", { sheet: entry.sheet, row: entry.row })}
        </Link>
      </div>
      <Against entry={entry} />
      <h3 className={styles.subheading}>{t("review.reasoning")}</h3>
      <Reasons of={reviewed} />
    </section>
  );
}

/** Every step to the verdict; asked for anew after another check. */
function Reasons({ of }: { readonly of: LedgerRow }) {
  const { t } = useTranslation();
  const styles = useReviewStyles();
  const reasoning = usePane((pane) => pane.reasoning);
  const { explainEntry } = usePaneActions();
  useEffect(() => {
    void explainEntry(of);
  }, [explainEntry, of]);
  if (reasoning?.of !== of) return <Spinner size="tiny" label={t("views.opening")} />;
  if (reasoning.explanation === null) return <p className={styles.hint}>{t("review.unknown")}</p>;
  return <ExplanationTree of={reasoning.explanation.parts} />;
}

interface StepButtonProps extends Pick<Review, "open"> {
  readonly to: number | undefined;
  readonly side: "previous" | "next";
}

function StepButton({ to, open, side }: StepButtonProps) {
  const { t } = useTranslation();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={side === "next" ? <ChevronDownRegular /> : <ChevronUpRegular />}
      disabledFocusable={to === undefined}
      onClick={() => to !== undefined && open(to)}
      aria-label={t(`review.${side}`)}
      data-testid={`review-${side}`}
    />
  );
}

/** The findings on the entry's row, each with what a person can do about it. */
function Against({ entry }: { readonly entry: Review["entries"][number] }) {
  const { t } = useTranslation();
  const styles = useReviewStyles();
  const titleOfRule = useRuleTitle();
  const findings = useEntryFindings(entry);
  if (findings.length === 0) return <p className={styles.hint}>{t("review.clean")}</p>;
  return (
    <ul className={styles.findings} aria-label={t("problems.title")}>
      {findings.map(({ finding, index }) => (
        <li key={index} className={styles.finding} data-testid="review-finding">
          <strong>{titleOfRule(finding.rule)}</strong>
          <span>{finding.message}</span>
          <span className={styles.clause}>{finding.clause}</span>
          <span className={styles.remedies}>
            {finding.fix !== null && <RemedyButton remedy="fix" findings={[index]} label={t("fixes.one")} />}
            <RemedyButton remedy="waive" findings={[index]} label={t("waivers.one")} />
          </span>
        </li>
      ))}
    </ul>
  );
}

import { Field, Input, Select } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { ReportedUnit } from "../../app/results-report";
import type { Need, Standing, WhatIf } from "../../domain/what-if";
import { useFigureText } from "./RankingTable";
import { useResultStyles } from "./results.styles";
import { useWhatIf } from "./use-what-if";

/** 进类进位: what more points for one item would lead to, and how many the next rank and grade take. */
export function WhatIfForm({ units }: { readonly units: readonly ReportedUnit[] }) {
  const { t } = useTranslation();
  const styles = useResultStyles();
  const { unit, item, by, isByWrong, answer, chooseUnit, chooseItem, setBy } = useWhatIf(units);
  if (unit === null) return null;
  return (
    <section className={styles.panel} aria-label={t("results.whatIf.title")} data-testid="what-if">
      <h3 className={styles.subheading}>{t("results.whatIf.title")}</h3>
      <p className={styles.hint}>{t("results.whatIf.hint")}</p>
      <Field label={t("results.columns.unit")} size="small">
        <Select value={unit.unit} onChange={(_, { value }) => chooseUnit(value)} data-testid="what-if-unit">
          {units.map((each) => (
            <option key={each.unit}>{each.unit}</option>
          ))}
        </Select>
      </Field>
      <Field label={t("results.whatIf.item")} size="small">
        <Select
          value={String(item)}
          onChange={(_, { value }) => chooseItem(Number(value))}
          data-testid="what-if-item"
        >
          {unit.items.map(({ name, value, fullMarks }, at) => (
            <option key={at} value={at} disabled={value === null}>
              {t("results.whatIf.itemOf", {
                name,
                value: value ?? t("results.open"),
                full: fullMarks ?? "—",
              })}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={t("results.whatIf.by")}
        size="small"
        validationMessage={isByWrong ? t("results.whatIf.byWrong") : null}
      >
        <Input
          value={by}
          inputMode="decimal"
          onChange={(_, { value }) => setBy(value)}
          data-testid="what-if-by"
        />
      </Field>
      <div role="status" className={styles.answer} data-testid="what-if-answer">
        {answer === "waiting" ? (
          t("results.whatIf.waiting")
        ) : answer === null ? (
          t("results.whatIf.open")
        ) : (
          <Answer of={answer} />
        )}
      </div>
    </section>
  );
}

function Answer({ of }: { readonly of: WhatIf }) {
  const { t } = useTranslation();
  const points = useFigureText();
  const standing = ({ final, rank, grade }: Standing): string =>
    t("results.whatIf.standing", {
      final: points(final),
      rank: rank === null ? t("results.open") : rank,
      grade: grade ?? "—",
    });
  const { now, then, by, isFull, hasEffect, nextRank, nextGrade } = of;
  if (!hasEffect) return t("results.whatIf.noEffect");
  return (
    <>
      <div>{t("results.whatIf.now", { standing: standing(now) })}</div>
      <div data-testid="what-if-then">
        {t(isFull ? "results.whatIf.thenFull" : "results.whatIf.then", {
          by: points(by),
          standing: standing(then),
        })}
      </div>
      <NeedLine about="rank" need={nextRank} isBest={now.rank === 1} />
      <NeedLine about="grade" need={nextGrade} isBest={now.grade === null} />
    </>
  );
}

interface NeedLineProps {
  readonly about: "rank" | "grade";
  readonly need: Need | null;
  /** True where there is nothing to reach. */
  readonly isBest: boolean;
}

function NeedLine({ about, need, isBest }: NeedLineProps) {
  const { t } = useTranslation();
  const points = useFigureText();
  if (need === null) return isBest ? null : <div>{t(`results.whatIf.unreached.${about}`)}</div>;
  const to = need.standing[about] ?? "—";
  return (
    <div data-testid={`what-if-next-${about}`}>
      {t(`results.whatIf.next.${about}`, { by: points(need.by), to })}
    </div>
  );
}

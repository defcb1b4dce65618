import { Button, Link } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Explanation } from "../../domain/award-result";
import { usePane, usePaneActions } from "../state/use-pane";
import { useResultStyles } from "./results.styles";

/** How the figure that was asked for came about, as a tree down to the cells that people filled in. */
export function ExplanationPanel() {
  const { t } = useTranslation();
  const styles = useResultStyles();
  const explained = usePane((pane) => pane.explained);
  const { closeExplanation } = usePaneActions();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // The keyboard goes where the answer is.
    panel.current?.querySelector("button")?.focus();
  }, [explained]);
  if (explained === null) return null;
  const { about, explanation } = explained;
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-label={t("results.explanation", { about })}
      data-testid="explanation"
    >
      <div className={styles.panelHead}>
        <h3 className={styles.subheading}>{t("results.explanation", { about })}</h3>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={t("results.close")}
          onClick={closeExplanation}
        />
      </div>
      {explanation === null ? (
        <p className={styles.hint}>{t("results.unexplained")}</p>
      ) : (
        <ul className={styles.tree}>
          <ExplanationNode of={explanation} />
        </ul>
      )}
    </section>
  );
}

function ExplanationNode({ of }: { readonly of: Explanation }) {
  const styles = useResultStyles();
  const { goToCell } = usePaneActions();
  const { label, result, clause, sheet, cell, parts } = of;
  return (
    <li className={styles.node} data-testid="explanation-step">
      <span className={styles.step}>
        <span>{label}</span>
        <strong className={styles.value}>{result}</strong>
      </span>
      <span className={styles.source}>
        {clause !== null && <span>{clause}</span>}
        {cell !== null && (
          <Link
            inline
            className={styles.link}
            onClick={() => void goToCell(sheet, cell)}
            data-testid="explanation-cell"
          >
            {sheet}!{cell}
          </Link>
        )}
      </span>
      {parts.length > 0 && (
        <ul className={styles.tree}>
          {parts.map((part, at) => (
            <ExplanationNode key={at} of={part} />
          ))}
        </ul>
      )}
    </li>
  );
}

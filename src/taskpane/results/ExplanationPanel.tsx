import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { usePane, usePaneActions } from "../state/use-pane";
import { ExplanationTree } from "./ExplanationTree";
import { useResultStyles } from "./results.styles";

/** How the figure that was asked for came about, as a tree down to the cells that people filled in. */
export function ExplanationPanel() {
  const { t } = useTranslation();
  const styles = useResultStyles();
  const explained = usePane((pane) => pane.explained);
  const { closeExplanation } = usePaneActions();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // The keyboard goes where the answer is, but not away from the sheet.
    if (document.hasFocus()) panel.current?.querySelector("button")?.focus();
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
        <ExplanationTree of={[explanation]} />
      )}
    </section>
  );
}

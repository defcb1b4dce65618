import { Button } from "@fluentui/react-components";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons/svg/shield-checkmark";
import { TrophyRegular } from "@fluentui/react-icons/svg/trophy";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useWelcome } from "./use-welcome";
import { useWelcomeStyles } from "./welcome.styles";

const icons = {
  check: ClipboardTaskRegular,
  score: TrophyRegular,
  safe: ShieldCheckmarkRegular,
  local: LockClosedRegular,
} as const;
const points = ["check", "score", "safe", "local"] as const;

/** One screen at first: what the product does, and two ways to begin. */
export function WelcomeView() {
  const { t } = useTranslation();
  const styles = useWelcomeStyles();
  const { canTry, isReading, isBusy, trySample, check, skip } = useWelcome();
  const screen = useRef<HTMLElement>(null);
  // What was pressed to come here is gone, and the keyboard with it.
  useEffect(() => screen.current?.querySelector("button")?.focus(), []);
  return (
    <section ref={screen} className={styles.section} aria-labelledby="welcome-title" data-testid="welcome">
      <h2 id="welcome-title" className={styles.title}>
        {t("welcome.title")}
      </h2>
      <ul className={styles.points}>
        {points.map((point) => {
          const Icon = icons[point];
          return (
            <li key={point} className={styles.point}>
              <Icon className={styles.icon} aria-hidden />
              <span>{t(`welcome.points.${point}`)}</span>
            </li>
          );
        })}
      </ul>
      <Button disabledFocusable={isBusy} onClick={check} data-testid="welcome-check">
        {t("welcome.check")}
      </Button>
      <Button
        disabledFocusable={isBusy || !canTry}
        aria-describedby="welcome-sample"
        onClick={trySample}
        data-testid="welcome-sample"
      >
        {t("welcome.sample")}
      </Button>
      <p id="welcome-sample" className={styles.hint}>
        {canTry || isReading ? t("welcome.sampleHint") : t("welcome.sampleOff")}
      </p>
      <Button appearance="subtle" onClick={skip} data-testid="welcome-skip">
        {t("welcome.skip")}
      </Button>
    </section>
  );
}

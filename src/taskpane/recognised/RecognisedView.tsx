import { Badge, Button, Link, Spinner, Tooltip } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { NothingRecognised } from "./NothingRecognised";
import { useRecognisedStyles } from "./recognised.styles";
import { SheetItem } from "./SheetItem";
import { useRecognised } from "./use-recognised";

/** What each sheet was taken for, before anything is checked. */
export function RecognisedView() {
  const { t } = useTranslation();
  const styles = useRecognisedStyles();
  const { cards, asked, isLooking, isBusy, isNothing, isOpen, toggle, look, showTables } = useRecognised();
  const panel = useId();
  return (
    <section className={styles.section} aria-busy={isLooking} data-testid="recognised">
      <h2 className={styles.heading}>
        <Button
          className={styles.toggle}
          appearance="transparent"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={toggle}
        >
          {t("recognised.title")}
          {cards !== null && (
            <Badge className={styles.count} appearance="tint" color="informative">
              {cards.length}
            </Badge>
          )}
        </Button>
        <Tooltip content={t("recognised.refresh")} relationship="label">
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowClockwiseRegular />}
            disabledFocusable={isLooking || isBusy}
            onClick={() => void look()}
            data-testid="recognised-refresh"
          />
        </Tooltip>
      </h2>
      <div id={panel} hidden={!isOpen}>
        {cards === null && isLooking && (
          <Spinner className={styles.looking} size="tiny" label={t("recognised.looking")} />
        )}
        {isNothing && <NothingRecognised />}
        <ul className={styles.list}>
          {cards?.map((card) => (
            <SheetItem key={card.key} card={card} />
          ))}
        </ul>
        {cards !== null && (
          <Link as="button" onClick={showTables} data-testid="recognised-correct">
            {asked > 0 ? t("recognised.asked", { n: asked }) : t("recognised.correct")}
          </Link>
        )}
      </div>
    </section>
  );
}

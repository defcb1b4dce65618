import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Spinner,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { isAsked } from "../../app/table-card";
import { RememberedWords } from "./RememberedWords";
import { TableEditor } from "./TableEditor";
import { useTableStyles } from "./tables.styles";
import { useTables } from "./use-tables";

/** How each table is read, to be corrected and confirmed. */
export function TablesView() {
  const { t } = useTranslation();
  const styles = useTableStyles();
  const { cards, remarks, words } = useTables();
  if (cards === null) {
    return <Spinner className={styles.section} size="tiny" label={t("recognised.looking")} />;
  }
  return (
    <section className={styles.section} data-testid="tables">
      <p className={styles.hint}>{cards.length === 0 ? t("tables.none") : t("tables.hint")}</p>
      {remarks.map((remark) => (
        <p key={remark} className={styles.warning}>
          {remark}
        </p>
      ))}
      <Accordion multiple collapsible defaultOpenItems={cards.filter(isAsked).map(({ key }) => key)}>
        {cards.map((card) => (
          <AccordionItem key={card.key} value={card.key} data-testid="table" data-standing={card.standing}>
            <AccordionHeader as="h2">
              <span className={styles.head}>
                <span className={styles.name}>{card.sheet}</span>
                <span>{card.role === null ? t("recognised.unknown") : t(`roles.${card.role}`)}</span>
                <Badge appearance="tint" color={isAsked(card) ? "warning" : "informative"}>
                  {t(`tables.standing.${card.standing}`)}
                </Badge>
              </span>
            </AccordionHeader>
            <AccordionPanel collapseMotion={null}>
              <TableEditor card={card} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      <RememberedWords words={words} />
    </section>
  );
}

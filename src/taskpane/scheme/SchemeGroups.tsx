import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Badge } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { SchemeFieldItem } from "./SchemeFieldItem";
import { useSchemeStyles } from "./scheme.styles";
import type { SchemeGroup } from "./use-scheme";

interface SchemeGroupsProps {
  readonly groups: readonly SchemeGroup[];
  readonly onValue: (name: string, value: string) => void;
}

/** The switches under their clauses. */
export function SchemeGroups({ groups, onValue }: SchemeGroupsProps) {
  const { t } = useTranslation();
  const styles = useSchemeStyles();
  return (
    <Accordion multiple collapsible>
      {groups.map(({ title, fields, changed }) => (
        <AccordionItem key={title} value={title} data-testid="scheme-group">
          <AccordionHeader as="h3" size="small">
            <span className={styles.groupLine}>
              <span className={styles.title}>
                {title}
                <span className={styles.names}>{fields.map(({ name }) => name).join("、")}</span>
              </span>
              {changed > 0 && (
                <Badge appearance="tint" color="brand" aria-label={t("scheme.changed", { n: changed })}>
                  {changed}
                </Badge>
              )}
            </span>
          </AccordionHeader>
          <AccordionPanel className={styles.fields} collapseMotion={null}>
            {fields.map((field) => (
              <SchemeFieldItem key={field.name} field={field} onValue={onValue} />
            ))}
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

import { Badge, Link } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { TableCard } from "../../app/table-card";
import { usePaneActions } from "../state/use-pane";
import { useRecognisedStyles } from "./recognised.styles";
import { useColumnTexts } from "./use-recognised";

/** One table: where it is, what it was taken for, and which of its columns were understood. */
export function SheetItem({ card }: { readonly card: TableCard }) {
  const { t } = useTranslation();
  const styles = useRecognisedStyles();
  const { goToCell } = usePaneActions();
  const columns = useColumnTexts(card);
  const { sheet, role, headerRow } = card;
  return (
    <li className={styles.sheet} data-testid="recognised-sheet" data-role={role ?? "none"}>
      <div className={styles.name}>
        <Link
          as="button"
          className={styles.link}
          title={t("recognised.goTo", { sheet })}
          onClick={() => void goToCell(sheet, null)}
        >
          {sheet}
        </Link>
        <Badge className={styles.role} appearance="tint" color={role === null ? "informative" : "brand"}>
          {role === null ? t("recognised.unknown") : t(`roles.${role}`)}
        </Badge>
      </div>
      <div className={styles.columns}>
        {role === null ? (
          t("recognised.unknownHint")
        ) : (
          <>
            <span>{t("recognised.header", { row: headerRow })}</span>
            {columns.map((column) => (
              <span key={column.letters}>
                <span className={styles.letters}>{column.letters}</span>
                {column.name}
              </span>
            ))}
          </>
        )}
      </div>
    </li>
  );
}

import { Button, Checkbox, Field, Select } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Chore } from "../../app/chore";
import { choosableRoles, type TableCard } from "../../app/table-card";
import { ChoreButton } from "../chores/ChoreButton";
import { useFieldName } from "../recognised/use-recognised";
import { ColumnRow } from "./ColumnRow";
import { useTableStyles } from "./tables.styles";
import { useTableEditor } from "./use-tables";

/** One table: what it is, where its header stands, and what each column holds. */
export function TableEditor({ card }: { readonly card: TableCard }) {
  const { t } = useTranslation();
  const styles = useTableStyles();
  const nameOf = useFieldName();
  const { setRole, setHeader, setField, giveUp, confirmation, remembers, remember } = useTableEditor(card);
  const { role, rival } = card;
  const missing = card.missing.map((anyOf) => anyOf.map((field) => nameOf(field, role)).join(" / "));
  return (
    <div className={styles.editor}>
      <Field label={t("tables.role")} size="small">
        <Select value={role ?? ""} onChange={(_, { value }) => setRole(value)} data-testid="table-role">
          <option value="">{t("tables.noRole")}</option>
          {choosableRoles.map((choice) => (
            <option key={choice} value={choice}>
              {t(`roles.${choice}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("tables.header")} size="small">
        <Select value={card.headerRow} onChange={(_, { value }) => setHeader(Number(value))}>
          {card.headerChoices.map(({ row, words }) => (
            <option key={row} value={row}>
              {t("tables.row", { row, words })}
            </option>
          ))}
        </Select>
      </Field>
      {rival !== null && <p className={styles.warning}>{t("tables.rival", { role: t(`roles.${rival}`) })}</p>}
      {missing.length > 0 && (
        <p className={styles.warning}>{t("tables.missing", { fields: missing.join("、") })}</p>
      )}
      {role !== null &&
        card.columns.map((column) => (
          <ColumnRow
            key={column.column}
            column={column}
            role={role}
            onField={(field) => setField(column.column, field)}
          />
        ))}
      <Checkbox label={t("tables.remember")} checked={remembers} onChange={() => remember(!remembers)} />
      <EditorButtons card={card} confirmation={confirmation} giveUp={giveUp} />
    </div>
  );
}

interface EditorButtonsProps {
  readonly card: TableCard;
  readonly confirmation: Chore;
  readonly giveUp: () => void;
}

/** Without the columns that the role needs there is nothing to confirm. */
function EditorButtons({ card, confirmation, giveUp }: EditorButtonsProps) {
  const { t } = useTranslation();
  const styles = useTableStyles();
  const { role, standing, missing, mapping } = card;
  const isOff = role !== null && missing.length > 0;
  return (
    <div className={styles.buttons}>
      <ChoreButton chore={confirmation} label={t("tables.confirm")} isPrimary isOff={isOff} />
      {standing === "draft" && (
        <Button size="small" onClick={giveUp}>
          {t("tables.giveUp")}
        </Button>
      )}
      {standing === "confirmed" && (
        <ChoreButton chore={{ kind: "forget", table: mapping }} label={t("tables.forget")} />
      )}
    </div>
  );
}

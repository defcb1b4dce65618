import { Field, Select } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { CardColumn, TableCard } from "../../app/table-card";
import type { FieldId } from "../../domain/roles";
import { useFieldName } from "../recognised/use-recognised";
import { useTableStyles } from "./tables.styles";

interface ColumnRowProps {
  readonly column: CardColumn;
  readonly role: TableCard["role"];
  readonly onField: (field: FieldId | null) => void;
}

/** One column: its header, what stands below it, what it is taken for and why. */
export function ColumnRow({ column, role, onField }: ColumnRowProps) {
  const { t } = useTranslation();
  const styles = useTableStyles();
  const nameOf = useFieldName();
  const { letter, header, samples, field, choices, evidence } = column;
  const why =
    evidence === null
      ? t("tables.unused")
      : t("tables.why", {
          witness: t(`tables.witness.${evidence.witness}`),
          contents: t(`tables.contents.${evidence.contents}`),
          percent: Math.round(evidence.confidence * 100),
        });
  const name = (id: FieldId): string =>
    id.includes(":") ? t("tables.figures", { header, kind: nameOf(id, role) }) : nameOf(id, role);
  return (
    <div className={styles.column} data-testid="table-column">
      <Field label={`${letter} ${header}`} hint={why} size="small">
        <Select
          value={field ?? ""}
          onChange={(_, { value }) => onField(choices.find((choice) => choice === value) ?? null)}
        >
          <option value="">{t("tables.noField")}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {name(choice)}
            </option>
          ))}
        </Select>
      </Field>
      {samples.length > 0 && <div className={styles.samples}>{samples.join(" · ")}</div>}
    </div>
  );
}

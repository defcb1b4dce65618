import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { SchemeField } from "../../app/scheme-form";
import { localeOf } from "../i18n/create-i18n";
import { ruleTitle } from "../../app/rule-words";
import { useSchemeStyles } from "./scheme.styles";

interface SchemeFieldItemProps {
  readonly field: SchemeField;
  readonly onValue: (name: string, value: string) => void;
}

/** One switch: its value, what it may be, and the way back to the preset's value. */
export function SchemeFieldItem({ field, onValue }: SchemeFieldItemProps) {
  const { t, i18n } = useTranslation();
  const styles = useSchemeStyles();
  const { name, rule, choices, value, preset, isChanged, problem, unit } = field;
  const locale = localeOf(i18n.language);
  const title = (rule === null ? null : ruleTitle(rule)?.[locale]) ?? name;
  const label = choices.length > 0 ? title : `${title} · ${unit[locale]}`;
  return (
    <div data-testid="scheme-field" data-name={name} data-changed={isChanged}>
      <Field
        label={label}
        size="small"
        hint={<FieldHint field={field} />}
        validationMessage={problem === null ? null : t("scheme.wrong", { value, problem })}
      >
        {choices.length > 0 && problem === null ? (
          <Select value={value} onChange={(_, data) => onValue(name, data.value)}>
            {choices.map((choice) => (
              <option key={choice}>{choice}</option>
            ))}
          </Select>
        ) : (
          <Input value={value} onChange={(_, data) => onValue(name, data.value)} />
        )}
      </Field>
      {isChanged && (
        <div className={styles.difference}>
          <span>{t("scheme.presetValue", { value: preset || t("scheme.blank") })}</span>
          <Button
            size="small"
            appearance="subtle"
            aria-label={`${t("scheme.reset")} ${title}`}
            onClick={() => onValue(name, preset)}
            data-testid="scheme-reset"
          >
            {t("scheme.reset")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What may be written where there is nothing to choose from, and that an example is one. */
function FieldHint({ field: { choices, allowed, isExample, isChanged } }: { readonly field: SchemeField }) {
  const { t } = useTranslation();
  const hints = [
    ...(choices.length > 0 ? [] : [t("scheme.allowed", { allowed })]),
    ...(isExample && !isChanged ? [t("scheme.example")] : []),
  ];
  return hints.join(" · ");
}

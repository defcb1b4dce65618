import { Button, Field, Input, Select, Spinner, Switch } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { presets } from "../../app/scheme-form";
import { ChoreButton } from "../chores/ChoreButton";
import { localeOf } from "../i18n/create-i18n";
import { useSchemeStyles } from "./scheme.styles";
import { SchemeGroups } from "./SchemeGroups";
import { useScheme } from "./use-scheme";

/** 评估方案 as a form: every switch with its clause, what it may be, and where it differs from the preset. */
export function SchemeView() {
  const { t } = useTranslation();
  const styles = useSchemeStyles();
  const form = useScheme();
  if (form === null)
    return <Spinner className={styles.section} size="tiny" label={t("recognised.looking")} />;
  const { scheme, isCovered, changed, groups, showsChanged, showChanged } = form;
  return (
    <section className={styles.section} data-testid="scheme">
      <h2 className={styles.heading}>{t("scheme.title")}</h2>
      <p className={styles.hint}>{scheme.isWritten ? t("scheme.written") : t("scheme.unwritten")}</p>
      <SchemeHead form={form} />
      {isCovered ? (
        <>
          <div className={styles.line}>
            <span data-testid="scheme-changed">{t("scheme.changed", { n: changed })}</span>
            <Switch
              label={t("scheme.onlyChanged")}
              checked={showsChanged}
              onChange={(_, { checked }) => showChanged(checked)}
            />
          </div>
          <SchemeGroups groups={groups} onValue={form.setValue} />
        </>
      ) : (
        <p role="alert">{t("scheme.notCovered")}</p>
      )}
      <div className={styles.buttons}>
        <ChoreButton
          chore={{ kind: "scheme", scheme: form.wanted }}
          label={t("scheme.save")}
          isPrimary
          isOff={!form.canSave}
        />
        {form.hasDraft && (
          <Button size="small" onClick={form.giveUp} data-testid="scheme-give-up">
            {t("scheme.giveUp")}
          </Button>
        )}
      </div>
    </section>
  );
}

type SchemeForm = NonNullable<ReturnType<typeof useScheme>>;

/** What the switches build on. */
function SchemeHead({ form }: { readonly form: SchemeForm }) {
  const { t, i18n } = useTranslation();
  const { scheme, year, isYearWrong, choosePreset, setYear } = form;
  return (
    <>
      <Field label={t("scheme.preset")}>
        <Select
          value={scheme.preset}
          onChange={(_, { value }) => choosePreset(value)}
          data-testid="scheme-preset"
        >
          {presets.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[localeOf(i18n.language)]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("scheme.year")} validationMessage={isYearWrong ? t("scheme.yearWrong") : null}>
        <Input
          type="number"
          value={year}
          onChange={(_, { value }) => setYear(value)}
          data-testid="scheme-year"
        />
      </Field>
    </>
  );
}

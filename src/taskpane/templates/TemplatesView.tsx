import { Checkbox, Field, Input, Spinner } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { ChoreButton } from "../chores/ChoreButton";
import { OwnTemplates } from "./OwnTemplates";
import { PreviewedSheetItem } from "./PreviewedSheetItem";
import { useTemplateStyles } from "./templates.styles";
import { useTemplates } from "./use-templates";

/** Which templates to bring in, and what that would add to the workbook. */
export function TemplatesView() {
  const { t } = useTranslation();
  const styles = useTemplateStyles();
  const { preview, year, isYearWrong, setYear, categories, toggle, protect, request, missing } =
    useTemplates();
  return (
    <section className={styles.section} data-testid="templates">
      <h2 className={styles.heading}>{t("templates.title")}</h2>
      <p className={styles.hint}>{t("templates.hint")}</p>
      <Field label={t("templates.year")} validationMessage={isYearWrong ? t("templates.yearWrong") : null}>
        <Input
          type="number"
          value={year}
          onChange={(_, { value }) => setYear(value)}
          data-testid="templates-year"
        />
      </Field>
      <fieldset className={styles.categories}>
        <legend className={styles.legend}>{t("templates.categories")}</legend>
        {categories.map(({ name, isWanted }) => (
          <Checkbox key={name} label={name} checked={isWanted} onChange={() => toggle(name)} />
        ))}
      </fieldset>
      <Checkbox
        label={t("templates.protect")}
        checked={request.isProtected ?? false}
        onChange={(_, { checked }) => protect(checked === true)}
        data-testid="templates-protect"
      />
      {preview === null ? (
        <Spinner size="tiny" label={t("templates.reading")} />
      ) : (
        <>
          {preview.units === 0 && <p className={styles.hint}>{t("templates.noUnits")}</p>}
          <ul className={styles.list}>
            {preview.sheets.map((sheet) => (
              <PreviewedSheetItem key={sheet.name} sheet={sheet} />
            ))}
          </ul>
        </>
      )}
      {preview !== null && <OwnTemplates found={preview.found} />}
      <ChoreButton
        chore={{ kind: "insert", request }}
        label={t("templates.insert", { n: missing })}
        isPrimary
        isOff={missing === 0 || isYearWrong}
      />
    </section>
  );
}

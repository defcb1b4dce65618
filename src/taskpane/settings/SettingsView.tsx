import { Field, Radio, RadioGroup, Select, Switch } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { Preferences } from "../../app/preferences";
import { languageChoices } from "../i18n/chosen-language";
import { useSettingsStyles } from "./settings.styles";
import { useSettings } from "./use-settings";

/** As those call them who look for them. */
const languageNames = { "zh-CN": "中文", "en-US": "English" } as const;

/** Language of the pane, and how this workbook is checked and written. */
export function SettingsView() {
  const { t } = useTranslation();
  const styles = useSettingsStyles();
  const { language, choose, preferences, prefer } = useSettings();
  return (
    <section className={styles.section} data-testid="settings">
      <h2 className={styles.heading}>{t("settings.title")}</h2>
      <Field label={t("settings.language")} hint={t("settings.languageHint")}>
        <Select value={language} onChange={(_, { value }) => choose(value)} data-testid="settings-language">
          {languageChoices.map((choice) => (
            <option key={choice} value={choice}>
              {choice === "auto" ? t("settings.asExcel") : languageNames[choice]}
            </option>
          ))}
        </Select>
      </Field>
      {preferences !== null && <WorkbookSettings preferences={preferences} onPrefer={prefer} />}
    </section>
  );
}

interface WorkbookSettingsProps {
  readonly preferences: Preferences;
  readonly onPrefer: (changes: Partial<Preferences>) => void;
}

function WorkbookSettings({ preferences, onPrefer }: WorkbookSettingsProps) {
  const { t } = useTranslation();
  const styles = useSettingsStyles();
  const { liveCheck, write } = preferences;
  return (
    <>
      <div>
        <h2 className={styles.heading}>{t("settings.workbook")}</h2>
        <p className={styles.hint}>{t("settings.workbookHint")}</p>
      </div>
      <Field hint={t("settings.liveCheckHint")}>
        <Switch
          label={t("settings.liveCheck")}
          checked={liveCheck}
          onChange={(_, { checked }) => onPrefer({ liveCheck: checked })}
          data-testid="settings-live"
        />
      </Field>
      <Field label={t("settings.write")} hint={t("settings.writeHint")}>
        <RadioGroup
          layout="horizontal"
          value={write}
          onChange={(_, { value }) => onPrefer({ write: value === "formulas" ? "formulas" : "values" })}
        >
          <Radio value="values" label={t("settings.writeAs.values")} />
          <Radio value="formulas" label={t("settings.writeAs.formulas")} data-testid="settings-formulas" />
        </RadioGroup>
      </Field>
    </>
  );
}

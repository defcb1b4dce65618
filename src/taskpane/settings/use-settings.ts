import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Preferences } from "../../app/preferences";
import { chosenLanguage, keepLanguage, languageChoices } from "../i18n/chosen-language";
import { usePane, usePaneActions, usePaneParts } from "../state/use-pane";

/** The language of the pane, and what is kept with the workbook; null until the workbook was looked at. */
export function useSettings() {
  const { speak } = usePaneParts();
  const { i18n } = useTranslation();
  const [language, setLanguage] = useState(chosenLanguage);
  const preferences = usePane((pane) => pane.look?.preferences ?? null);
  const isBusy = usePane((pane) => pane.activity !== null);
  const { carryOut } = usePaneActions();
  const choose = (value: string): void => {
    const choice = languageChoices.find((each) => each === value) ?? "auto";
    setLanguage(choice);
    keepLanguage(choice);
    speak(i18n, choice);
  };
  const prefer = (changes: Partial<Preferences>): void => {
    if (!isBusy) void carryOut({ kind: "prefer", changes });
  };
  return { language, choose, preferences, prefer };
}

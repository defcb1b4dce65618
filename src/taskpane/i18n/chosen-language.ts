import { keepChoice, keptChoice } from "../kept-choice";

/** What a person wants the pane to speak: one language, or that of Excel. */
export const languageChoices = ["auto", "zh-CN", "en-US"] as const;
export type LanguageChoice = (typeof languageChoices)[number];

const key = "jixiao.language";

/** The choice kept on this computer. */
export function chosenLanguage(): LanguageChoice {
  const kept = keptChoice(key);
  return languageChoices.find((choice) => choice === kept) ?? "auto";
}

export function keepLanguage(choice: LanguageChoice): void {
  keepChoice(key, choice === "auto" ? null : choice);
}

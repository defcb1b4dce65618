/** What a person wants the pane to speak: one language, or that of Excel. */
export const languageChoices = ["auto", "zh-CN", "en-US"] as const;
export type LanguageChoice = (typeof languageChoices)[number];

const key = "jixiao.language";

/** The choice kept on this computer. A frame may be refused its storage, as in some Excel on the web. */
export function chosenLanguage(): LanguageChoice {
  try {
    const kept = localStorage.getItem(key);
    return languageChoices.find((choice) => choice === kept) ?? "auto";
  } catch {
    return "auto";
  }
}

/** Keeps the choice; where storage is refused it holds until the pane is closed. */
export function keepLanguage(choice: LanguageChoice): void {
  try {
    if (choice === "auto") localStorage.removeItem(key);
    else localStorage.setItem(key, choice);
  } catch {
    // Nothing is lost but the choice, which can be made again.
  }
}

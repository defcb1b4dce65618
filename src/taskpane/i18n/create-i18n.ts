import { createInstance } from "i18next";
import type { i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Locale } from "../../domain/local-text";
import { enUS } from "./en-us";
import { zhCN } from "./zh-cn";
import type { Texts } from "./zh-cn";

declare module "i18next" {
  interface CustomTypeOptions {
    readonly defaultNS: "pane";
    readonly resources: { readonly pane: Texts };
  }
}

/** The language of the pane for the language Excel is shown in; every Chinese gets the simplified texts. */
export function paneLanguage(displayLanguage: string): "zh-CN" | "en-US" {
  return displayLanguage.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}

/** Which of a rule's texts belongs to a language of the pane. */
export function localeOf(language: string): Locale {
  return paneLanguage(language) === "zh-CN" ? "zh" : "en";
}

/** Ready at once: the texts are part of the bundle, so nothing is fetched and nothing flickers. */
export function createI18n(displayLanguage: string): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: paneLanguage(displayLanguage),
    fallbackLng: "zh-CN",
    defaultNS: "pane",
    resources: { "zh-CN": { pane: zhCN }, "en-US": { pane: enUS } },
    initAsync: false,
    // React escapes what it shows.
    interpolation: { escapeValue: false },
  });
  return instance;
}

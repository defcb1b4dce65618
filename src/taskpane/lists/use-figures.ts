import { useTranslation } from "react-i18next";

/** Numbers as the language groups their digits. */
export function useFigures(): (n: number) => string {
  const { i18n } = useTranslation();
  const format = new Intl.NumberFormat(i18n.language);
  return (n) => format.format(n);
}

/** A text that Excel could take for anything but text begins with something else than such a letter or bracket. */
const plainlyText = /^[\p{Script=Han}《“‘（【〔「]/u;

/**
 * A text as it has to be assigned so that Excel keeps it as text: a leading apostrophe, which does not show, in front
 * of everything that could be read as a formula, number or date (=1+1, +2, 2024-1-5, TRUE).
 */
export function literalText(text: string): string {
  return text === "" || plainlyText.test(text) ? text : `'${text}`;
}

/** A whole cell's value: numbers stay numbers, texts stay texts. */
export function literal(value: string | number): string | number {
  return typeof value === "number" ? value : literalText(value);
}

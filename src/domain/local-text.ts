/** A sentence or a name in both languages of the interface. */
export interface LocalText {
  readonly zh: string;
  readonly en: string;
}

export type Locale = keyof LocalText;

/** Values for the `{name}` places of a sentence. */
export type TextValues = Readonly<Record<string, string | number>>;

/** The sentence with its `{name}` places filled; a place without a value stays visible rather than vanish. */
export function fillText(template: string, values: TextValues): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

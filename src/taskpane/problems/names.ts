import { fold, searchWords } from "../state/problem-filter";

/** Letters by which a person may mean the initials of a Chinese name: qsx is 青石县. */
const letters = /^[a-z]+$/u;

/** The initials of the pinyin of each name. The dictionary is large, and loaded when letters are first searched for. */
async function initialsOf(names: readonly string[]): Promise<readonly string[]> {
  const { pinyin } = await import("pinyin-pro");
  const options = { pattern: "first", toneType: "none", type: "array" } as const;
  return names.map((name) => fold(pinyin(name, options).join("")));
}

/**
 * What each word of a text names: the values whose title, or the initials of whose title, it is part of.
 * @param titles by value: a rule's title; of units and sheets the name itself
 */
export async function namesFor(
  text: string,
  titles: ReadonlyMap<string, string>,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const words = searchWords(text);
  const values = [...titles];
  const needsPinyin = words.some((word) => letters.test(word));
  const initials = needsPinyin ? await initialsOf(values.map(([, title]) => title)) : [];
  const names = (word: string): readonly string[] =>
    values.flatMap(([value, title], i) =>
      fold(title).includes(word) || (letters.test(word) && initials[i]?.includes(word) === true)
        ? [value]
        : [],
    );
  return Object.fromEntries(words.map((word) => [word, names(word)]));
}

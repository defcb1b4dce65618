import { squeezeText } from "../domain/text";
import type { FieldWords } from "./field-words";

const folded = new Map<string, string>();

/** A header as it is looked up: no spaces, line breaks, remarks in brackets, stars or colons. */
export function foldHeader(text: string): string {
  let header = folded.get(text);
  if (header === undefined) {
    const squeezed = squeezeText(text);
    const bare = squeezed.replace(/[([【〔][^)\]】〕]*[)\]】〕]/gu, "").replace(/[*★:、。/]/gu, "");
    header = bare === "" ? squeezed.replace(/[()[\]【】〔〕*:]/gu, "") : bare;
    if (text.length <= longestHeader) folded.set(text, header);
  }
  return header;
}

/** Longer texts are contents, not headers; they are not remembered either. */
export const longestHeader = 30;

const wordLists = new WeakMap<FieldWords, ReadonlyMap<string, number>>();

/** The whole headers that name a field, with their places in its list. */
export function wordsOf(field: FieldWords): ReadonlyMap<string, number> {
  let words = wordLists.get(field);
  if (words === undefined) {
    words = new Map(field.words.split(" ").map((word, index) => [word, index]));
    wordLists.set(field, words);
  }
  return words;
}

/** How well a folded header names a field: near 3 its very word, the first words best; 2 its pattern; 0 not at all. */
export function nameQuality(header: string, field: FieldWords): number {
  if (header === "" || header.length > longestHeader) return 0;
  const index = wordsOf(field).get(header);
  if (index !== undefined) return 3 - index / 1000;
  return field.pattern?.test(header) === true ? 2 : 0;
}

/** Headers of columns that no check needs and that hold no scores. */
export const idleHeader =
  /^(?:备注|说明|附注|联系人|联系电话|电话|签字|审核意见|审核人|经办人|填表人|初审.*|复核.*)$/u;

import { memo } from "./memo";

/** Characters that take no place on paper but travel with pasted text: soft hyphen, zero width, direction marks, BOM. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\p{Cc}]/gu;

/** What compatibility folding must leave alone: Chinese punctuation (it separates and quotes) and ① (3① is not 31). */
const kept = "，；：（）！？…①-⑳㈠-㈩㊀-㊉";
const foldable = new RegExp(`[^${kept}]+`, "gu");

/**
 * A cell's text as a person reads it: full-width letters, digits and signs made narrow, look-alike code points (Kangxi
 * radicals from PDF files) made ordinary, invisible characters removed, every run of white space one space, ends
 * trimmed. Chinese punctuation, brackets and circled numbers stay as written.
 */
export const cleanText = memo((text) =>
  text
    .replace(/\uFEFF/gu, "")
    .replace(/\s+/gu, " ")
    .replace(invisible, "")
    .replace(foldable, (piece) => piece.normalize("NFKC"))
    .replace(/ {2,}/g, " ")
    .trim(),
);

/** Text with full compatibility folding, no white space and nothing invisible: the form in which values are read. */
export const squeezeText = memo((text) => text.normalize("NFKC").replace(/\s+/gu, "").replace(invisible, ""));

/** Key under which two writings of one name are the same: width, spaces, invisible characters, quotes, kinds of bracket. */
export const foldName = memo((name) =>
  squeezeText(name)
    .replace(/[〔［【〖｛{[<〈《]/gu, "(")
    .replace(/[〕］】〗｝}\]>〉》]/gu, ")")
    .replace(/["'“”‘’「」『』]/gu, "")
    .toLowerCase(),
);

/** `/ — 无 略` and their kin: the writer says that there is nothing to fill in (domain C3). */
const notApplicable = /^(?:[/\\—–－\-‐‑−─―_~～·.]+|无|没有|略|不适用|无此项|n\/?a|nil)$/iu;

/** Longer texts, white space included, say something; most cells need no closer look. */
const longestNotApplicable = 20;

/** True when the text says that the field does not apply, which is neither a blank nor a 0. */
export function isNotApplicable(text: string): boolean {
  return text.length <= longestNotApplicable && notApplicable.test(squeezeText(text));
}

const digitValues: Readonly<Record<string, number>> = {
  "〇": 0, "○": 0, "◯": 0, "零": 0, "o": 0, "O": 0, "0": 0,
  "一": 1, "壹": 1, "元": 1, "二": 2, "贰": 2, "两": 2, "三": 3, "叁": 3, "四": 4, "肆": 4,
  "五": 5, "伍": 5, "六": 6, "陆": 6, "七": 7, "柒": 7, "八": 8, "捌": 8, "九": 9, "玖": 9,
}; // prettier-ignore

/** A Chinese numeral below 1,000: read digit by digit (二〇一一 → 2011) or by place (二十一 → 21, 廿三 → 23); else null. */
export function chineseNumeral(text: string): number | null {
  const spelt = text.replace(/廿/gu, "二十").replace(/卅/gu, "三十").replace(/拾/gu, "十");
  if (/^[〇○◯零oO0一壹二贰两三叁四肆五伍六陆七柒八捌九玖]+$/u.test(spelt)) {
    return [...spelt].reduce((sum, digit) => sum * 10 + (digitValues[digit] ?? 0), 0);
  }
  const places =
    /^(?:([一二两三四五六七八九])百零?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(
      spelt,
    );
  if (places === null || spelt === "") return null;
  const value = (digit: string | undefined): number => (digit === undefined ? 0 : (digitValues[digit] ?? 0));
  const tens = places[3] === undefined ? 0 : places[2] === undefined ? 1 : value(places[2]);
  return value(places[1]) * 100 + tens * 10 + value(places[4]);
}

const chineseDigits = "〇○◯零一二三四五六七八九";

/** 第五届 → 第5届, 二〇二四年 → 2024年: one way of writing the round and the year. */
function foldNumerals(text: string): string {
  return text
    .replace(/第([〇零一二三四五六七八九十百]+)(?=[届次批期轮])/gu, (whole, digits: string) => {
      const value = chineseNumeral(digits);
      return value === null ? whole : `第${value}`;
    })
    .replace(/第0+(?=\d+[届次批期轮])/gu, "第")
    .replace(new RegExp(`[一二][${chineseDigits}Oo]{3}(?=[年至~—–-])`, "gu"), (digits) =>
      String(chineseNumeral(digits)),
    );
}

/**
 * Key under which two award titles are the same (C6): 书名号, quotes, brackets and other punctuation, spaces, width and
 * the writing of 届次 and years are set aside; level words are kept.
 */
export const foldTitle = memo((title) =>
  foldNumerals(squeezeText(title))
    .replace(/(\d{4})年度/gu, "$1年")
    .replace(/[\p{P}\p{S}]/gu, "")
    .toLowerCase(),
);

const provinces =
  "河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾";

/** Words for the level at which an event is held; 安全省 and 健全国 are no level words. */
const levelWords = new RegExp(
  "(?<![安健完保])全(?:国性?|省|市|州|县|区)|国家级|国家|(?:省部|部省|国|部|省|市|州|县|区)级|" +
    `(?:${provinces})省`,
  "gu",
);

/** Key under which two titles name the same event at whatever level (C6): `foldTitle` without level words; 届次 stay. */
export function foldEvent(title: string): string {
  return eventOfTitleKey(foldTitle(title));
}

/** The same from the key that `foldTitle` gave, which is costly enough to be made only once per row. */
export function eventOfTitleKey(titleKey: string): string {
  return titleKey.replace(levelWords, "").replace(/^((?:20|19)\d{2}年?度?)?[省市国](?=..)/u, "$1");
}

const yearOrRange =
  /(?<!\d)((?:19|20)\d{2})(?:年度?)?(?:[-—–~至到和、,/]((?:19|20)\d{2}|\d{2}(?=学?年)))?(?!\d)(?:学?年度?)?/gu;

/** The work year that a title names: of a range its last year, a year with 年度 before any other; null without one. */
export const yearInTitle = memo((title): number | null => {
  const text = foldNumerals(squeezeText(title)).replace(/[〔[【(](?:19|20)\d{2}[〕\]】)]第?\d+号/gu, "");
  let plain: number | null = null;
  let workYear: number | null = null;
  for (const match of text.matchAll(yearOrRange)) {
    const first = Number(match[1]);
    const last = match[2] === undefined ? first : lastOfRange(first, match[2]);
    if (/年度/u.test(match[0])) workYear = last;
    else plain = last;
  }
  return workYear ?? plain;
});

function lastOfRange(first: number, written: string): number {
  const last = written.length === 4 ? Number(written) : Math.floor(first / 100) * 100 + Number(written);
  return last >= first && last - first <= 10 ? last : first;
}

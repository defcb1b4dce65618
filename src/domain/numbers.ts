import type { CellValue } from "./grid";
import type { Reading } from "./readings";
import { chineseNumeral, isNotApplicable, squeezeText } from "./text";

/** What 扣 before a number means: a sign (扣0.5 is −0.5), or, in a 扣分 column, only a word (扣0.5 is 0.5; C6). */
type DeductionWord = "sign" | "word";

const gains = "加分?|得分?|计分?|记分?|奖励?|奖分|共计?|合计|应得|实得";
const losses = "扣减?|扣分|减分?|应扣|倒扣";
const prefix = new RegExp(`^(?:(${losses})|(?:${gains}))?[:]?([+−–—-])?`, "u");
const factors: Readonly<Record<string, number>> = {
  "": 1,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};
const body =
  /^(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.。·]\d+)?|\.\d+)(万亿|千万|百万|亿|万|千)?(%|个百分点|分|元|人民币|个|项|次|人|名|户|件|篇|条|家|期|起|例|宗|处|吨|公里|亩)?(?:\([^\d()]*\))?$/u;

const unreadable = (why: string): Reading<number> => ({ kind: "unreadable", why });

/** A decimal times a power of ten, computed on the decimal text so that 1.2亿 is 120000000 and 8.7% is 0.087. */
function scaled(digits: string, power: number): number {
  return Number(`${digits}e${power}`);
}

function readText(text: string, deductionWord: DeductionWord): Reading<number> {
  const start = prefix.exec(text);
  const rest = text.slice(start?.[0].length ?? 0);
  const sign = (start?.[2] ?? "+") === "+" ? 1 : -1;
  const negative = start?.[1] !== undefined && deductionWord === "sign" ? -Math.abs(sign) : sign;
  const match = body.exec(rest);
  if (match === null) return readSpelt(rest, negative);
  const digits = (match[1] ?? "").replace(/,/g, "").replace(/[。·]/u, ".");
  const power = Math.round(Math.log10(factors[match[2] ?? ""] ?? 1)) - (match[3] === "%" ? 2 : 0);
  return { kind: "value", value: negative * scaled(digits, power), form: "text" };
}

function readSpelt(text: string, sign: number): Reading<number> {
  const spelt = /^([零一二两三四五六七八九十百]+)(点[零一二三四五六七八九]+)?分?$/u.exec(text);
  const whole = chineseNumeral(spelt?.[1] ?? "");
  if (spelt === null || whole === null) return unreadable("不是数字");
  const decimals = [...(spelt[2] ?? "").slice(1)].map((digit) => chineseNumeral(digit) ?? 0).join("");
  return { kind: "value", value: sign * Number(`${whole}.${decimals || "0"}`), form: "text" };
}

/** White space between two digits may be a lost separator, so that the text says two numbers: 8 5 is not 85. */
const brokenDigits = /[\d０-９][ \u00A0\u2000-\u200A\u3000\n\t]+[\d０-９]/u;

function read(value: CellValue, deductionWord: DeductionWord): Reading<number> {
  if (typeof value === "number") {
    return Number.isFinite(value) ? { kind: "value", value, form: "plain" } : unreadable("不是有限的数");
  }
  if (typeof value === "boolean") return unreadable("是逻辑值，不是数字");
  const text = squeezeText(value);
  if (text === "") return { kind: "blank" };
  if (isNotApplicable(text)) return { kind: "not-applicable" };
  if (text.startsWith("#")) return unreadable("是错误值");
  if (brokenDigits.test(value)) return unreadable("数字中间有空格，可能是两个数");
  return readText(text, deductionWord);
}

/**
 * A cell that should hold a number (domain C3): `１2.5`, `8.5分`, `+2`, `加2分`, `扣0.5` (−0.5), `2000万`, `1.2亿元`,
 * `96%` (0.96), `1,234.5`. `/ — 无 略` are not applicable; anything else is unreadable, never 0.
 */
export function readNumber(value: CellValue): Reading<number> {
  return read(value, "sign");
}

/** The same in a 扣分 column, where 扣 before a number is a unit word and no sign (C6): `扣0.5分` is 0.5, `-0.5` is −0.5. */
export function readDeductionNumber(value: CellValue): Reading<number> {
  return read(value, "word");
}

/** Equal up to what binary fractions add behind the 15 digits that Excel keeps. */
export function isSameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-14;
}

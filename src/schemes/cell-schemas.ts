import * as z from "zod";
import "../domain/no-made-code";
import { readDate } from "../domain/dates";
import type { CellValue } from "../domain/grid";
import { readNumber } from "../domain/numbers";
import type { NamedNumber } from "../domain/result-values";
import { squeezeText } from "../domain/text";

/**
 * Readers of single cells of the sheet 评估方案. The description of each says what the cell may hold, and so does its
 * message.
 */
const cell = z.union([z.string(), z.number(), z.boolean()]);

export type CellSchema<T> = z.ZodType<T, CellValue>;

const choiceWords = z.registry<{ readonly words: readonly string[] }>();

/** The words one of which a cell has to hold; none where it may hold anything else. */
export function wordsFor(schema: z.ZodType): readonly string[] {
  return choiceWords.get(schema)?.words ?? [];
}

function refuse(context: z.RefinementCtx<unknown>, message: string): never {
  context.addIssue({ code: "custom", message });
  return z.NEVER;
}

const none = /^(?:|无|不限|没有|\/|-|—)$/u;

/** A number from 0 up; 2, "2分", "１.5". */
export function amount(most: number): CellSchema<number> {
  const allowed = `0至${most}之间的数字`;
  return cell
    .transform((value, context) => {
      const reading = readNumber(value);
      if (reading.kind !== "value") return refuse(context, `应为${allowed}`);
      const isAllowed = reading.value >= 0 && reading.value <= most;
      return isAllowed ? reading.value : refuse(context, `应为${allowed}`);
    })
    .describe(allowed);
}

/** A limit, or null for 无. */
export function limit(most: number): CellSchema<number | null> {
  const allowed = `“无”，或0至${most}之间的数字`;
  return cell
    .transform((value, context) => {
      if (none.test(squeezeText(String(value)))) return null;
      const read = amount(most).safeParse(value);
      return read.success ? read.data : refuse(context, `应为${allowed}`);
    })
    .describe(allowed);
}

/** One of several words. */
export function choice<T>(options: Readonly<Record<string, T>>): CellSchema<T> {
  const words = new Map(Object.entries(options));
  const allowed = `“${[...words.keys()].join("”“")}”之一`;
  return cell
    .transform((value, context) => {
      const found = words.get(squeezeText(String(value)));
      return found === undefined ? refuse(context, `应为${allowed}`) : found;
    })
    .describe(allowed)
    .register(choiceWords, { words: [...words.keys()] });
}

/** Factors between 0 and 1, the first one first: "1、0.5". */
const factorsAllowed = "0至1之间的系数，用顿号隔开，如“1、0.5”";
export const factors: CellSchema<readonly number[]> = cell
  .transform((value, context) => {
    const list = squeezeText(String(value))
      .split(/[,、;/]/u)
      .map(Number);
    const isValid =
      list.length > 0 && list.every((factor) => Number.isFinite(factor) && factor >= 0 && factor <= 1);
    return isValid ? list : refuse(context, `应为${factorsAllowed}`);
  })
  .describe(factorsAllowed);

/** A day as YYYY-MM-DD, or null for a blank. A serial number counts as a day: the cell may be a true date. */
const dayAllowed = "年月日齐全的日期，如2024-12-20；不填表示未定";
export const dayOrNone: CellSchema<string | null> = cell
  .transform((value, context) => {
    if (none.test(squeezeText(String(value)))) return null;
    const reading = readDate(value, "yyyy-mm-dd", { date1904: false });
    const isDay = reading.kind === "value" && reading.value.precision === "day";
    return isDay ? reading.value.iso : refuse(context, `应为${dayAllowed}`);
  })
  .describe(dayAllowed);

/** A day of the following year as MM-DD, from "2月15日", "02-15" or "次年2月15日". */
export const monthDayAllowed = "“顺延一年”“不顺延”，或次年的截止日期，如“2月15日”";
export const monthDay: CellSchema<string> = cell.transform((value, context) => {
  const match = /^(?:次年|下年)?(\d{1,2})[月./-](\d{1,2})日?$/u.exec(squeezeText(String(value)));
  const [month, day] = [Number(match?.[1]), Number(match?.[2])];
  const exists =
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= (month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31);
  if (!exists) return refuse(context, `应为${monthDayAllowed}`);
  return `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
});

const noneText = "无";

/** The parts of a list in one cell; none for 无. */
function partsOf(value: CellValue): readonly string[] {
  const text = squeezeText(String(value).replace(/[\r\n]+/gu, ";"));
  return none.test(text) ? [] : text.split(/[,、;]/u).filter((part) => part !== "");
}

/** Names with a number each, as many as there are: "优秀 90；良好 80"; 20% is 0.2. */
export function namedNumbers(example: string, most: number): CellSchema<readonly NamedNumber[]> {
  const allowed = `“无”，或“名称 数字”，用分号隔开，如“${example}”`;
  return cell
    .transform((value, context) =>
      partsOf(value).map((part) => {
        const [, name, digits = "", percent] = /^(.+?):?(\d+(?:\.\d+)?)(%)?$/u.exec(part) ?? [];
        const number = Number(digits) / (percent === undefined ? 1 : 100);
        if (name === undefined || number > most)
          return refuse(context, `中的“${part}”读不出，应为${allowed}`);
        return { name, value: number };
      }),
    )
    .describe(allowed);
}

export function showNamedNumbers(list: readonly NamedNumber[]): string {
  return showNames(
    list.map(({ name, value }) => `${name} ${value}`),
    "；",
  );
}

/** Names with one of several words each: "地区生产总值 与第一名之比；完成率 基础分加超额分". */
export function namedChoices<T>(
  example: string,
  options: Readonly<Record<string, T>>,
): CellSchema<readonly { readonly name: string; readonly choice: T }[]> {
  const words = Object.keys(options);
  const allowed = `“无”，或“名称 ${words.join("／")}”，用分号隔开，如“${example} ${words[0] ?? ""}”`;
  return cell
    .transform((value, context) =>
      partsOf(value).map((part) => {
        const word = words.find((each) => part.endsWith(each)) ?? "";
        const name = part.slice(0, part.length - word.length).replace(/:$/u, "");
        const choice = options[word];
        if (name === "" || choice === undefined)
          return refuse(context, `中的“${part}”读不出，应为${allowed}`);
        return { name, choice };
      }),
    )
    .describe(allowed);
}

/** Names, as many as there are: "公众评议、加分". */
export function names(example: string): CellSchema<readonly string[]> {
  return cell.transform(partsOf).describe(`“无”，或名称，用顿号隔开，如“${example}”`);
}

export function showNames(list: readonly string[], separator = "、"): string {
  return list.join(separator) || noneText;
}

/** Weights as a ratio, "6:4"; none for 平均. */
const ratioAllowed = "“平均”，或各次的权重之比，如“6:4”";
export const ratio: CellSchema<readonly number[]> = cell
  .transform((value, context) => {
    const text = squeezeText(String(value));
    if (text === "平均") return [];
    const isRatio = /^\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)+$/u.test(text);
    return isRatio ? text.split(":").map(Number) : refuse(context, `应为${ratioAllowed}`);
  })
  .describe(ratioAllowed);

/** What must not be missing where it is asked for; any text. */
export const word: CellSchema<string> = cell
  .transform((value) => {
    const text = squeezeText(String(value));
    return none.test(text) ? "" : text;
  })
  .describe("“无”，或一个名称");

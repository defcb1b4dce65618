import { z } from "zod";
import { readDate } from "../domain/dates";
import type { CellValue } from "../domain/grid";
import { readNumber } from "../domain/numbers";
import { squeezeText } from "../domain/text";

/** Readers of single cells of the sheet 评估方案. Each message says what the cell may hold. */
const cell = z.union([z.string(), z.number(), z.boolean()]);

export type CellSchema<T> = z.ZodType<T, CellValue>;

function refuse(context: z.RefinementCtx<unknown>, message: string): never {
  context.addIssue({ code: "custom", message });
  return z.NEVER;
}

const none = /^(?:|无|不限|没有|\/|-|—)$/u;

/** A number from 0 up; 2, "2分", "１.5". */
export function amount(most: number): CellSchema<number> {
  return cell.transform((value, context) => {
    const reading = readNumber(value);
    if (reading.kind !== "value") return refuse(context, `应为0至${most}之间的数字`);
    return reading.value >= 0 && reading.value <= most
      ? reading.value
      : refuse(context, `应为0至${most}之间的数字`);
  });
}

/** A limit, or null for 无. */
export function limit(most: number): CellSchema<number | null> {
  return cell.transform((value, context) => {
    if (none.test(squeezeText(String(value)))) return null;
    const read = amount(most).safeParse(value);
    return read.success ? read.data : refuse(context, `应为“无”，或0至${most}之间的数字`);
  });
}

/** One of several words. */
export function choice<T>(options: Readonly<Record<string, T>>): CellSchema<T> {
  const words = new Map(Object.entries(options));
  return cell.transform((value, context) => {
    const text = squeezeText(String(value));
    const found = words.get(text);
    return found === undefined ? refuse(context, `应为“${[...words.keys()].join("”“")}”之一`) : found;
  });
}

/** Factors between 0 and 1, the first one first: "1、0.5". */
export const factors: CellSchema<readonly number[]> = cell.transform((value, context) => {
  const list = squeezeText(String(value))
    .split(/[,、;/]/u)
    .map(Number);
  const isValid =
    list.length > 0 && list.every((factor) => Number.isFinite(factor) && factor >= 0 && factor <= 1);
  return isValid ? list : refuse(context, "应为0至1之间的系数，用顿号隔开，如“1、0.5”");
});

/** A day as YYYY-MM-DD, or null for a blank. A serial number counts as a day: the cell may be a true date. */
export const dayOrNone: CellSchema<string | null> = cell.transform((value, context) => {
  if (none.test(squeezeText(String(value)))) return null;
  const reading = readDate(value, "yyyy-mm-dd", { date1904: false });
  const isDay = reading.kind === "value" && reading.value.precision === "day";
  return isDay ? reading.value.iso : refuse(context, "应为年月日齐全的日期，如2024-12-20；不填表示未定");
});

/** A day of the following year as MM-DD, from "2月15日", "02-15" or "次年2月15日". */
export const monthDay: CellSchema<string> = cell.transform((value, context) => {
  const match = /^(?:次年|下年)?(\d{1,2})[月./-](\d{1,2})日?$/u.exec(squeezeText(String(value)));
  const [month, day] = [Number(match?.[1]), Number(match?.[2])];
  const exists =
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= (month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31);
  if (!exists) return refuse(context, "应为“顺延一年”“不顺延”，或次年的截止日期，如“2月15日”");
  return `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
});

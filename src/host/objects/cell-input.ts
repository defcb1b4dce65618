import { ApiError } from "../protocol/api-error";
import type { HostValue } from "../workbook/sheet-cells";

/** Excel's limits of what a cell holds. */
const longest = { text: 32_767, formula: 8_192 } as const;

/**
 * One input for one cell; null (also undefined, which travels as null) leaves the cell.
 * @throws ApiError InvalidArgument when it is no value of a cell, or too long
 */
export function checkedInput(input: unknown): HostValue | null {
  if (input === null || input === undefined) return null;
  if (typeof input === "boolean" || (typeof input === "number" && Number.isFinite(input))) return input;
  if (typeof input !== "string") throw new ApiError("InvalidArgument", "单元格的值只能是文本、数字或逻辑值");
  const limit = input.startsWith("=") ? longest.formula : longest.text;
  if (input.length > limit) throw new ApiError("InvalidArgument", `内容超过 ${limit} 个字符`);
  return input;
}

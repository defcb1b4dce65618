import { ApiError } from "../protocol/api-error";

/**
 * A colour as Excel gives it back: "#RRGGBB" in capitals.
 * @throws ApiError InvalidArgument when it is none; NotImplemented for a colour by its HTML name
 */
export function colorInput(value: unknown): string {
  const digits = /^#?([0-9a-f]{6})$/i.exec(String(value))?.[1];
  if (digits !== undefined) return `#${digits.toUpperCase()}`;
  if (/^[a-z]+$/i.test(String(value))) throw new ApiError("NotImplemented", `颜色名 ${String(value)}`);
  throw new ApiError("InvalidArgument", String(value));
}

import type { Scheme } from "../domain/scheme";
import { changde2017Scheme } from "./changde2017/scheme";
import { sourceScheme } from "./source/scheme";

/** The schemes that come with the product, the default first. */
export const schemes: readonly Scheme[] = [sourceScheme, changde2017Scheme];

/** The preset of an id (`source`, `changde2017`); undefined for any other. */
export function schemeById(id: string): Scheme | undefined {
  return schemes.find((scheme) => scheme.id === id);
}

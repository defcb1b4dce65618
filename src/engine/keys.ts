import type { IssuerList } from "../domain/bodies";
import type { UnitMatch } from "../domain/facts";
import type { Field } from "../domain/readings";
import { foldName, foldTitle } from "../domain/text";

/** The key under which titles of the same award are hashed; "" for a title that cannot be read. */
export function titleKey({ reading }: Field<string>): string {
  return reading.kind === "value" ? foldTitle(reading.value) : "";
}

/** The key of a unit: its official name, else how it is written. */
export function unitKey(match: UnitMatch): string {
  if (match.kind === "unknown") return foldName(match.written);
  return match.kind === "blank" ? "" : match.unit;
}

/** The key of the issuers of one award, in whatever order they are written. */
export function issuersKey({ issuers }: IssuerList): string {
  if (issuers.length === 1) return issuers[0]?.name ?? "";
  return issuers
    .map((issuer) => issuer.name)
    .sort()
    .join("、");
}

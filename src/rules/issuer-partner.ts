import type { AwardEntry } from "../domain/entry";
import type { YearScheme } from "../domain/scheme";

/** True for an award below every level that 省人社厅 as a joint issuer would have made provincial (A6.5, last case). */
export function isPartnerMissing(award: AwardEntry, scheme: YearScheme): boolean {
  if (award.level !== "none" || !scheme.standing.departmentWithProvinceHr) return false;
  const { issuers } = award.fact.issuers;
  return (
    issuers.some((issuer) => issuer.class === "province-department") &&
    !issuers.some((issuer) => issuer.class === "province-hr")
  );
}

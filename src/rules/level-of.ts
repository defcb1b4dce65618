import type { ClassStanding, IssuerClass, IssuerList } from "../domain/bodies";
import type { Level } from "../domain/verdict";

const partners: ReadonlySet<IssuerClass> = new Set(["ministry", "agency", "party-department"]);

/** Level of a set of issuers under a scheme's standing (domain C1). */
export function levelOf(list: IssuerList, standing: ClassStanding): Level {
  const { issuers } = list;
  const { classes } = standing;
  let best: Level = "none";
  for (const issuer of issuers) {
    if (classes[issuer.class] === "national") return "national";
    if (classes[issuer.class] === "provincial") best = "provincial";
  }
  if (standing.withPersonnelMinistry && issuers.some((issuer) => issuer.isPersonnelMinistry)) {
    const hasPartner = issuers.some((issuer) => !issuer.isPersonnelMinistry && partners.has(issuer.class));
    if (hasPartner) return "national";
  }
  if (best === "provincial") return best;
  const has = (wanted: IssuerClass): boolean => issuers.some((issuer) => issuer.class === wanted);
  if (standing.departmentWithProvinceHr && has("province-department") && has("province-hr"))
    return "provincial";
  const isOpen = list.isOpen || issuers.length === 0;
  return isOpen || issuers.some((issuer) => classes[issuer.class] === "undecided") ? "undetermined" : "none";
}

import type { ClassStanding, IssuerClass, IssuerList } from "../domain/bodies";
import type { Level } from "../domain/verdict";

/** Who stands beside 人社部 as "another ministry" (C1): party departments and agencies count as ministries. */
const partners: ReadonlySet<IssuerClass> = new Set(["ministry", "agency", "party-department"]);

function hasPersonnelPair({ issuers }: IssuerList): boolean {
  return (
    issuers.some((issuer) => issuer.isPersonnelMinistry) &&
    issuers.some((issuer) => !issuer.isPersonnelMinistry && partners.has(issuer.class))
  );
}

/** Level of a set of issuers under a scheme's view of the classes (domain C1). No issuers at all: undetermined. */
export function levelOf(list: IssuerList, standing: ClassStanding): Level {
  const { issuers } = list;
  const has = (found: IssuerClass): boolean => issuers.some((issuer) => issuer.class === found);
  const standings = new Set(issuers.map((issuer) => standing.classes[issuer.class]));
  if (standings.has("national")) return "national";
  if (standing.withPersonnelMinistry && hasPersonnelPair(list)) return "national";
  if (standings.has("provincial")) return "provincial";
  if (standing.departmentWithProvinceHr && has("province-department") && has("province-hr"))
    return "provincial";
  const isUndecided = standings.has("undecided") || list.isOpen || issuers.length === 0;
  return isUndecided ? "undetermined" : "none";
}

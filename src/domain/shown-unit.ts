import type { UnitMatch } from "./facts";

/** A unit as it is shown: its official name, else as written; "" for none. */
export function shownUnit(match: UnitMatch): string {
  if (match.kind === "blank") return "";
  return match.kind === "unknown" ? match.written.trim() : match.unit;
}

import type { IssuerList } from "../domain/bodies";
import type { UnitMatch } from "../domain/facts";
import type { Field } from "../domain/readings";
import { foldName, foldTitle } from "../domain/text";

/** Keys under which rows are hashed. */
export interface KeyMaker {
  title(field: Field<string>): string;
  unit(match: UnitMatch): string;
  issuers(list: IssuerList): string;
}

function remember(fold: (text: string) => string): (text: string) => string {
  const folded = new Map<string, string>();
  return (text) => {
    const known = folded.get(text);
    if (known !== undefined) return known;
    const key = fold(text);
    folded.set(text, key);
    return key;
  };
}

/** A key maker with its own memory, which lasts as long as one evaluation. */
export function keyMaker(): KeyMaker {
  // Names of unknown units repeat from row to row; titles seldom do, so that remembering them costs more than it saves.
  const name = remember(foldName);
  return {
    title: ({ reading }) => (reading.kind === "value" ? foldTitle(reading.value) : ""),
    unit: (match) =>
      match.kind === "unknown" ? name(match.written) : match.kind === "blank" ? "" : match.unit,
    issuers: ({ issuers }) => {
      if (issuers.length === 1) return issuers[0]?.name ?? "";
      return issuers
        .map((issuer) => issuer.name)
        .sort()
        .join("、");
    },
  };
}

import type { IssuerClass } from "../domain/bodies";
import type { Candidate, Naming } from "./candidate";
import { costs } from "./candidate";
import { regionOf, placeWithin } from "./region";
import type { Province } from "./register/places";

/**
 * Bodies that put their own name before the place: 共青团湖南省委, 政协广东省委员会, 民盟湖南省委, 武警湖南省总队,
 * 国家税务总局湖南省税务局.
 */
interface PlacedForm {
  readonly pattern: RegExp;
  /** Class when the place is the own province. */
  readonly class: IssuerClass;
}

const forms: readonly PlacedForm[] = [
  { pattern: /^(?:中国)?共(?:产主义)?青(?:年)?团(.*?)(?:委员会|工委|委)$/u, class: "mass-org" },
  { pattern: /^团([省市县区州].*|.+[省市县区州])?委$/u, class: "mass-org" },
  { pattern: /^(?:中国人民政治协商会议|人民政协|政协)(.+?)(?:委员会|常委会)?(?:办公厅|办公室)?$/u, class: "unknown" },
  {
    pattern:
      /^(?:中国国民党革命委员会|中国民主同盟|中国民主建国会|中国民主促进会|中国农工民主党|中国致公党|民革|民盟|民建|民进|农工民主党|农工党|致公党|九三学社|台盟)(.+?)(?:委员会|委会|委|工委|支部)$/u,
    class: "unknown",
  },
  {
    pattern:
      /^(?:中国人民武装警察部队|武装警察部队|武警部队|武警)(.+?)(?:总队|部队|支队|边防总队|消防总队)(?:.*部)?$/u,
    class: "unknown",
  },
  { pattern: /^(?:中国人民解放军|解放军)(.+?)(?:军区|警备区|卫戍区)(?:.*[部局])?$/u, class: "unknown" },
  { pattern: /^国家税务总局(.+?)税务局(?:.*[处室局])?$/u, class: "province-department" },
]; // prettier-ignore

const formBeginning = /^(?:中国|共青|团|人民政协|政协|民[革盟建进]|农工|致公|九三|台盟|武|解放军|国家税务)/u;

function placedAt(place: string, found: IssuerClass): Naming | null {
  if (place === "" || place === "省")
    return { kind: "provincial", province: null, class: found, organ: null };
  if (/^[市县区州]$/u.test(place)) return { kind: "municipal", province: null };
  const region = regionOf(`${place}委`);
  if (region === null) return null;
  const { province, rest } = region;
  if (region.level === "city") return { kind: "municipal", province };
  if (/^省?委$/u.test(rest)) return { kind: "provincial", province, class: found, organ: null };
  return isWithin(rest, province) ? { kind: "municipal", province } : null;
}

function isWithin(rest: string, province: Province | null): boolean {
  return placeWithin(rest, province) !== null;
}

/** Reads a name whose place stands in the middle; null for all others. */
export function classifyPlaced(text: string): Candidate | null {
  if (!formBeginning.test(text)) return null;
  for (const form of forms) {
    const match = form.pattern.exec(text);
    if (match === null) continue;
    const naming = placedAt(match[1] ?? "", form.class);
    // Cheaper than a run of two names: 国家税务总局 + 湖南省税务局 is one body.
    if (naming !== null) return { naming, cost: costs.exact / 2 };
  }
  return null;
}

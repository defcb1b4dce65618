import type { IssuerList } from "../domain/bodies";
import type { YearScheme } from "../domain/scheme";
import type { Level } from "../domain/verdict";
import { squeezeText } from "../domain/text";

/** Points that the scheme gives for a criticism by these bodies: those of the highest; null where it gives none. */
export function criticismPoints({ issuers }: IssuerList, { criticism, standing }: YearScheme): number | null {
  const levels = new Set(
    issuers.map(({ class: name }) => (name === "municipal" ? name : standing.classes[name])),
  );
  const level = (["national", "provincial", "municipal"] as const).find((each) => levels.has(each));
  return level === undefined ? null : criticism[level];
}

const gradeDigits = "一二三四五";

/** 0 for 一等, 1 for 二等 …; null when the text names no grade. 特等 stands with 一等. */
function gradeIndex(grade: string): number | null {
  const text = squeezeText(grade);
  if (/特等|金奖|^特$/u.test(text)) return 0;
  if (/银奖/u.test(text)) return 1;
  if (/铜奖/u.test(text)) return 2;
  const digit = /第?([一二三四五1-5])(?:等|级|名|类|$)/u.exec(text)?.[1];
  if (digit === undefined) return null;
  return /\d/.test(digit) ? Number(digit) - 1 : gradeDigits.indexOf(digit);
}

/** Share of the level's points that a grade gives; an unnamed grade counts in full. */
export function gradeFactor(grade: string, factors: readonly number[]): number {
  const index = grade === "" || factors.length < 2 ? 0 : (gradeIndex(grade) ?? 0);
  return factors[Math.min(index, factors.length - 1)] ?? 1;
}

/** Points of a level: those of the best class among the issuers where classes differ, else the level's own. */
export function levelPoints(level: Level, issuers: IssuerList, scheme: YearScheme): number | null {
  if (level === "undetermined") return null;
  if (level === "none") return 0;
  const { byClass } = scheme.points;
  const standsAlone = issuers.issuers.filter(({ class: name }) => scheme.standing.classes[name] === level);
  if (standsAlone.length === 0) return scheme.points[level];
  return Math.max(...standsAlone.map(({ class: name }) => byClass[name] ?? scheme.points[level]));
}

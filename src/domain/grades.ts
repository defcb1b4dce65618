import { exact } from "./exact";
import type { ResultValues } from "./result-values";
import { squeezeText } from "./text";

/** The least score of a grade. */
export interface GradeBand {
  readonly grade: string;
  readonly from: number;
}

/** How many units of a category may have a grade: a share below 1, or a count. */
export interface GradeQuota {
  readonly grade: string;
  readonly most: number;
}

const words =
  "优秀|良好|合格|基本合格|不合格|称职|基本称职|不称职|达标|不达标|一等奖?|二等奖?|三等奖?|一类|二类|三类|好|较好|一般|较差|差|优|良|中";
const gradeWord = new RegExp(
  words
    .split("|")
    .sort((a, b) => b.length - a.length)
    .join("|"),
  "gu",
);
const number = "(\\d{1,3}(?:\\.\\d+)?)分?(?:\\([含不]*\\d*分?\\))?";
const least = new RegExp(`${number}(?:\\(含\\)|及|含|\\(不含\\))*以上|(?:[≥>]=?|不低于|达到)${number}`, "u");
const range = new RegExp(`${number}(?:\\(含\\))?(?:[-—–~～至到]|以上.*?(?:不足|不满|低于|至))${number}`, "u");
const below = new RegExp(`${number}(?:\\(不含\\))?以下|(?:[<＜]|低于|不足|不满)${number}`, "u");

/** A grade without brackets and the word 等次: （优秀）等次 → 优秀. */
export function foldGrade(text: string): string {
  return squeezeText(text)
    .replace(/[()[\]【】《》“”"']/gu, "")
    .replace(/(?:等次|等级|单位|档次|档|等)$/u, "");
}

function bandIn(part: string): GradeBand | null {
  const named = [...part.matchAll(gradeWord)].map(([word]) => word);
  const grade = named.at(-1);
  if (grade === undefined || new Set(named).size > 1 || /[%％]|名|比例/u.test(part)) return null;
  const within = range.exec(part);
  if (within !== null)
    return { grade: foldGrade(grade), from: Math.min(Number(within[1]), Number(within[2])) };
  const lower = least.exec(part);
  if (lower !== null) return { grade: foldGrade(grade), from: Number(lower[1] ?? lower[2]) };
  return below.test(part) ? { grade: foldGrade(grade), from: -Infinity } : null;
}

/** 90分以上为优秀，80—90分为良好，60分以下为不合格: the bands that a text states, best first; fewer than two state none. */
function statedBands(texts: readonly string[]): readonly GradeBand[] {
  const bands = new Map<string, GradeBand>();
  for (const text of texts) {
    const parts = squeezeText(text).split(/[;,、。；，]/u);
    for (const part of parts) {
      const band = bandIn(part);
      if (band !== null && !bands.has(band.grade)) bands.set(band.grade, band);
    }
  }
  return bands.size < 2 ? [] : [...bands.values()].sort((a, b) => b.from - a.from);
}

const quota = new RegExp(
  `(${words})(?:等次|等级|单位|档次)?[^;,。；，\\d]{0,16}?(?:不超过|不得超过|控制在|不高于|限额|名额|占|比例为?|为)[^;,。；，\\d]{0,16}?(\\d+(?:\\.\\d+)?)(%|个|名|家)`,
  "u",
);

/** 优秀等次不超过20%: the quotas that a text states. */
function statedQuotas(texts: readonly string[]): readonly GradeQuota[] {
  return texts.flatMap((text) =>
    squeezeText(text)
      .split(/[;。；]/u)
      .flatMap((part) => {
        const match = quota.exec(part);
        if (match === null) return [];
        const value = Number(match[2]);
        return [{ grade: foldGrade(match[1] ?? ""), most: match[3] === "%" ? value / 100 : value }];
      }),
  );
}

/** The grade of a score; null below every band. */
export function gradeOf(score: number, bands: readonly GradeBand[]): string | null {
  let best: GradeBand | null = null;
  for (const band of bands) if (score >= band.from && (best === null || band.from > best.from)) best = band;
  return best?.grade ?? null;
}

const roundings = { down: Math.floor, nearest: Math.round, up: Math.ceil } as const;

/** How many units out of `count` a quota allows. */
export function quotaCount(
  { most }: GradeQuota,
  count: number,
  { quotaRounding }: Pick<ResultValues, "quotaRounding">,
): number {
  return most < 1 ? roundings[quotaRounding](exact(most * count)) : most;
}

/** The bands that hold for a sheet: the scheme's, else those that the sheet's own title and notes state. */
export function bandsFor(
  { gradeBands }: { readonly gradeBands: readonly GradeBand[] },
  remarks: readonly string[],
): readonly GradeBand[] {
  return gradeBands.length > 0 ? gradeBands : statedBands(remarks);
}

/** The quotas that hold for a sheet, likewise. */
export function quotasFor(
  { gradeQuotas }: { readonly gradeQuotas: readonly GradeQuota[] },
  remarks: readonly string[],
): readonly GradeQuota[] {
  return gradeQuotas.length > 0 ? gradeQuotas : statedQuotas(remarks);
}

import type { ClassStanding, IssuerClass } from "./bodies";
import type { Severity } from "./finding";
import type { LocalText } from "./local-text";
import type { ResultValues } from "./result-values";
import type { RuleId } from "./rule-ids";

/** Clauses that a rule or a parameter can cite. Every scheme says what its own document calls them. */
export const clauseIds = [
  "scope",
  "structure",
  "daily-assessment",
  "public-appraisal",
  "year-end",
  "award-window",
  "award-carry-over",
  "award-recipient",
  "award-content",
  "award-issuer",
  "award-same-event",
  "award-points",
  "award-evidence",
  "award-cap",
  "deduction-window",
  "deduction-doubling",
  "deduction-points",
  "weights",
  "use-of-result",
  "ledger",
  "waiver",
] as const;
export type ClauseId = (typeof clauseIds)[number];

/** A value with the years for which it holds (`to` inclusive; open when left out), its unit and its source. */
export interface Dated<T> {
  readonly value: T;
  readonly from: number;
  readonly to?: number;
  readonly unit: LocalText;
  readonly clause: ClauseId;
  /** No source gives this value: it is shown as an example that the office has to replace by its own. */
  readonly example?: true;
}
export type Parameter<T> = readonly Dated<T>[];

/** How several awards for one event are added up. */
export type SameEventPolicy =
  /** The nth award (highest first) counts with the nth factor, later ones with the last: [1, 0] is 就高不重复, [1] is a sum. */
  | { readonly kind: "factors"; readonly factors: readonly number[] }
  /** The highest award of each level counts in full. */
  | { readonly kind: "once-per-level" };

/**
 * A limit on the award points of one unit: on those whose titles have, or lack, certain words, or on those of each
 * indicator (对应指标), as a share of its points.
 */
export type BonusCap =
  | {
      readonly limit: number;
      readonly titles: "all" | { readonly with: readonly string[] } | { readonly without: readonly string[] };
    }
  | { readonly shareOfIndicator: number };

/** What becomes of an award for this year's work that is dated next year (获奖 and 扣分 alike). */
export type CarryOver =
  | { readonly kind: "next-year-once" }
  /** Dated up to this day (MM-DD) of the next year it still counts this year, later it is carried. */
  | { readonly kind: "cut-off"; readonly monthDay: string }
  | { readonly kind: "none" };

export interface Doubling {
  /**
   * `province`: 是否省评 says yes; the office enters there what its scheme means, also a failed re-check or a unit with
   * supervised items only. `repeat`: the same matter on an earlier day of the year. `none`: nothing is doubled.
   */
  readonly trigger: "province" | "repeat" | "none";
  readonly factor: number;
}

/** An award that is given every `cycle` years only. */
export interface CycledAward {
  readonly organiser: string;
  readonly title: string;
  readonly cycle: number;
}

interface CategoryOrganiser {
  readonly category: string;
  readonly organiser: string;
}

interface CategoryCount {
  readonly categories: readonly string[];
  readonly count: number;
}

interface PointBlock {
  /** Words of which the block's name has one. */
  readonly words: readonly string[];
  readonly points: number;
}

/** Points to deduct for 通报批评 by the level of the body that criticises; null where the scheme gives none. */
export interface CriticismPoints {
  readonly national: number | null;
  readonly provincial: number | null;
  readonly municipal: number | null;
}

/** Points of an award before grade, same event and cap. */
interface LevelPoints {
  readonly national: number;
  readonly provincial: number;
  /** Classes whose points differ from those of their level. */
  readonly byClass: Readonly<Partial<Record<IssuerClass, number>>>;
}

/** All values that differ from scheme to scheme (domain B), each with its type. */
export interface SchemeValues extends ResultValues {
  readonly standing: ClassStanding;
  readonly points: LevelPoints;
  /** Factors for 一等, 二等 …; the last one holds for all lower grades. */
  readonly gradeFactors: readonly number[];
  readonly sameEvent: SameEventPolicy;
  readonly caps: readonly BonusCap[];
  readonly carryOver: CarryOver;
  /** Day (YYYY-MM-DD) on which last year's assessment ended; null while the office has not entered it. */
  readonly lastAssessmentEnd: string | null;
  /** `document`: a certificate or a plaque alone proves nothing. */
  readonly evidence: "any" | "document";
  readonly doubling: Doubling;
  /** What a criticism costs whose points the ledger leaves blank. */
  readonly criticism: CriticismPoints;
  /** Most points that one unit, or one matter, can lose; null without a limit. */
  readonly deductionLimits: { readonly perUnit: number | null; readonly perMatter: number | null };
  readonly severities: Readonly<Partial<Record<RuleId, Severity | "off">>>;
  readonly cycledAwards: readonly CycledAward[];
  /** Who organises the assessment of each category (domain A1). */
  readonly organisers: readonly CategoryOrganiser[];
  /** How many units the categories have; a list that is plainly of other units is not measured by them. */
  readonly unitCounts: readonly CategoryCount[];
  /** Blocks of indicators with their points (domain A2), known by words of their names. */
  readonly blocks: readonly PointBlock[];
  /** Most special items that may be rewarded beside the assessment (domain A9). */
  readonly specialItems: number;
  /** Share of the full marks by which a self-assessment may differ from the result (domain C6). */
  readonly selfReviewGap: number;
  /** Least number of units for which equal full marks are remarked (domain C6). */
  readonly flatScoreUnits: number;
}

export type SchemeParameters = { readonly [K in keyof SchemeValues]: Parameter<SchemeValues[K]> };

/** Who sees to a clause: rules of this program, a person (with the reason), or nobody here (with the reason). */
export type Coverage =
  | { readonly clause: ClauseId; readonly by: "rules"; readonly rules: readonly RuleId[] }
  | { readonly clause: ClauseId; readonly by: "person" | "nobody"; readonly why: LocalText };

/** A scheme as data. */
export interface Scheme {
  readonly id: string;
  readonly name: LocalText;
  /** How a finding cites each clause: 获奖加分第1条. */
  readonly clauses: Readonly<Record<ClauseId, LocalText>>;
  readonly parameters: SchemeParameters;
  readonly coverage: readonly Coverage[];
}

/** A scheme as it stands in one assessed year. */
export interface YearScheme extends SchemeValues {
  readonly id: string;
  readonly name: LocalText;
  readonly year: number;
  readonly clauses: Scheme["clauses"];
  /** Parameters whose value is an example. */
  readonly examples: ReadonlySet<keyof SchemeValues>;
}

/** A parameter was asked for a year that its table does not cover. The last row is never used in its place. */
export class YearNotCovered extends Error {
  constructor(
    readonly scheme: string,
    readonly parameter: string,
    readonly year: number,
  ) {
    super(`评估方案“${scheme}”没有规定${year}年的参数“${parameter}”`);
    this.name = "YearNotCovered";
  }
}

/** The entry of a parameter that holds in a year, or undefined outside the table. */
export function entryAt<T>(parameter: Parameter<T>, year: number): Dated<T> | undefined {
  return parameter.find((entry) => entry.from <= year && year <= (entry.to ?? Infinity));
}

/** The scheme as it stands in a year. Throws {@link YearNotCovered}. */
export function schemeAt(scheme: Scheme, year: number): YearScheme {
  const examples = new Set<keyof SchemeValues>();
  const at = <K extends keyof SchemeValues>(name: K): SchemeValues[K] => {
    const parameter: Parameter<SchemeValues[K]> = scheme.parameters[name];
    const entry = entryAt(parameter, year);
    if (entry === undefined) throw new YearNotCovered(scheme.name.zh, name, year);
    if (entry.example === true) examples.add(name);
    return entry.value;
  };
  return {
    id: scheme.id,
    name: scheme.name,
    year,
    clauses: scheme.clauses,
    examples,
    standing: at("standing"),
    points: at("points"),
    gradeFactors: at("gradeFactors"),
    sameEvent: at("sameEvent"),
    caps: at("caps"),
    carryOver: at("carryOver"),
    lastAssessmentEnd: at("lastAssessmentEnd"),
    evidence: at("evidence"),
    doubling: at("doubling"),
    criticism: at("criticism"),
    deductionLimits: at("deductionLimits"),
    deductionFloor: at("deductionFloor"),
    severities: at("severities"),
    cycledAwards: at("cycledAwards"),
    organisers: at("organisers"),
    unitCounts: at("unitCounts"),
    blocks: at("blocks"),
    specialItems: at("specialItems"),
    selfReviewGap: at("selfReviewGap"),
    flatScoreUnits: at("flatScoreUnits"),
    gradeBands: at("gradeBands"),
    gradeQuotas: at("gradeQuotas"),
    scoring: at("scoring"),
    itemConversions: at("itemConversions"),
    baseShare: at("baseShare"),
    missingItem: at("missingItem"),
    partialTemplate: at("partialTemplate"),
    unitFactors: at("unitFactors"),
    surveyWeights: at("surveyWeights"),
    rounding: at("rounding"),
    sharedRank: at("sharedRank"),
    tieBreaks: at("tieBreaks"),
    listedApart: at("listedApart"),
    veto: at("veto"),
    quotaRounding: at("quotaRounding"),
    centralAwardGrade: at("centralAwardGrade"),
  };
}

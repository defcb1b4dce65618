import type { SchemeParameters } from "../../domain/scheme";
import type { LocalText } from "../../domain/local-text";

const points: LocalText = { zh: "分", en: "points" };
const factor: LocalText = { zh: "倍", en: "times" };
const choice: LocalText = { zh: "选项", en: "choice" };
const units: LocalText = { zh: "个", en: "units" };
const day: LocalText = { zh: "日期", en: "day" };

/** The source document is of about 2011; its rules are open-ended, and apply to ledgers of any year since 2000. */
const from = 2000;

/** The source scheme's values (domain A6, A7, C1). */
export const sourceParameters: SchemeParameters = {
  standing: [
    {
      from,
      unit: choice,
      clause: "award-issuer",
      value: {
        // A6.5; party departments and agencies as ministries, provincial offices as the province (C1).
        classes: {
          central: "national",
          "central-office": "national",
          "party-department": "provincial",
          ministry: "provincial",
          agency: "provincial",
          province: "provincial",
          "province-office": "provincial",
          // The document does not name these: the office decides.
          "national-bureau": "undecided",
          "mass-org": "undecided",
          coordinating: "undecided",
          internal: "undecided",
          "other-province": "undecided",
          unknown: "undecided",
          association: "ineligible",
          "province-department": "ineligible",
          "province-hr": "ineligible",
          municipal: "ineligible",
        },
        withPersonnelMinistry: true,
        departmentWithProvinceHr: true,
      },
    },
  ],
  points: [
    {
      from,
      unit: points,
      clause: "award-points",
      example: true,
      value: { national: 2, provincial: 1, byClass: {} },
    },
  ],
  gradeFactors: [{ from, unit: factor, clause: "award-points", value: [1] }],
  // A6.6: only the highest counts.
  sameEvent: [
    { from, unit: choice, clause: "award-same-event", value: { kind: "factors", factors: [1, 0] } },
  ],
  caps: [{ from, unit: points, clause: "award-cap", value: [] }],
  carryOver: [{ from, unit: choice, clause: "award-carry-over", value: { kind: "next-year-once" } }],
  lastAssessmentEnd: [{ from, unit: day, clause: "award-carry-over", value: null }],
  evidence: [{ from, unit: choice, clause: "award-evidence", value: "any" }],
  // A7: the province deducted the city.
  doubling: [{ from, unit: factor, clause: "deduction-doubling", value: { trigger: "province", factor: 2 } }],
  // The document gives no points.
  criticism: [
    {
      from,
      unit: points,
      clause: "deduction-points",
      value: { national: null, provincial: null, municipal: null },
    },
  ],
  deductionLimits: [
    { from, unit: points, clause: "deduction-points", value: { perUnit: null, perMatter: null } },
  ],
  deductionFloor: [{ from, unit: choice, clause: "deduction-points", value: "none" }],
  severities: [{ from, unit: choice, clause: "ledger", value: {} }],
  cycledAwards: [
    {
      from,
      unit: { zh: "年", en: "years" },
      clause: "award-window",
      // Cycles as the organisers' own regulations give them; the office can replace the list.
      value: [
        { organiser: "中央精神文明建设指导委员会", title: "全国文明城市", cycle: 3 },
        { organiser: "全国爱国卫生运动委员会", title: "国家卫生城市", cycle: 3 },
        { organiser: "全国双拥工作领导小组", title: "全国双拥模范城", cycle: 4 },
        { organiser: "国务院", title: "全国民族团结进步模范集体", cycle: 5 },
      ],
    },
  ],
  // A1.
  organisers: [
    {
      from,
      unit: choice,
      clause: "scope",
      value: [
        { category: "县市区", organiser: "市政府办" },
        { category: "产业园区", organiser: "市园区办" },
        { category: "党群机关", organiser: "市委办" },
        { category: "政府工作机构和企事业单位", organiser: "市政府办" },
        { category: "政法系统单位", organiser: "市委政法委" },
        { category: "中省驻郴单位", organiser: "市政府办" },
      ],
    },
  ],
  // A1: 11 counties, 10 parks, 105 municipal units.
  unitCounts: [
    {
      from,
      unit: units,
      clause: "scope",
      value: [
        { categories: ["县市区"], count: 11 },
        { categories: ["产业园区"], count: 10 },
        {
          categories: ["党群机关", "政府工作机构和企事业单位", "政法系统单位", "中省驻郴单位"],
          count: 105,
        },
      ],
    },
  ],
  // A2, A4: 75 of which 公众评议 14, and 25.
  blocks: [
    {
      from,
      unit: points,
      clause: "structure",
      value: [
        { words: ["绩效"], points: 75 },
        { words: ["市设综合"], points: 25 },
        { words: ["公众评议"], points: 14 },
      ],
    },
  ],
  // A9.
  specialItems: [{ from, unit: { zh: "项", en: "items" }, clause: "use-of-result", value: 10 }],
  // Not in the document: the product's own thresholds, which the office can replace.
  selfReviewGap: [{ from, unit: factor, clause: "daily-assessment", value: 0.1, example: true }],
  flatScoreUnits: [{ from, unit: units, clause: "structure", value: 10, example: true }],
  // The document gives no grades; the office, or the workbook itself, states them.
  gradeBands: [{ from, unit: points, clause: "use-of-result", value: [] }],
  gradeQuotas: [{ from, unit: choice, clause: "use-of-result", value: [] }],
  quotaRounding: [{ from, unit: choice, clause: "use-of-result", value: "down" }],
  centralAwardGrade: [{ from, unit: choice, clause: "use-of-result", value: "" }],
  // A2: 75 and 25 points add up to 100.
  scoring: [{ from, unit: choice, clause: "structure", value: "sum" }],
  itemConversions: [{ from, unit: choice, clause: "structure", value: [] }],
  baseShare: [{ from, unit: factor, clause: "structure", value: 0.8, example: true }],
  missingItem: [{ from, unit: choice, clause: "structure", value: "open" }],
  partialTemplate: [{ from, unit: choice, clause: "structure", value: "as-is" }],
  // A8 says that some units weigh more, not by how much: the office enters it.
  unitFactors: [{ from, unit: factor, clause: "weights", value: [] }],
  // A4: the mean of the two rounds.
  surveyWeights: [{ from, unit: factor, clause: "public-appraisal", value: [] }],
  rounding: [
    {
      from,
      unit: { zh: "位", en: "decimals" },
      clause: "structure",
      value: { digits: null, stage: "final" },
    },
  ],
  sharedRank: [{ from, unit: choice, clause: "use-of-result", value: "skipped" }],
  tieBreaks: [{ from, unit: choice, clause: "use-of-result", value: [] }],
  listedApart: [{ from, unit: choice, clause: "use-of-result", value: [] }],
  // A9 names the veto without its consequence; the usual one is that the unit is not ranked.
  veto: [
    {
      from,
      unit: choice,
      clause: "use-of-result",
      example: true,
      value: { consequence: "unranked", grade: "", points: 0, hasNextYear: false },
    },
  ],
};

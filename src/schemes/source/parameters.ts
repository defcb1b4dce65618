import type { SchemeParameters } from "../../domain/scheme";
import type { LocalText } from "../../domain/local-text";

const points: LocalText = { zh: "分", en: "points" };
const factor: LocalText = { zh: "倍", en: "times" };
const choice: LocalText = { zh: "选项", en: "choice" };
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
};

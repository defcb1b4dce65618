import type { SchemeParameters } from "../../domain/scheme";
import { sourceParameters } from "../source/parameters";

/** The document is of 2017; without a successor it is taken to hold on. */
const from = 2017;
const points = { zh: "分", en: "points" };
const choice = { zh: "选项", en: "choice" };

/** 常德 2017 (domain B, C6): where it says nothing, the source scheme's values. */
export const changde2017Parameters: SchemeParameters = {
  ...sourceParameters,
  standing: [
    {
      from,
      unit: choice,
      clause: "award-issuer",
      value: {
        classes: {
          // 中办 and 国办 as 党中央国务院.
          central: "national",
          "central-office": "national",
          "party-department": "provincial",
          ministry: "provincial",
          agency: "provincial",
          // 部管国家局 count here, with points of their own.
          "national-bureau": "provincial",
          province: "provincial",
          "province-office": "provincial",
          // 领导小组, 委员会 are no issuers.
          coordinating: "ineligible",
          "province-department": "ineligible",
          "province-hr": "ineligible",
          association: "ineligible",
          municipal: "ineligible",
          "mass-org": "undecided",
          internal: "undecided",
          "other-province": "undecided",
          unknown: "undecided",
        },
        // The document knows no joint awards: ministries stay ministries, departments do not count.
        withPersonnelMinistry: false,
        departmentWithProvinceHr: false,
      },
    },
  ],
  points: [
    {
      from,
      unit: points,
      clause: "award-points",
      value: { national: 8, provincial: 3, byClass: { "national-bureau": 1.5, "province-office": 2 } },
    },
  ],
  // 通报批评 by 中央/国务院, 部委/省, 市.
  criticism: [
    {
      from,
      unit: points,
      clause: "deduction-points",
      value: { national: 15, provincial: 10, municipal: 5 },
    },
  ],
  // The second grade counts half.
  gradeFactors: [{ from, unit: { zh: "倍", en: "times" }, clause: "award-points", value: [1, 0.5] }],
  // A commendation by the centre makes the grade 优秀.
  centralAwardGrade: [{ from, unit: choice, clause: "use-of-result", value: "优秀" }],
};

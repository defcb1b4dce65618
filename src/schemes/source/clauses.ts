import type { Scheme } from "../../domain/scheme";

/** How findings cite the source scheme (domain A): the document's own order of clauses. */
export const sourceClauses: Scheme["clauses"] = {
  scope: { zh: "评估对象", en: "Scope" },
  structure: { zh: "评估内容与分值", en: "Contents and points" },
  "daily-assessment": { zh: "日常评估", en: "Daily assessment" },
  "public-appraisal": { zh: "公众评议", en: "Public appraisal" },
  "year-end": { zh: "年终评估", en: "Year-end assessment" },
  "award-window": { zh: "获奖加分第1条", en: "Awards, clause 1" },
  "award-carry-over": { zh: "获奖加分第2条", en: "Awards, clause 2" },
  "award-recipient": { zh: "获奖加分第3条", en: "Awards, clause 3" },
  "award-content": { zh: "获奖加分第4条", en: "Awards, clause 4" },
  "award-issuer": { zh: "获奖加分第5条", en: "Awards, clause 5" },
  "award-same-event": { zh: "获奖加分第6条", en: "Awards, clause 6" },
  "award-points": { zh: "获奖加分分值（由评估办公室规定）", en: "Award points (set by the office)" },
  "award-evidence": { zh: "日常评估（佐证材料）", en: "Daily assessment (evidence)" },
  "award-cap": { zh: "获奖加分上限（由评估办公室规定）", en: "Cap on award points (set by the office)" },
  "deduction-window": { zh: "减分规定第1条", en: "Deductions, clause 1" },
  "deduction-doubling": { zh: "减分规定第2条", en: "Deductions, clause 2" },
  "deduction-points": { zh: "减分分值（由评估办公室规定）", en: "Deduction points (set by the office)" },
  weights: { zh: "权重", en: "Weights" },
  "use-of-result": { zh: "结果运用", en: "Use of the result" },
  ledger: { zh: "台账登记要求", en: "Ledger keeping" },
  waiver: { zh: "人工认定要求", en: "Recorded decisions" },
};

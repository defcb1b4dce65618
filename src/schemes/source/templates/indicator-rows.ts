import type { CategoryTemplate, ScoringMethod, TemplateIndicator } from "../../../domain/template";

/** group, name, points, scoring, assessor, evidence */
type Row = readonly [string, string, number, ScoringMethod, string, string];

/** What the column 评分办法 says of each way of scoring; the figures in it are the office's to fill in. */
const methods: Readonly<Record<ScoringMethod, string>> = {
  completion: "按完成率计分：得分＝分值×（实际完成÷目标），不超过分值",
  "per-fault": "扣分制：每发生一次扣0.5分（示例），扣完为止",
  efficacy: "功效系数法：得分＝分值×（0.6＋0.4×（实际值－不允许值）÷（满意值－不允许值））",
  rank: "按名次计分：名次对应的分值由评估办公室规定",
  share: "按上级考核得分折算：得分＝分值×上级得分÷上级满分",
  survey: "各次评议的平均数÷100×分值",
  judged: "由考核单位按评分细则评分",
};

function indicatorOf(block: string, responsible: string, isExample: boolean) {
  return ([group, name, points, scoring, assessor, evidence]: Row): TemplateIndicator => ({
    block,
    group,
    name,
    points,
    scoring,
    method: methods[scoring],
    responsible,
    assessor,
    evidence,
    period: scoring === "survey" ? "半年" : "年度",
    isExample,
  });
}

/** What differs from category to category. */
export interface CategoryRows {
  readonly category: string;
  /** Who fills the indicators in, for 责任单位. */
  readonly responsible: string;
  /** 绩效（职能）without 公众评议: 61 points. The scheme gives the sum and the themes, no single points (domain A2). */
  readonly performance: readonly Row[];
  /** Who holds the public appraisal, and how (domain A4). */
  readonly appraisal: { readonly assessor: string; readonly evidence: string };
  /** 市设综合项目: 25 points. */
  readonly comprehensive: readonly Row[];
}

/** The template of a category: 75 points of performance, of which 14 of public appraisal, and 25 (domain A2). */
export function categoryTemplate(rows: CategoryRows): CategoryTemplate {
  const { category, responsible, appraisal } = rows;
  const survey: Row = ["公众评议", "公众评议", 14, "survey", appraisal.assessor, appraisal.evidence];
  return {
    category,
    indicators: [
      ...rows.performance.map(indicatorOf("绩效（职能）", responsible, true)),
      indicatorOf("公众评议", responsible, false)(survey),
      ...rows.comprehensive.map(indicatorOf("市设综合项目", responsible, true)),
    ],
  };
}

import { Argument } from "./argument";
import { pointsOfRank } from "./ranking";
import {
  completionScore,
  efficacyScore,
  perFaultScore,
  satisfactionScore,
  sharedScore,
  stepScore,
  surveyScore,
  weightedScore,
} from "./scoring";

/**
 * 加权得分：各项得分乘以权重之和，除以权重之和；给出满分时为 Σ（得分÷满分）×权重。
 * @customfunction
 * @param scores 得分：一个单位的各项得分；选多行多列时每行一个单位（权重竖排时每列一个）
 * @param weights 权重：与一个单位的各项同样多
 * @param [fullMarks] 满分：各项满分，与一个单位的各项同样多
 * @returns 加权得分，不舍入；“/、—、无、略”的项连同权重不计；得分或权重未填写为 #N/A，权重之和为0、个数不同或读不出为 #VALUE!
 * @example =JX.SCORE(C2:H127,C$1:H$1)
 * @clause weights
 */
export function score(scores: unknown[][], weights: unknown[][], fullMarks?: unknown[][]): unknown[][] {
  return weightedScore(
    new Argument("得分", scores),
    new Argument("权重", weights),
    new Argument("满分", fullMarks),
  );
}

/**
 * 完成率得分：满分 ×（实际完成÷目标），完成率不超过封顶，得分不低于0。
 * @customfunction
 * @param actual 实际完成：一个或一列
 * @param target 目标：大于0；一个，或与实际完成同样多
 * @param full 满分：一个，或与实际完成同样多
 * @param [cap] 封顶：完成率的上限，如 1.2；不填为 1
 * @returns 得分，与实际完成同样多，不舍入；目标不大于0为 #VALUE!，未填写为 #N/A
 * @example =JX.COMPLETION(C2:C127,D2:D127,10)
 * @clause structure
 */
export function completion(
  actual: unknown[][],
  target: unknown[][],
  full: unknown[][],
  cap?: unknown[][],
): unknown[][] {
  return completionScore(
    new Argument("实际完成", actual),
    new Argument("目标", target),
    new Argument("满分", full),
    new Argument("封顶", cap),
  );
}

/**
 * 分档得分：数值达到哪一档的下限，就得那一档的分；低于所有下限得0。
 * @customfunction
 * @param value 数值：一个或一列
 * @param bands 分档：两列（下限、得分），每档一行，次序不限，不含表头
 * @returns 得分，与数值同样多；数值未填写为 #N/A，两档下限相同而得分不同为 #VALUE!
 * @example =JX.STEP(C2:C127,$J$2:$K$6)
 * @clause structure
 */
export function step(value: unknown[][], bands: unknown[][]): unknown[][] {
  return stepScore(new Argument("数值", value), new Argument("分档", bands));
}

/**
 * 扣分制得分：满分减去 次数×每次扣分，扣分不超过扣分上限（不填为扣完为止）。
 * @customfunction
 * @param count 次数：一个或一列，不为负
 * @param each 每次扣分：正负号不论，如 0.5、扣0.5
 * @param full 满分：一个，或与次数同样多
 * @param [limit] 扣分上限：不填为满分
 * @returns 得分，与次数同样多，不舍入；未填写为 #N/A
 * @example =JX.PERFAULT(C2:C127,0.5,5)
 * @clause structure
 */
export function perFault(
  count: unknown[][],
  each: unknown[][],
  full: unknown[][],
  limit?: unknown[][],
): unknown[][] {
  return perFaultScore(
    new Argument("次数", count),
    new Argument("每次扣分", each),
    new Argument("满分", full),
    new Argument("扣分上限", limit),
  );
}

/**
 * 功效系数得分：满分 ×（0.6＋0.4×（数值−不允许值）÷（满意值−不允许值）），限于0至满分。
 * @customfunction
 * @param value 数值：一个或一列
 * @param low 不允许值：得六成分的数值
 * @param high 满意值：得满分的数值；越小越好的指标，满意值小于不允许值
 * @param full 满分：一个，或与数值同样多
 * @returns 得分，与数值同样多，不舍入；两值相等为 #VALUE!，未填写为 #N/A
 * @example =JX.EFFICACY(C2:C127,60,100,10)
 * @clause structure
 */
export function efficacy(
  value: unknown[][],
  low: unknown[][],
  high: unknown[][],
  full: unknown[][],
): unknown[][] {
  return efficacyScore(
    new Argument("数值", value),
    new Argument("不允许值", low),
    new Argument("满意值", high),
    new Argument("满分", full),
  );
}

/**
 * 名次得分：数值在全部数值中的名次所对应的分，并列取较好名次，名次超出得分表得0。
 * @customfunction
 * @param value 数值：一个或一列
 * @param all 全部数值：参加排名的各单位数值，空白不参加
 * @param points 名次得分：第一名、第二名……的得分
 * @param [ascending] 从小到大：TRUE 为数值越小名次越前；不填为越大越前
 * @returns 得分，与数值同样多；数值未填写为 #N/A
 * @example =JX.RANKPOINTS(C2:C127,C$2:C$127,$J$2:$J$11)
 * @clause structure
 */
export function rankPoints(
  value: unknown[][],
  all: unknown[][],
  points: unknown[][],
  ascending?: unknown[][],
): unknown[][] {
  return pointsOfRank(
    new Argument("数值", value),
    new Argument("全部数值", all),
    new Argument("名次得分", points),
    new Argument("从小到大", ascending),
  );
}

/**
 * 上级得分折算：上级考核得分乘以折算系数。
 * @customfunction
 * @param parentScore 上级得分：上级考核给出的分数，一个或一列
 * @param factor 系数：折算系数，如 0.25 或 25%
 * @returns 折算后的得分，与上级得分同样多，不舍入；未填写为 #N/A
 * @example =JX.SHARE(92.5,0.25)
 * @clause structure
 */
export function share(parentScore: unknown[][], factor: unknown[][]): unknown[][] {
  return sharedScore(new Argument("上级得分", parentScore), new Argument("系数", factor));
}

/**
 * 公众评议得分：各次评议（0至100）的平均数÷100×满分。
 * @customfunction
 * @param rounds 各次评议：一个单位的各次结果，0至100；选多行多列时每行一个单位
 * @param full 满分：一个，或每个单位一个
 * @returns 得分，不舍入；有一次未填写为 #N/A，不在0至100之间为 #VALUE!
 * @example =JX.SURVEY(C2:D127,14)
 * @clause public-appraisal
 */
export function survey(rounds: unknown[][], full: unknown[][]): unknown[][] {
  return surveyScore(new Argument("各次评议", rounds), new Argument("满分", full));
}

/**
 * 问卷满意度得分：Σ（份数×系数）÷Σ份数×满分，只计有系数的回答。
 * @customfunction
 * @param counts 份数：一个单位各种回答的份数；选多行多列时每行一个单位
 * @param shares 系数：各种回答的系数，如满意1、基本满意0.75、不满意0.55；不计入的（不了解）留空，桌面版 Excel 请填“/”
 * @param full 满分：一个，或每个单位一个
 * @returns 得分，不舍入；计入的回答份数未填写或合计为0为 #N/A
 * @example =JX.SATISFACTION(C2:F127,C$1:F$1,14)
 * @clause public-appraisal
 */
export function satisfaction(counts: unknown[][], shares: unknown[][], full: unknown[][]): unknown[][] {
  return satisfactionScore(
    new Argument("份数", counts),
    new Argument("系数", shares),
    new Argument("满分", full),
  );
}

import { exact } from "../domain/exact";
import type { GradeQuota } from "../domain/grades";
import type { ItemConversion, NamedNumber, ResultValues, Rounding, VetoRule } from "../domain/result-values";
import type { SchemeValues } from "../domain/scheme";
import {
  amount,
  choice,
  limit,
  namedChoices,
  namedNumbers,
  names,
  ratio,
  showNamedNumbers,
  showNames,
  word,
} from "./cell-schemas";
import { row, wordOf, type SheetParameter } from "./sheet-row";

const scorings = { 累加: "sum", 加权平均: "weighted" } as const;
const conversions = { 与第一名之比: "ratio-to-first", 基础分加超额分: "base-and-excess" } as const;
const gaps = { 待核: "open", 按类别平均分: "mean" } as const;
const partials = { 不折算: "as-is", 按满分折算: "scaled" } as const;
const stages = { 单项得分: "item", 得分: "total", 最终得分: "final" } as const;
const floors = { 可为负分: "none", 扣完为止: "zero" } as const;
const shared = { 占用后面名次: "skipped", 不占后面名次: "dense" } as const;
const consequences = { 不参加排名: "unranked", 等次受限: "grade-capped", 扣分: "deduction" } as const;
const vetoYears = { 当年: false, 当年和次年: true } as const;
const quotaRoundings = { 舍去: "down", 四舍五入: "nearest", 进位: "up" } as const;

/** A share shows as a percentage, which a count cannot be taken for. */
const showQuotas = (quotas: readonly GradeQuota[]): string =>
  quotas.map(({ grade, most }) => `${grade} ${most < 1 ? `${exact(most * 100)}%` : most}`).join("；") || "无";

/** Names that share one number stand together, as 党群机关/政法系统单位 105. */
const joined = (list: readonly string[]): string => list.join("/");
const apart = ({ name }: NamedNumber): readonly string[] => name.split("/");

function vetoRow<K extends keyof VetoRule>(
  name: string,
  key: K,
  show: (rule: VetoRule) => string | number,
  schema: Parameters<typeof row<VetoRule[K]>>[3],
): SheetParameter {
  return row(
    name,
    "veto",
    ({ veto }) => show(veto),
    schema,
    (value, { veto }) => ({ veto: { ...veto, [key]: value } }),
  );
}

/** Rows of the sheet 评估方案 on structure, scoring, ranking, grades and veto. */
export const resultRows: readonly SheetParameter[] = [
  row("板块分值", "blocks", ({ blocks }) => showNamedNumbers(blocks.map(({ words, points }) => ({ name: joined(words), value: points }))), namedNumbers("绩效 75；市设综合 25；公众评议 14", 1000), (list) => ({ blocks: list.map((each) => ({ words: apart(each), points: each.value })) })),
  row("单位个数", "unitCounts", ({ unitCounts }) => showNamedNumbers(unitCounts.map(({ categories, count }) => ({ name: joined(categories), value: count }))), namedNumbers("县市区 11；产业园区 10", 10000), (list) => ({ unitCounts: list.map((each) => ({ categories: apart(each), count: each.value })) })),
  row("重点专项工作项数上限", "specialItems", ({ specialItems }) => specialItems, amount(1000), (specialItems) => ({ specialItems })),
  row("自评与评定差距上限（占满分）", "selfReviewGap", ({ selfReviewGap }) => selfReviewGap, amount(1), (selfReviewGap) => ({ selfReviewGap })),
  row("全部满分提示的单位个数", "flatScoreUnits", ({ flatScoreUnits }) => flatScoreUnits, amount(10000), (flatScoreUnits) => ({ flatScoreUnits })),
  row("计分方式", "scoring", ({ scoring }) => wordOf(scorings, scoring), choice<ResultValues["scoring"]>(scorings), (scoring) => ({ scoring })),
  row("指标换算办法", "itemConversions", ({ itemConversions }) => showNames(itemConversions.map(({ name, method }) => `${name} ${wordOf(conversions, method)}`), "；"), namedChoices<ItemConversion["method"]>("地区生产总值", conversions), (list) => ({ itemConversions: list.map(({ name, choice: method }) => ({ name, method })) })),
  row("达到目标的基础分（占满分）", "baseShare", ({ baseShare }) => baseShare, amount(1), (baseShare) => ({ baseShare })),
  row("缺项处理", "missingItem", ({ missingItem }) => wordOf(gaps, missingItem), choice<ResultValues["missingItem"]>(gaps), (missingItem) => ({ missingItem })),
  row("部分指标不适用的单位", "partialTemplate", ({ partialTemplate }) => wordOf(partials, partialTemplate), choice<ResultValues["partialTemplate"]>(partials), (partialTemplate) => ({ partialTemplate })),
  row("单位系数", "unitFactors", ({ unitFactors }) => showNamedNumbers(unitFactors), namedNumbers("市发改委 1.05；政法系统单位 1.02", 10), (unitFactors) => ({ unitFactors })),
  row("公众评议各次权重", "surveyWeights", ({ surveyWeights }) => surveyWeights.join(":") || "平均", ratio, (surveyWeights) => ({ surveyWeights })),
  row("小数位数", "rounding", ({ rounding }) => rounding.digits ?? "无", limit(6), (digits, { rounding }) => ({ rounding: { ...rounding, digits: digits === null ? null : Math.trunc(digits) } })),
  row("四舍五入环节", "rounding", ({ rounding }) => wordOf(stages, rounding.stage), choice<Rounding["stage"]>(stages), (stage, { rounding }) => ({ rounding: { ...rounding, stage } })),
  row("扣分下限", "deductionFloor", ({ deductionFloor }) => wordOf(floors, deductionFloor), choice<SchemeValues["deductionFloor"]>(floors), (deductionFloor) => ({ deductionFloor })),
  row("并列名次", "sharedRank", ({ sharedRank }) => wordOf(shared, sharedRank), choice<ResultValues["sharedRank"]>(shared), (sharedRank) => ({ sharedRank })),
  row("同分时依次比较", "tieBreaks", ({ tieBreaks }) => showNames(tieBreaks), names("公众评议、加分"), (tieBreaks) => ({ tieBreaks })),
  row("单列单位", "listedApart", ({ listedApart }) => showNames(listedApart), names("市委办、市政府办"), (listedApart) => ({ listedApart })),
  vetoRow("一票否决后果", "consequence", ({ consequence }) => wordOf(consequences, consequence), choice<VetoRule["consequence"]>(consequences)),
  vetoRow("一票否决最高等次", "grade", ({ grade }) => grade || "无", word),
  vetoRow("一票否决扣分", "points", ({ points }) => points, amount(1000)),
  vetoRow("一票否决影响年度", "hasNextYear", ({ hasNextYear }) => wordOf(vetoYears, hasNextYear), choice<boolean>(vetoYears)),
  row("等次分数线", "gradeBands", ({ gradeBands }) => showNamedNumbers(gradeBands.map(({ grade, from }) => ({ name: grade, value: from }))), namedNumbers("优秀 90；良好 80；合格 60；不合格 0", 1000), (list) => ({ gradeBands: list.map(({ name, value }) => ({ grade: name, from: value })) })),
  row("等次名额", "gradeQuotas", ({ gradeQuotas }) => showQuotas(gradeQuotas), namedNumbers("优秀 20%；良好 30%；合格 50%", 10000), (list) => ({ gradeQuotas: list.map(({ name, value }) => ({ grade: name, most: value })) })),
  row("等次名额取整", "quotaRounding", ({ quotaRounding }) => wordOf(quotaRoundings, quotaRounding), choice<ResultValues["quotaRounding"]>(quotaRoundings), (quotaRounding) => ({ quotaRounding })),
  row("获中央表彰的等次", "centralAwardGrade", ({ centralAwardGrade }) => centralAwardGrade || "无", word, (centralAwardGrade) => ({ centralAwardGrade })),
]; // prettier-ignore

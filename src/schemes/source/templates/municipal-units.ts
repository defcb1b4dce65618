import { categoryTemplate, type CategoryRows } from "./indicator-rows";

/** Municipal units: questionnaires by the statistics office, watched by five offices (domain A4). */
const appraisal = {
  assessor: "市统计局",
  evidence: "问卷调查，由市委办、市政府办、市政法委、市优化办、市作风办监督",
};

const comprehensive: CategoryRows["comprehensive"] = [
  ["市设综合项目", "领导班子建设", 7, "judged", "市委组织部", "考核材料"],
  ["市设综合项目", "党风廉政建设", 6, "judged", "市纪委监委", "考核材料"],
  ["市设综合项目", "党的组织工作", 4, "judged", "市委组织部", "考核材料"],
  ["市设综合项目", "宣传工作", 4, "judged", "市委宣传部", "考核材料"],
  ["市设综合项目", "创先争优", 4, "judged", "市委组织部", "考核材料"],
]; // prettier-ignore

export const partyOrgans = categoryTemplate({
  category: "党群机关",
  responsible: "党群机关",
  performance: [
    ["职能工作", "年度主要职能工作", 41, "judged", "市委办公室", "工作总结与印证材料"],
    ["上级重点工作", "上级考核结果", 12, "share", "市委办公室", "上级考核结果通报"],
    ["自身建设", "批示件、督办件办理", 4, "per-fault", "市委督查室", "办理台账"],
    ["自身建设", "机关作风", 4, "per-fault", "市作风办", "检查通报"],
  ],
  appraisal,
  comprehensive,
}); // prettier-ignore

export const governmentUnits = categoryTemplate({
  category: "政府工作机构和企事业单位",
  responsible: "政府工作机构和企事业单位",
  performance: [
    ["职能工作", "年度主要职能工作", 35, "judged", "市政府办公室", "工作总结与印证材料"],
    ["上级重点工作与重点项目", "上级考核结果", 6, "share", "市政府办公室", "上级考核结果通报"],
    ["上级重点工作与重点项目", "重点项目建设进度", 4, "completion", "市重点办", "项目进度报表"],
    ["为民办实事", "为民办实事项目完成率", 8, "completion", "市为民办实事办", "验收资料"],
    ["统计工作", "部门统计数据质量", 3, "per-fault", "市统计局", "核查通报"],
    ["政府自身建设", "批示件、督办件办理", 3, "per-fault", "市政府督查室", "办理台账"],
    ["政府自身建设", "政务公开与依法行政", 2, "judged", "市司法局", "检查记录"],
  ],
  appraisal,
  comprehensive,
}); // prettier-ignore

export const politicalLegalUnits = categoryTemplate({
  category: "政法系统单位",
  responsible: "政法系统单位",
  performance: [
    ["职能工作", "年度主要职能工作", 38, "judged", "市委政法委", "工作总结与印证材料"],
    ["上级重点工作", "平安建设考核结果", 13, "share", "市委政法委", "上级考核结果通报"],
    ["自身建设", "执法监督", 6, "per-fault", "市委政法委", "监督通报"],
    ["自身建设", "批示件、督办件办理", 4, "per-fault", "市委督查室", "办理台账"],
  ],
  appraisal,
  comprehensive,
}); // prettier-ignore

export const centralAndProvincialUnits = categoryTemplate({
  category: "中省驻郴单位",
  responsible: "中省驻郴单位",
  performance: [
    ["职能工作", "年度主要职能工作", 40, "judged", "市政府办公室", "工作总结与印证材料"],
    ["支持地方发展", "服务地方经济社会发展", 13, "judged", "市政府办公室", "工作总结与印证材料"],
    ["自身建设", "批示件、督办件办理", 4, "per-fault", "市政府督查室", "办理台账"],
    ["自身建设", "机关作风", 4, "per-fault", "市作风办", "检查通报"],
  ],
  appraisal,
  comprehensive,
}); // prettier-ignore

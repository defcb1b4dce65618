import { categoryTemplate } from "./indicator-rows";

/** 产业园区. Their public appraisal is read as that of the counties, which the scheme leaves open (domain A4). */
export const parks = categoryTemplate({
  category: "产业园区",
  responsible: "产业园区",
  performance: [
    ["上级重点工作与重点项目", "重点项目开工率", 7, "completion", "市园区办", "项目进度报表"],
    ["上级重点工作与重点项目", "重点项目投产率", 8, "completion", "市园区办", "项目进度报表"],
    ["经济发展", "规模工业增加值增速", 9, "efficacy", "市统计局", "统计报表"],
    ["经济发展", "园区税收", 9, "completion", "市税务局", "税收报表"],
    ["招商引资", "到位资金", 12, "completion", "市商务局", "到位资金凭证"],
    ["统计工作", "统计数据质量与报送", 6, "per-fault", "市统计局", "核查通报"],
    ["园区自身建设", "企业服务与营商环境", 6, "judged", "市优化办", "检查记录"],
    ["园区自身建设", "安全生产与环境保护", 4, "per-fault", "市应急局", "检查通报"],
  ],
  appraisal: { assessor: "市民调中心", evidence: "电话调查，每年两次，取平均数" },
  comprehensive: [
    ["市设综合项目", "领导班子建设", 6, "judged", "市委组织部", "考核材料"],
    ["市设综合项目", "党风廉政建设", 5, "judged", "市纪委监委", "考核材料"],
    ["市设综合项目", "党的组织工作", 5, "judged", "市委组织部", "考核材料"],
    ["市设综合项目", "宣传工作", 4, "judged", "市委宣传部", "考核材料"],
    ["市设综合项目", "创先争优", 5, "judged", "市委组织部", "考核材料"],
  ],
}); // prettier-ignore

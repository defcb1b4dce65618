import type { ProvinceOrgan } from "../body";

/**
 * Party committee, government, their offices, and the bodies of a province that are no departments. The names stand
 * after the province (湖南省, 省): 省委 is 省 + 委.
 */
export const provinceOrgans: readonly ProvinceOrgan[] = [
  { name: "委", class: "province", aliases: ["委员会", "党委", "委常委会", "委常委"], documentPrefixes: ["发", "委", "函"] },
  { name: "人民政府", class: "province", aliases: ["政府", "府", "人民委员会", "人民政符"], documentPrefixes: ["政发", "政函", "政"] },
  { name: "委办公厅", class: "province-office", aliases: ["委办公室", "委办", "党委办公厅", "委员会办公厅", "两办"], documentPrefixes: ["办发", "办", "办字", "办函"] },
  { name: "人民政府办公厅", class: "province-office", aliases: ["政府办公厅", "政府办公室", "政府办", "府办公厅", "府办", "人民政府办公室", "人民政府办"], documentPrefixes: ["政办发", "政办函", "政办"] },
  { name: "人民代表大会常务委员会", class: "unknown", aliases: ["人大常委会", "人大", "人民代表大会", "人大常务委员会", "人大常委会办公厅", "人大办公厅", "人大机关"] },
  { name: "政协", class: "unknown", aliases: ["政协委员会", "政协办公厅", "政治协商会议", "政协机关"] },
  { name: "高级人民法院", class: "unknown", aliases: ["高院", "高级法院", "高法", "法院", "高法院"] },
  { name: "人民检察院", class: "unknown", aliases: ["检察院", "检察"] },
  { name: "军区", class: "unknown", aliases: ["警备区", "卫戍区", "军区政治部", "军区司令部", "军区政治工作局", "军区国防动员局", "军区动员局"] },
  { name: "武警总队", class: "unknown", aliases: ["武警部队", "武装警察总队"] },
  { name: "总工会", class: "mass-org", aliases: ["工会", "总工"] },
  { name: "团委", class: "mass-org", aliases: ["共青团", "青年团委"] },
  { name: "妇女联合会", class: "mass-org", aliases: ["妇联", "妇女联", "妇女儿童联合会"] },
  { name: "文学艺术界联合会", class: "mass-org", aliases: ["文联", "文学艺术联合会"] },
  { name: "作家协会", class: "mass-org", aliases: ["作协"] },
  { name: "科学技术协会", class: "mass-org", aliases: ["科协", "科技协会"] },
  { name: "归国华侨联合会", class: "mass-org", aliases: ["侨联", "归侨联合会", "华侨联合会"] },
  { name: "台湾同胞联谊会", class: "mass-org", aliases: ["台联"] },
  { name: "青年联合会", class: "mass-org", aliases: ["青联"] },
  { name: "学生联合会", class: "mass-org", aliases: ["学联"] },
  { name: "工商业联合会", class: "mass-org", aliases: ["工商联"] },
  { name: "残疾人联合会", class: "mass-org", aliases: ["残联"] },
  { name: "红十字会", class: "mass-org", aliases: ["红会"] },
  { name: "社会科学界联合会", class: "mass-org", aliases: ["社科联", "社会科学联合会", "社会科学界联合"] },
  { name: "新闻工作者协会", class: "mass-org", aliases: ["记协"] },
  { name: "国际贸易促进委员会", class: "mass-org", aliases: ["贸促会", "贸易促进委员会"] },
  { name: "法学会", class: "mass-org" },
  { name: "计划生育协会", class: "mass-org", aliases: ["计生协", "计生协会"] },
  { name: "中华职业教育社", class: "mass-org", aliases: ["职业教育社", "职教社", "中华职教社"] },
  { name: "人民对外友好协会", class: "mass-org", aliases: ["对外友协", "友协", "对外友好协会"] },
  { name: "黄埔军校同学会", class: "mass-org" },
  { name: "欧美同学会", class: "mass-org" },
  { name: "宋庆龄基金会", class: "mass-org" },
  { name: "思想政治工作研究会", class: "mass-org", aliases: ["政研会"] },
  { name: "少先队工作委员会", class: "mass-org", aliases: ["少工委", "少先队工委"] },
  { name: "调查总队", class: "internal", aliases: ["国家调查总队", "国家统计调查总队"] },
  { name: "供销合作总社", class: "unknown", aliases: ["供销合作社", "供销社", "供销合作社联合社", "供销联社", "供销合作联合社", "供销合作社联合会"] },
]; // prettier-ignore

/** Stems of committees, groups and 办 that coordinate: 省安委会, 省安委办, 省安全生产委员会办公室. */
export const coordinatingStems: readonly string[] = [
  "安", "安全生产", "食安", "食品安全", "爱卫", "爱国卫生运动", "爱国卫生", "绿化", "绿", "双拥", "双拥工作", "文明", "精神文明建设",
  "精神文明建设指导", "综治", "社会治安综合治理", "社会管理综合治理", "综合治理", "禁毒", "减灾", "防灾减灾救灾", "防汛", "防汛抗旱", "防指", "防", "森防", "森林防火",
  "防火", "护林防火", "语", "语言文字工作", "老龄", "老龄工作", "妇儿工", "妇女儿童工作", "残工", "残疾人工作", "普法", "普法工作", "依法治省", "法治",
  "依法治理", "关工", "关心下一代工作", "国动", "国防动员", "国教", "国防教育", "全民国防教育", "征兵", "招生", "招考", "招生考试", "治超", "清欠", "减负", "减轻企业负担", "减轻农民负担",
  "纠风", "优化", "优化办", "优化经济发展环境", "扫黄打非", "创建", "创建文明城市", "创文", "创卫", "打假", "双打", "打私", "打击走私", "整规", "重点", "重点工程", "重点建设", "农民工", "农民工工作",
  "就业", "就业工作", "节能减排", "节水", "节约用水", "河长", "河长制", "林长制", "环保", "生态环境保护", "新冠肺炎防控", "疫情防控", "防控", "血防", "血吸虫病防治",
  "地方病防治", "艾滋病防治", "防艾", "防震减灾", "抗震救灾", "血地防", "交安", "道路交通安全", "道安", "消防安全", "消安", "消", "质量强省", "质量工作", "知识产权战略", "人才工作", "编制", "机构编制",
  "编", "学位", "职改", "职称改革", "军转", "军转安置", "军队转业干部安置", "复退军人安置", "安置", "普查", "经济普查", "人口普查", "农业普查", "污染源普查", "评比达标表彰", "表彰奖励",
  "绩效评估", "绩效考核", "绩效", "考核", "目标管理", "作风建设", "作风", "创先争优", "党建工作", "党建", "党的群众路线教育实践活动", "教育实践活动", "扶贫开发", "脱贫攻坚", "驻村", "驻村帮扶", "驻村办",
  "乡村振兴", "新农村建设", "新农办", "城乡环境", "两型", "两型办", "放管服", "营商环境", "政务公开", "政务服务", "电子政务", "信息化", "信息化工作", "爱心", "助残", "拥军", "国安", "国家安全", "保密", "密码", "反邪教", "防范",
  "610", "维稳", "维护稳定", "扫黑", "扫黑除恶", "打黑", "军民融合", "台账", "整治", "专项整治", "科技奖励", "科学技术奖励", "科普", "全民科学素质", "全民健身", "厂务公开", "劳动竞赛", "职工教育", "劳动关系", "国土绿化", "土地", "清房", "移民工作", "高考",
]; // prettier-ignore

import type { ProvinceOrgan } from "../body";

/** 省委 departments; the name begins with 委 because the party committee's own name is 省 + 委. */
const party: readonly string[] = [
  "组织部", "宣传部", "统一战线工作部", "统战部", "政法委员会", "政策研究室", "政研室", "老干部局", "老干局", "机构编制委员会办公室", "编办", "编制办", "编委办", "农村工作部", "农村工作办公室", "农村工作领导小组办公室", "农办",
  "外事工作委员会办公室", "外事办", "台湾工作办公室", "台办", "台工办", "党校", "党校行政学院", "党史研究室", "党史研究院", "党史办", "党史和地方志研究院", "党史委", "讲师团", "教育工作委员会", "教育工委", "高等学校工作委员会", "高校工委", "教卫工委", "教育卫生工作委员会", "科技工作委员会", "科技工委",
  "省直属机关工作委员会", "省直机关工作委员会", "省直机关工委", "省直属机关工委", "直属机关工作委员会", "省直工委", "直属机关工委", "直机关工委", "企业工委", "非公有制经济组织和社会组织工作委员会", "两新工委", "非公工委", "网络安全和信息化委员会办公室", "网信办", "网信委办公室", "网络安全和信息化领导小组办公室",
  "巡视工作领导小组办公室", "巡视办", "巡视组", "改革办", "深改办", "深改组办公室", "全面深化改革委员会办公室", "全面深化改革领导小组办公室", "财经办", "财办", "财经委员会办公室", "财经工作领导小组办公室", "军民融合发展委员会办公室", "军民融合办", "保密委员会办公室", "保密办", "保密局", "机要局", "密码管理局", "国家安全委员会办公室",
  "国安办", "审计委员会办公室", "审计办", "全面依法治省委员会办公室", "依法治省办", "督查室", "督查局", "信访局", "文明办", "精神文明建设指导委员会办公室", "精神文明办", "社会工作部", "社工部", "金融工委", "金融办", "金融委员会办公室", "科技委员会办公室", "接待办公室", "机关党委", "国资委党委", "对外宣传办公室", "外宣办", "610办公室", "维稳办", "维护稳定工作领导小组办公室",
  "防范和处理邪教问题领导小组办公室", "离退休干部工作委员会", "离退休干部工委", "老干部工作局", "港澳工作办公室", "人才工作领导小组办公室", "人才办", "直属机关事务管理局", "国企工委", "国有企业工作委员会", "政法委机关", "农业农村工作委员会", "农工委", "农工办", "新闻办", "新闻办公室", "互联网信息办公室",
]; // prettier-ignore

/** Departments whose name the reforms of 2008/09, 2014 and 2018 changed (months of Hunan's own reforms). */
const renamed: readonly ProvinceOrgan[] = [
  { name: "人事厅", class: "province-hr", validTo: "2009-06", successors: ["人力资源和社会保障厅"] },
  { name: "人力资源和社会保障厅", class: "province-hr", aliases: ["人社厅", "人力资源厅", "人力社保厅", "人保厅", "人力资源与社会保障厅", "人力资源及社会保障厅", "人力资源社保厅", "人力资源和社会保障局", "人力资源和社保厅"], validFrom: "2009-06" },
  { name: "劳动和社会保障厅", class: "province-department", aliases: ["劳动保障厅", "劳动厅", "劳动与社会保障厅"], validTo: "2009-06", successors: ["人力资源和社会保障厅"] },
  { name: "建设厅", class: "province-department", validTo: "2009-06", successors: ["住房和城乡建设厅"] },
  { name: "住房和城乡建设厅", class: "province-department", aliases: ["住建厅", "住房与城乡建设厅"], validFrom: "2009-06" },
  { name: "交通厅", class: "province-department", validTo: "2009-06", successors: ["交通运输厅"] },
  { name: "交通运输厅", class: "province-department", validFrom: "2009-06" },
  { name: "信息产业厅", class: "province-department", validTo: "2009-06", successors: ["经济和信息化委员会"] },
  { name: "经济委员会", class: "province-department", aliases: ["经委"], validTo: "2009-06", successors: ["经济和信息化委员会"] },
  { name: "经济和信息化委员会", class: "province-department", aliases: ["经信委", "经济信息化委"], validFrom: "2009-06", validTo: "2018-10", successors: ["工业和信息化厅"] },
  { name: "工业和信息化厅", class: "province-department", aliases: ["工信厅", "经信厅", "经济和信息化厅", "工业与信息化厅"], validFrom: "2018-10" },
  { name: "环境保护局", class: "province-department", aliases: ["环保局"], validTo: "2009-06", successors: ["环境保护厅"] },
  { name: "环境保护厅", class: "province-department", aliases: ["环保厅"], validFrom: "2009-06", validTo: "2018-10", successors: ["生态环境厅"] },
  { name: "生态环境厅", class: "province-department", validFrom: "2018-10" },
  { name: "国土资源厅", class: "province-department", aliases: ["国土厅"], validTo: "2018-10", successors: ["自然资源厅"] },
  { name: "自然资源厅", class: "province-department", validFrom: "2018-10" },
  { name: "农业厅", class: "province-department", validTo: "2014-06", successors: ["农业委员会"] },
  { name: "农业委员会", class: "province-department", aliases: ["农委"], validFrom: "2014-06", validTo: "2018-10", successors: ["农业农村厅"] },
  { name: "农业农村厅", class: "province-department", validFrom: "2018-10" },
  { name: "文化厅", class: "province-department", validTo: "2018-10", successors: ["文化和旅游厅"] },
  { name: "文化和旅游厅", class: "province-department", aliases: ["文旅厅", "文化与旅游厅"], validFrom: "2018-10" },
  { name: "卫生厅", class: "province-department", validTo: "2014-06", successors: ["卫生和计划生育委员会"] },
  { name: "人口和计划生育委员会", class: "province-department", aliases: ["计生委", "人口计生委", "计划生育委员会", "人口委"], validTo: "2014-06", successors: ["卫生和计划生育委员会"] },
  { name: "卫生和计划生育委员会", class: "province-department", aliases: ["卫计委", "卫生计生委"], validFrom: "2014-06", validTo: "2018-10", successors: ["卫生健康委员会"] },
  { name: "卫生健康委员会", class: "province-department", aliases: ["卫健委", "健康委", "卫生与健康委员会"], validFrom: "2018-10" },
  { name: "林业厅", class: "province-department", validTo: "2018-10", successors: ["林业局"] },
  { name: "林业局", class: "province-department", aliases: ["林草局", "林业和草原局"], validFrom: "2018-10" },
  { name: "工商行政管理局", class: "province-department", aliases: ["工商局"], validTo: "2018-10", successors: ["市场监督管理局"] },
  { name: "质量技术监督局", class: "province-department", aliases: ["质监局", "质量监督局"], validTo: "2018-10", successors: ["市场监督管理局"] },
  { name: "市场监督管理局", class: "province-department", aliases: ["市场监管局", "市监局"], validFrom: "2018-10" },
  { name: "食品药品监督管理局", class: "province-department", aliases: ["食药监局", "食品药品监管局", "食药局", "药监局", "药品监督管理局", "药品监管局"] },
  { name: "安全生产监督管理局", class: "province-department", aliases: ["安监局", "安全监管局", "安全生产监管局"], validTo: "2018-10", successors: ["应急管理厅"] },
  { name: "应急管理厅", class: "province-department", aliases: ["应急厅"], validFrom: "2018-10" },
  { name: "退役军人事务厅", class: "province-department", aliases: ["退役军人厅"], validFrom: "2018-10" },
  { name: "扶贫开发办公室", class: "province-department", aliases: ["扶贫办", "扶贫办公室", "扶贫开发领导小组办公室"], validTo: "2021-05", successors: ["乡村振兴局"] },
  { name: "乡村振兴局", class: "province-department", validFrom: "2021-05" },
]; // prettier-ignore

/** Departments whose names need no dates here. 厅 and 局 are also recognised by their ending. */
const plain: readonly string[] = [
  "发展和改革委员会", "发改委", "发展改革委", "发展计划委员会", "计委", "经济贸易委员会", "经贸委", "教育厅", "科学技术厅", "科技厅", "民族宗教事务委员会", "民宗委", "民族事务委员会", "民委", "公安厅", "国家安全厅", "安全厅", "民政厅", "司法厅", "财政厅", "水利厅", "商务厅", "审计厅", "监察厅",
  "体育局", "统计局", "广播电视局", "广电局", "广播电影电视局", "新闻出版局", "新闻出版广电局", "新闻出版广播电视局", "知识产权局", "旅游局", "旅游发展委员会", "旅发委", "粮食局", "粮食和物资储备局", "机关事务管理局", "机关事务局", "信访局", "外事办公室", "外事侨务办公室", "外侨办", "侨务办公室", "侨办", "法制办公室", "法制办", "人民防空办公室", "人防办", "国防动员办公室", "国动办",
  "金融工作办公室", "金融办", "地方金融监督管理局", "地方金融监管局", "地方金融管理局", "医疗保障局", "医保局", "国有资产监督管理委员会", "国资委", "研究室", "参事室", "文史研究馆", "文物局", "中医药管理局", "监狱管理局", "戒毒管理局", "移民局", "库区移民事务中心", "移民开发局",
  "水库移民开发管理局", "国家税务局", "国税局", "地方税务局", "地税局", "税务局", "气象局", "地震局", "通信管理局", "邮政管理局", "烟草专卖局", "烟草局", "煤炭管理局", "煤炭工业局", "煤监局", "煤矿安全监察局", "矿山安全监察局", "公务员局", "档案局", "保密局", "国家保密局", "密码管理局", "国家密码管理局", "测绘局", "公路管理局", "公路局", "高速公路管理局", "公路事务中心", "畜牧水产局", "畜牧水产事务中心", "农机局", "农业机械管理局", "乡镇企业局", "中小企业局", "国防科技工业局", "国防科技工业办公室",
  "国防科工局", "国防科工办", "外国专家局", "外专局", "物价局", "数据局", "大数据局", "政务服务管理局", "政务管理服务局", "行政审批服务局", "行政学院", "社会主义学院", "委纪委", "委纪律检查委员会", "纪律检查委员会", "纪委", "纪委监委", "纪委监察厅", "纪律检查委员会监察委员会", "监察委员会", "监委", "纪检监察委", "直机关工委", "直工委", "直属机关工委", "直属机关工作委员会", "直机关工作委员会", "直机关党工委", "机关工委", "教育委员会", "教委", "科学技术委员会", "科委", "建委", "建设委员会", "城乡建设委员会", "住房和城乡建设委员会", "交通委员会", "交通委", "商务委员会", "商委", "规划和自然资源委员会",
  "规划委员会", "水务局", "农村工作委员会", "农业局", "文明办", "精神文明办", "文明委办公室", "文明办公室", "精神文明建设委员会办公室", "精神文明建设指导委员会办公室", "老干部局", "编办", "编委办", "编制办", "机构编制委员会办公室", "网信办", "互联网信息办公室", "台办", "台湾事务办公室", "新闻办", "新闻办公室", "农办", "消防救援总队", "消防总队", "公安消防总队", "公安厅交警总队", "交警总队", "驻北京办事处", "驻京办", "港澳办", "港澳事务办公室", "经济合作局", "经协办", "招商局",
  "储备局", "物资储备局", "海洋局", "海洋与渔业局", "海洋与渔业厅", "渔业局", "园林局", "绿化和市容管理局", "城市管理局", "证监局", "银监局", "保监局", "银保监局", "金融监管局", "出入境检验检疫局", "检验检疫局", "能源局", "地质矿产勘查开发局", "地勘局", "有色地质勘查局", "煤田地质局", "核工业地质局", "疾病预防控制局", "疾控局", "林产局", "广播电视厅", "电力局", "政法委", "政法委员会", "组织部", "宣传部", "统战部", "政策研究室", "社会组织管理局", "信息化局", "农业综合开发办公室", "农开办",
]; // prettier-ignore

const department = (name: string): ProvinceOrgan => ({ name, class: "province-department" });

/** Departments of a province, party and government, now and since 2000. */
export const provinceDepartments: readonly ProvinceOrgan[] = [
  ...renamed,
  ...plain.map(department),
  ...party.map((name) => department(`委${name}`)),
];

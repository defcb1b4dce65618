import type { RuleId } from "../../domain/rule-ids";

/** One award of the sample ledger; places, units and awards are made up. */
export interface SampleAward {
  readonly claimant: string;
  readonly recipient: string;
  readonly title: string;
  readonly issuer: string;
  /** "2025-03-12" is written as a true date, anything else as text. */
  readonly date: string;
  readonly workYear: number | "";
  readonly documentNumber: string;
  readonly level: string;
  readonly points: number | string;
  readonly indicator: string;
  readonly evidence: string;
  /** What the check must say of this row; none for an award in order. */
  readonly finding?: RuleId;
}

export interface SampleSection {
  readonly heading: string;
  readonly awards: readonly SampleAward[];
}

const evidence = "表彰文件";

/** A provincial award in order, except for what is given. */
function award(
  claimant: string,
  title: string,
  indicator: string,
  other: Partial<SampleAward> = {},
): SampleAward {
  return {
    claimant,
    recipient: claimant,
    title,
    issuer: "省委、省政府",
    date: "2025-03-12",
    workYear: 2024,
    documentNumber: "",
    level: "省部级",
    points: 1,
    indicator,
    evidence,
    ...other,
  };
}

const national = { level: "国家级", points: 2 } as const;
/** Both awards that the other rows repeat or contradict. */
const granary = { date: "2025-04-18", documentNumber: "示政发〔2025〕21号" } as const;

export const sampleSections: readonly SampleSection[] = [
  {
    heading: "一、县市区",
    awards: [
      award("青栎县", "全国县域商业体系建设示范县", "经济发展", {
        ...national,
        issuer: "人力资源社会保障部、商务部",
        date: "2025-02-20",
        documentNumber: "人社部发〔2025〕8号",
      }),
      award("青栎县", "全省粮食生产先进县", "农业农村", granary),
      award("青栎县", "全省粮食生产先进县", "农业农村", { ...granary, finding: "award-duplicate" }),
      award("白榆县", "全国防汛抗旱先进集体", "应急管理", {
        ...national,
        issuer: "国务院办公厅",
        date: "2025-05-09",
        documentNumber: "国办发〔2025〕15号",
      }),
      award("白榆县", "全省防汛抗旱先进集体", "应急管理", {
        date: "2025-01-22",
        finding: "award-same-event",
      }),
      award("云岫县", "全省平安建设优秀县", "社会治理", {
        date: "2023-11-06",
        workYear: 2023,
        finding: "award-out-of-window",
      }),
      award("云岫县", "全省农村公路管养先进县", "交通运输", {
        date: "2026-01-15",
        workYear: 2025,
        finding: "award-carried-over",
      }),
      award("丹枫县", "全省乡村旅游重点县", "文化旅游", {
        date: "2025-01-08",
        finding: "award-already-counted",
      }),
      award("丹枫县", "全国农民工工作先进集体", "民生建设", {
        issuer: "人力资源和社会保障部",
        date: "2025-06-17",
      }),
      award("银杏县", "全省水土保持先进县", "生态环境", {
        issuer: "省水利厅",
        date: "2025-07-01",
        finding: "issuer-partner-missing",
      }),
      award("银杏县", "全省林长制工作先进县", "生态环境", {
        issuer: "省林业局、省人力资源和社会保障厅",
        date: "2025-07-23",
      }),
      award("黄杨县", "全国青年志愿服务先进县", "精神文明", {
        issuer: "共青团中央",
        date: "2025-05-04",
        finding: "issuer-undetermined",
      }),
      award("黄杨县", "全市招商引资先进县", "经济发展", {
        issuer: "市委、市政府",
        level: "市级",
        date: "2025-02-11",
        finding: "issuer-ineligible",
      }),
      award("海棠区", "全国民族团结进步模范集体", "社会治理", {
        ...national,
        issuer: "国务院",
        date: "2025-05-23",
        documentNumber: "国发〔2025〕9号",
        finding: "award-cycle-conflict",
      }),
      award("海棠区", "全省社区治理先进区", "社会治理", { date: "2025.8.1" }),
      award("梧桐区", "全省公共机构节能先进区", "生态环境", { date: "二〇二五年九月七日" }),
      award("梧桐区", "全省义务教育优质均衡先进区", "教育工作", {
        date: "2025年5、6月",
        finding: "date-unreadable",
      }),
    ],
  },
  {
    heading: "二、产业园区",
    awards: [
      award("高新技术产业园区", "全国知识产权试点园区", "科技创新", {
        issuer: "国家知识产权局",
        date: "2025-03-28",
      }),
      award("高新技术产业园区", "全省创新型园区", "科技创新", {
        level: "国家级",
        date: "2025-10-13",
        finding: "level-mismatch",
      }),
      award("临港产业园区", "全省绿色园区", "生态环境", {
        points: 3,
        date: "2025-10-20",
        finding: "points-mismatch",
      }),
      award("临港产业园区", "全省安全生产标准化园区", "应急管理", {
        date: "2025-11-11",
        evidence: "",
        finding: "evidence-missing",
      }),
    ],
  },
  {
    heading: "三、市直单位",
    awards: [
      award("市教育局", "全国教育系统先进集体", "教育工作", { issuer: "教育部", date: "2025-09-10" }),
      award("市教育局", "全国学校体育工作先进集体", "教育工作", {
        recipient: "市少年体育学校",
        issuer: "教育部",
        date: "2025-06-03",
        finding: "recipient-mismatch",
      }),
      award("市农业农村局", "全国农业综合执法示范窗口", "农业农村", {
        issuer: "农业部",
        date: "2025-04-02",
        finding: "issuer-name-outdated",
      }),
      award("市农业农村局", "全省农产品质量安全先进集体", "农业农村", {
        recipient: "市农业局",
        date: "2025-08-21",
      }),
      award("市审计局", "全国优秀审计项目一等奖", "依法行政", { issuer: "审计署", date: "2025-12-05" }),
      award("市审计局", "全省财政管理工作先进集体", "财政管理", {
        date: "2025-11-03",
        finding: "award-claimed-by-several",
      }),
      award("市财政局", "全省财政管理工作先进集体", "财政管理", {
        date: "2025-11-03",
        finding: "award-claimed-by-several",
      }),
      award("市财政局", "全省书画展览优秀组织奖", "无", { date: "2025-09-29", finding: "award-unrelated" }),
      award("市卫生健康委员会", "全国卫生应急先进集体", "民生建设", {
        issuer: "国家卫生健康委员会",
        date: "2025-04-07",
      }),
      award("市卫生健康委员会", "全省爱国卫生运动先进集体", "民生建设", {
        points: "1分",
        date: "2025-04-25",
        finding: "number-as-text",
      }),
      award("市民政局", "全省养老服务体系建设先进集体", "民生建设", {
        date: "3/4/2025",
        finding: "date-ambiguous",
      }),
      award("市民政局", "全国社会救助先进单位", "民生建设", { issuer: "民政部", date: "2025-10-09" }),
      award("市统计局", "全国经济普查先进集体", "统计工作", {
        issuer: "国家统计局",
        date: "2025-12-18",
        workYear: 2025,
      }),
      award("市卫健局", "全省基层卫生服务先进集体", "民生建设", {
        date: "2025-12-22",
        workYear: 2025,
        finding: "unit-name-variant",
      }),
      award("市地方铁路办", "全省铁路护路联防先进集体", "社会治理", {
        date: "2025-07-30",
        finding: "unit-unknown",
      }),
    ],
  },
  {
    heading: "四、中省驻市单位",
    awards: [
      award("市税务局", "全国税务系统先进集体", "财政管理", { issuer: "税务总局", date: "2025-01-20" }),
      award("市税务局", "全国巾帼文明岗", "精神文明", {
        issuer: "全国妇联",
        date: "2025-03-06",
        finding: "issuer-undetermined",
      }),
      award("市气象局", "全国气象服务先进集体", "应急管理", {
        issuer: "人力资源社会保障部、中国气象局",
        date: "2025-03-23",
        ...national,
        documentNumber: "人社部发〔2025〕19号",
      }),
      award("市气象局", "全省人工影响天气先进集体", "应急管理", { date: "2025-08-15" }),
    ],
  },
];

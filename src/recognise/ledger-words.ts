import {
  awardDate,
  awardTitle,
  documentNumber,
  evidence,
  indicatorOf,
  issuer,
  level,
  recipient,
  serial,
  units,
  workYear,
  type RoleWords,
} from "./field-words";

/** Titles of what earlier years have counted, whatever columns stand below; 含上年结转 is a remark on a ledger of this year. */
export const registerTitle =
  /已计分|(?<!含[^)）]{0,6})结转(?:登记|台账|情况|事项|表)|(?:上年度?|去年|上一年度?|往年|以前年度).{0,6}已(?:[加减扣]|认定|计入)/u;

/** The ledgers: what was awarded, what was deducted, and what earlier years have counted. */
export const ledgerWords: readonly RoleWords[] = [
  {
    role: "awards",
    needs: [["title"], ["issuer", "date", "documentNumber"], ["issuer", "level", "points"]],
    needsTitle: false,
    title: /加分|获奖|表彰|荣誉|奖项|奖励/u,
    fields: [
      serial,
      recipient,
      {
        field: "claimant",
        words: `申报单位 申请单位 填报单位 报送单位 上报单位 加分单位 所属单位 ${units}`,
        pattern:
          /(?:申报|申请|提请|填报|报送|上报|自评|所属|归属|归口|加分|计分|被考核|被评估|责任).*(?:单位|部门|主体)|^(?:单位|部门)/u,
        weight: 1,
      },
      awardTitle,
      issuer,
      awardDate,
      workYear,
      documentNumber,
      level,
      {
        field: "grade",
        words: "等次 奖项等次 获奖等次 等级 获奖等级 奖项等级 奖次 名次",
        pattern: /(?:等[次级]|奖级)$/u,
        weight: 1,
      },
      {
        field: "points",
        words:
          "申报加分 加分 分值 申报分值 加分分值 自评加分 拟加分 加分值 建议加分 申报得分 自报分 自评分 计分 分数 得分",
        pattern: /加分|分值|申报.*分/u,
        weight: 1,
      },
      indicatorOf,
      evidence,
    ],
  },
  {
    role: "deductions",
    needs: [["unit"], ["points", "original"], ["matter", "authority", "province"]],
    needsTitle: false,
    title: /减分|扣分|通报批评/u,
    fields: [
      serial,
      {
        field: "unit",
        words: `被扣分单位 被减分单位 扣分单位 减分单位 被通报单位 ${units}`,
        pattern: /(?:被扣分|被减分|扣分|减分|被通报|责任|被考核|被评估).*(?:单位|部门|对象)|^(?:单位|部门)/u,
        weight: 1,
      },
      {
        field: "matter",
        words:
          "扣分事项 扣分原因 减分事项 减分原因 扣分项目 事由 扣分事由 减分事由 扣分内容 通报事项 通报内容 存在问题 扣分情况 事项 事项名称",
        pattern:
          /(?:扣分|减分|扣减|通报|处分|处罚|违规|违纪|问题).*(?:事项|原因|事由|理由|缘由|内容|项目|情况|说明|描述|事实)|事由|问题$/u,
        weight: 2,
      },
      {
        field: "original",
        words:
          "原扣分值 原扣分 基础扣分 基础扣分值 原始扣分 省扣分 省扣分值 原减分 原减分值 省对市扣分 原分值",
        pattern: /^(?!.*是否)(?:原|基础|基准|省|单倍|(?:未|不)加倍|加倍前).*(?:扣|减)|扣分基数/u,
        weight: 3,
      },
      {
        field: "points",
        words:
          "扣分 减分 扣分值 减分值 扣分分值 减分分值 实际扣分 应扣分 扣减分值 实扣分 核定扣分 最终扣分 扣分数 分值",
        pattern: /^(?!.*是否).*[扣减]分?(?:值|数|分值|分数)?$/u,
        weight: 3,
      },
      {
        field: "authority",
        words:
          "扣分机关 通报机关 减分机关 通报单位 扣分部门 通报部门 发文机关 发文单位 认定机关 提出单位 机关 扣分单位",
        pattern:
          /(?:扣分|减分|通报|发文|认定|处理|作出|考核|提供|来源|牵头).*(?:机关|部门|机构|单位)|(?:扣分|减分|通报)(?:主体|来源)/u,
        weight: 2,
      },
      {
        field: "date",
        words: "扣分时间 扣分日期 通报时间 通报日期 减分时间 减分日期 时间 日期 发文日期 发文时间 发生时间",
        pattern: /(?:扣|减|通报|发文|发生|处理|认定).*(?:时间|日期)|(?:时间|日期)$/u,
        weight: 1,
      },
      {
        field: "province",
        words: "是否省评 省评 是否省级 是否省考核 是否省扣分",
        pattern: /是否.*省|省.*是否|省评|是否加倍/u,
        weight: 3,
      },
      workYear,
      documentNumber,
      level,
      indicatorOf,
      evidence,
    ],
  },
  {
    role: "register",
    needs: [["title"], ["unit"]],
    needsTitle: false,
    title: new RegExp(`${registerTitle.source}|结转|计分登记|已加分`, "u"),
    fields: [
      serial,
      {
        field: "unit",
        words: `获奖单位 受表彰单位 被扣分单位 扣分单位 申报单位 ${units}`,
        pattern: /(?:获奖|受表彰|被表彰|扣分|减分|申报).*(?:单位|部门|对象)|^(?:单位|部门)/u,
        weight: 1,
      },
      {
        field: "title",
        words: `事项名称 事项 名称 扣分事项 减分事项 扣分原因 项目 ${awardTitle.words}`,
        pattern:
          /(?:奖项|奖励|荣誉|表彰|获奖|加分|扣分|减分).*(?:名称|内容|称号|事项|项目|情况|原因)|称号|事项/u,
        weight: 1,
      },
      { ...issuer, words: `${issuer.words} 机关 扣分机关 通报机关`, weight: 1 },
      awardDate,
      documentNumber,
      {
        field: "scoringYear",
        words: "计分年度 已计分年度 计分年份 记分年度 加分年度 认定年度 计入年度",
        pattern: /(?:计分|记分|加分|认定|计入).*年/u,
        weight: 6,
      },
      workYear,
      level,
      {
        field: "points",
        words: "计分 分值 计分值 得分 加分 扣分 已计分 分数",
        pattern: /分值?$/u,
        weight: 0,
      },
    ],
  },
];

import {
  documentNumber,
  evidence,
  indicatorOf,
  serial,
  unit,
  units,
  workYear,
  type FieldWords,
  type RoleWords,
} from "./field-words";
const date: FieldWords = {
  field: "date",
  words: "日期 时间 登记日期 登记时间 交办日期 批示日期 批示时间 交办时间",
  pattern: /(?:日期|时间)$/u,
  weight: 1,
};
const item: FieldWords = {
  field: "item",
  words: "事项 工作事项 工作内容 内容 批示事项 督办事项 任务 工作任务 重点工作 主要内容",
  pattern: /事项|工作内容|任务/u,
  weight: 2,
};
const status: FieldWords = {
  field: "status",
  words: "完成情况 进展情况 办理情况 落实情况 办理结果 办结情况 进度",
  pattern: /情况|结果|进度/u,
  weight: 2,
};

/** What is kept through the year, and the sheets that the product lays out itself. */
export const recordWords: readonly RoleWords[] = [
  {
    role: "ledger",
    needs: [["date"], ["item"]],
    needsTitle: true,
    title: /台账|台帐|跟踪/u,
    fields: [serial, unit, date, item, indicatorOf, status, evidence],
  },
  {
    role: "self",
    needs: [["unit", "indicator"], ["points"]],
    needsTitle: false,
    title: /自评|自我评[估价]|自查/u,
    fields: [
      serial,
      unit,
      {
        field: "points",
        words: "自评得分 自评分 自评分数",
        pattern: /(?:自评|自我评[估价]|自查).*分/u,
        weight: 6,
      },
      {
        field: "final",
        words: "考评得分 考核得分 评估得分 核定得分 评定得分 复核得分",
        pattern:
          /^(?:考评|考核|评估|核定|评定|复核|审定|核实|核查|认定|审核|最终|实际)(?:得分|评分|分数?|总分)$/u,
        weight: 0.5,
      },
      { field: "period", words: "半年 时段 期间 评估周期 周期 阶段", pattern: /周期|阶段|时段/u, weight: 1 },
      { field: "fullMarks", words: "分值 标准分 满分", weight: 0.5 },
      workYear,
      indicatorOf,
      evidence,
    ],
  },
  {
    role: "veto",
    needs: [["unit"], ["matter"]],
    needsTitle: false,
    title: /一票否决/u,
    fields: [
      serial,
      unit,
      {
        field: "matter",
        words: "否决事项 一票否决事项 否决原因 否决内容",
        pattern: /否决.*(?:事项|事由|事件|理由|原因|内容|情形|情况|项目)/u,
        weight: 6,
      },
      {
        field: "authority",
        words: "提出单位 提出机关 认定单位 否决单位 提出部门 提请单位 提请部门 实施单位 通报单位",
        pattern: /(?:提出|提请|提议|认定|实施否决).*(?:单位|机关|部门)/u,
        weight: 1,
      },
      date,
      documentNumber,
    ],
  },
  {
    role: "special",
    needs: [["item"]],
    needsTitle: true,
    title: /专项/u,
    fields: [
      serial,
      { ...item, words: `${item.words} 重点专项工作 专项工作 专项名称 专项 名称`, pattern: /专项/u },
      { field: "responsible", words: "责任单位 牵头单位 主办单位 单位", weight: 1 },
      documentNumber,
    ],
  },
  {
    role: "waivers",
    needs: [["rule"], ["subject", "reason"]],
    needsTitle: false,
    title: /人工认定/u,
    fields: [
      serial,
      { field: "rule", words: "规则 规则编号 校验规则", pattern: /规则/u, weight: 3 },
      {
        field: "subject",
        words: "对象 认定对象 事项名称 事项 单元格 位置 主体",
        pattern: /对象|位置|单元格/u,
        weight: 2,
      },
      { field: "reason", words: "理由 认定理由 原因 说明", pattern: /理由|原因/u, weight: 3 },
      { field: "who", words: "认定人 经办人 责任人", pattern: /人$/u, weight: 1 },
      date,
    ],
  },
  {
    role: "instructions",
    needs: [["item"], ["unit", "responsible"]],
    needsTitle: true,
    title: /批示|督办|交办/u,
    fields: [
      serial,
      { ...unit, words: `承办单位 责任单位 办理单位 ${units}`, pattern: /(?:承办|责任|办理).*单位/u },
      item,
      date,
      {
        field: "due",
        words: "办结时限 完成时限 时限 截止日期 办理时限 要求完成时间",
        pattern: /时限|截止|要求/u,
        weight: 1,
      },
      status,
      evidence,
    ],
  },
  {
    role: "scheme",
    needs: [],
    needsTitle: true,
    title: /^评估方案$/u,
    fields: [
      { field: "item", words: "参数 项目 名称", weight: 3 },
      { field: "points", words: "值 取值 分值", weight: 3 },
    ],
  },
  {
    role: "bodies",
    needs: [],
    needsTitle: true,
    title: /授奖单位名录/u,
    fields: [
      { field: "issuer", words: "名称 单位名称 机构名称 全称", weight: 3 },
      { field: "aliases", words: "简称 别名", weight: 3 },
      { field: "category", words: "类别 分类", weight: 3 },
    ],
  },
];

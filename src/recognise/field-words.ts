import type { FieldId, Role } from "../domain/roles";

/** How headers name a field: whole headers (folded: no spaces, brackets or units), and a pattern for the rest. */
export interface FieldWords {
  readonly field: FieldId;
  readonly words: string;
  readonly pattern?: RegExp;
  /** How much the field speaks for the role: 3 tells it from others, 1 is usual, 0 is found on any list. */
  readonly weight: number;
}

/** How one kind of table is recognised. */
export interface RoleWords {
  readonly role: Role;
  /** Each entry must be met by at least one of its fields. */
  readonly needs: readonly (readonly FieldId[])[];
  /** The role needs its own words in the sheet's name or title. */
  readonly needsTitle: boolean;
  /** Words of the sheet's name or of the title lines that speak for the role. */
  readonly title: RegExp;
  readonly fields: readonly FieldWords[];
}

export const serial: FieldWords = { field: "serial", words: "序号 编号 序 号 项次 No", weight: 0 };
export const units =
  "单位名称 单位 单位全称 评估单位 被评估单位 被考核单位 考核单位 考核对象 评估对象 县市区 县市区名称 县市区园区 区县 县区 县 区县市 所在单位 参评单位 参评对象 受评单位 考评单位 考评对象 测评对象 评议对象 部门 部门名称 责任单位 市直单位 单位县市区";
export const workYear: FieldWords = {
  field: "workYear",
  words: "工作年度 所属年度 年度 工作年份 考核年度 表彰年度 荣誉年度 对应年度 归属年度 评估年度 年份",
  // 计分年度 is the year that the points were given in, which makes a table a register.
  pattern: /(?:工作|所属|归属|对应|表彰|业绩).*年[度份]|(?:哪一?|何)年度?|(?<!计分|记分|计入)年度$/u,
  weight: 1,
};
export const documentNumber: FieldWords = {
  field: "documentNumber",
  words: "文号 发文字号 文件号 表彰文号 文件编号 文件文号 发文文号 发文号",
  pattern: /文号|字号|文件编号/u,
  weight: 1,
};
export const evidence: FieldWords = {
  field: "evidence",
  words: "佐证材料 证明材料 佐证 附件 依据 材料 表彰文件 支撑材料 印证材料 佐证资料 证明文件",
  pattern: /佐证|证明|印证|支撑|备查(?=.)|附件|(?:材料|文件)(?:名称|目录|依据)?$/u,
  weight: 1,
};
export const level: FieldWords = {
  field: "level",
  words: "级别 获奖级别 奖项级别 表彰级别 层级",
  pattern: /级别|层级/u,
  weight: 1,
};
export const indicatorOf: FieldWords = {
  field: "indicator",
  words: "对应指标 对应项目 考核指标 指标 指标名称 对应考核项目 关联指标 所属指标 考核项目 评估项目 评估指标",
  pattern: /(?:对应|关联|所属|相关|涉及).*(?:指标|项目|内容|任务|工作)(?!年)/u,
  weight: 0.5,
};
export const issuer: FieldWords = {
  field: "issuer",
  words:
    "授奖单位 颁奖单位 表彰机关 授予单位 发文单位 颁发单位 授奖机关 颁奖机关 表彰单位 发文机关 授予机关 奖励机关 主办单位 奖励单位",
  pattern:
    /(?<![受被获].?)(?:授奖|颁奖|颁发|授予|授牌|发文|表彰|奖励|命名|评选|评奖|评定|认定|批准|印发|制发|主办|发奖|发证|颁证|通报|(?<!被|受到?)表扬).*(?:单位|机关|部门|机构|主体)|^何(?:单位|机关|部门).*(?:授|颁|表彰|奖)/u,
  weight: 3,
};
export const awardTitle: FieldWords = {
  field: "title",
  words:
    "奖项名称 荣誉称号 荣誉名称 表彰名称 获奖内容 奖项 奖励名称 获奖名称 获奖项目 表彰项目 称号 荣誉 加分事项 加分项目 表彰事项 获奖情况 项目名称 事项名称 事项 名称",
  pattern:
    /(?:奖项|奖励|荣誉|表彰|表扬|获奖|加分|授奖|嘉奖|奖牌|证书|创建).*(?:名称|内容|称号|事项|项目|情况|事由|理由)|称号|^荣誉|荣誉$|^奖项|奖项$|^获奖作品/u,
  weight: 2,
};
export const awardDate: FieldWords = {
  field: "date",
  words: "获奖时间 授奖日期 发文日期 授奖时间 表彰时间 颁奖时间 发文时间 获奖日期 表彰日期 时间 日期",
  pattern:
    /(?:获奖|授奖|表彰|颁奖|颁发|授予|发文|成文|印发|落款|奖励|命名|评定|获得).*(?:时间|日期|年月)|(?:时间|日期)$/u,
  weight: 1,
};
export const recipient: FieldWords = {
  field: "recipient",
  words:
    "获奖单位 受表彰单位 获奖对象 受奖单位 表彰对象 受表彰对象 获得单位 被表彰单位 获表彰单位 获奖主体 受奖对象 获奖集体 获奖者",
  pattern:
    /(?:获奖|受奖|受表彰|被表彰|获表彰|获得|获评|获荣誉|荣获|被授予|被奖励|受到表彰).*(?:单位|对象|部门|主体|集体|者|个人)|(?:表彰|奖励|授予|表扬)对象|荣誉主体|(?:文件|证书)(?:中|上)?的?单位/u,
  weight: 2,
};
export const unit: FieldWords = {
  field: "unit",
  words: units,
  pattern:
    /^(?:被?(?:考核|考评|评估|评议|评价|测评|否决))?(?:单位|部门|对象)|^(?:被|受|参)(?:考核|考评|评估|评议|评价|测评|评|考)的?(?:单位|部门|对象|县|市|区|乡|镇|街|园)/u,
  weight: 1,
};

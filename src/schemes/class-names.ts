import type { IssuerClass } from "../domain/bodies";

/** What the sheet 评估方案 calls each class of issuers (domain C1). */
export const classNames: Readonly<Record<IssuerClass, string>> = {
  central: "党中央国务院",
  "central-office": "中办国办",
  "party-department": "党中央部门",
  ministry: "国务院组成部门",
  agency: "国务院直属机构",
  "national-bureau": "部管国家局",
  "mass-org": "群团组织",
  coordinating: "议事协调机构",
  internal: "部委内设机构",
  association: "协会学会媒体企业高校",
  province: "省委省政府",
  "province-office": "省委省政府办公厅",
  "province-department": "省直部门",
  "province-hr": "省人社厅",
  "other-province": "外省单位",
  municipal: "市级及以下",
  unknown: "名录外单位",
};

import type { AwardRule } from "../../domain/rule";
import { isPartnerMissing } from "../issuer-partner";

/** A6.5: at least 省委, 省政府 or a national ministry. */
export const issuerIneligible: AwardRule = {
  id: "issuer-ineligible",
  group: "award",
  on: "award",
  severity: "error",
  clause: "award-issuer",
  title: { zh: "授奖单位不够级别", en: "Issuer below the required level" },
  why: {
    zh: "加分只认省委、省政府或国家部委以上授予的荣誉。协会学会、媒体、企业、高校、市级及以下单位，以及单独的省直部门，不在范围之内。",
    en: "Only honours given by the provincial party committee or government, a national ministry, or above add points. Associations, media, companies, universities, municipal bodies and provincial departments alone do not.",
  },
  messages: {
    below: {
      zh: "{unit}“{title}”由{issuers}授予，未达到省委、省政府或国家部委的级别，不予加分。如另有上级联合授奖，请补填授奖单位并附文件。",
      en: "{unit}: “{title}” was given by {issuers}, below the provincial party committee or government or a ministry, so it adds no points. If a higher body gave it jointly, enter that body and attach the document.",
    },
  },
  judge(award, { scheme }) {
    if (award.level !== "none" || isPartnerMissing(award, scheme)) return null;
    const { issuer, issuers } = award.fact;
    const names = issuers.issuers.map(({ name }) => name).join("、");
    return { effect: "rejected", message: "below", values: { issuers: names }, cell: issuer.cell };
  },
};

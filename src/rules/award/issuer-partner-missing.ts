import type { AwardRule } from "../../domain/rule";
import { isPartnerMissing } from "../issuer-partner";

/** A6.5: provincial departments count only jointly with 省人社厅. */
export const issuerPartnerMissing: AwardRule = {
  id: "issuer-partner-missing",
  group: "award",
  on: "award",
  severity: "error",
  clause: "award-issuer",
  title: { zh: "省直部门未与省人社厅联合", en: "Provincial department without the personnel department" },
  why: {
    zh: "省直部门的表彰，与省人力资源和社会保障厅（原省人事厅）联合授予的才按省部级加分；单独授予的不加分。",
    en: "An award by provincial departments counts as provincial only when the provincial department of human resources (formerly personnel) gives it jointly; otherwise it adds no points.",
  },
  messages: {
    alone: {
      zh: "{unit}“{title}”由{issuers}授予，未见省人力资源和社会保障厅联合，不予加分。如表彰文件由省人社厅联合印发，请补填授奖单位。",
      en: "{unit}: “{title}” was given by {issuers} without the provincial department of human resources, so it adds no points. If that department signed the notice, add it to the issuers.",
    },
  },
  judge(award, { scheme }) {
    if (!isPartnerMissing(award, scheme)) return null;
    const { issuer, issuers } = award.fact;
    const names = issuers.issuers.map(({ name }) => name).join("、");
    return { effect: "rejected", message: "alone", values: { issuers: names }, cell: issuer.cell };
  },
};

import type { AwardRule } from "../../domain/rule";

/** C1: bodies have predecessors with dates; the old name does not change who the body is. */
export const issuerNameOutdated: AwardRule = {
  id: "issuer-name-outdated",
  group: "award",
  on: "award",
  severity: "info",
  clause: "award-issuer",
  title: { zh: "授奖单位名称与时间不符", en: "Issuer’s name not in use at the time" },
  why: {
    zh: "机构改革后名称已变（如人事部自2008年起为人力资源和社会保障部）。名称与授奖日期不符不影响认定，但可能是抄录有误，请按表彰文件核对。",
    en: "Bodies are renamed (the Ministry of Personnel became that of Human Resources and Social Security in 2008). A name not in use on the date does not change the verdict, but may be a slip: check the notice.",
  },
  messages: {
    renamed: {
      zh: "{unit}“{title}”的授奖单位写作“{issuer}”，{date}时应为“{now}”。不影响认定，请按表彰文件核对。",
      en: "{unit}: the issuer of “{title}” is written “{issuer}”; on {date} it was “{now}”. The verdict stands; check the notice.",
    },
  },
  judge(award) {
    const { issuers } = award.fact.issuers;
    const old = issuers.find((issuer) => issuer.outdated !== null);
    if (old === undefined || old.outdated === null) return null;
    const values = { issuer: old.written, now: old.outdated.shouldBe };
    return { effect: "none", verdict: "unmet", message: "renamed", values, cell: award.fact.issuer.cell };
  },
};

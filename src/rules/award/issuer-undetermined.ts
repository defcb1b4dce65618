import type { Issuer } from "../../domain/bodies";
import type { AwardEntry } from "../../domain/entry";
import type { JudgeContext } from "../../domain/judge-context";
import type { AwardRule, Judgement } from "../../domain/rule";

function judgement(award: AwardEntry, message: string, issuer?: Issuer): Judgement {
  const values = { issuer: issuer?.written ?? "", suggestion: issuer?.suggestion ?? "" };
  return { effect: "undetermined", message, values, cell: award.fact.issuer.cell };
}

/** C1: unknown bodies and classes that the scheme leaves open are neither accepted nor rejected in silence. */
export const issuerUndetermined: AwardRule = {
  id: "issuer-undetermined",
  group: "award",
  on: "award",
  severity: "warning",
  clause: "award-issuer",
  title: { zh: "授奖单位待核", en: "Issuer open" },
  why: {
    zh: "名录中没有的单位，以及群团组织、议事协调机构、部管国家局、部委内设机构、外省单位等，评估方案没有规定是否认定，由评估办公室核定。可在“授奖单位名录”中补充，或填写人工认定。",
    en: "Bodies that the register does not know, and mass organisations, coordinating bodies, bureaus under ministries, internal departments and bodies of other provinces, are left to the assessment office. Add them to the register of bodies or record a decision.",
  },
  messages: {
    blank: { zh: "{unit}“{title}”未填写授奖单位，无法认定级别。请按表彰文件补填。", en: "{unit}: “{title}” names no issuer. Enter it as the notice has it." },
    unknown: { zh: "{unit}“{title}”的授奖单位“{issuer}”不在名录中，级别待核。请按表彰文件核对全称，或在授奖单位名录中补充。", en: "{unit}: issuer “{issuer}” of “{title}” is not in the register; its level is open. Check its full name or add it to the register of bodies." },
    similar: { zh: "{unit}“{title}”的授奖单位“{issuer}”不在名录中，是否为“{suggestion}”？请按表彰文件核对。", en: "{unit}: issuer “{issuer}” of “{title}” is not in the register. Is it “{suggestion}”? Check the notice." },
    undecided: { zh: "{unit}“{title}”的授奖单位“{issuer}”，评估方案未规定是否认定，级别待核。请由评估办公室核定，并填写人工认定。", en: "{unit}: the scheme does not say whether issuer “{issuer}” of “{title}” counts. Let the office decide and record its decision." },
    open: { zh: "{unit}“{title}”的授奖单位以“等”结尾，未列全，级别待核。请按表彰文件补全。", en: "{unit}: the issuers of “{title}” end in “etc.”; the level is open. Complete them from the notice." },
  }, // prettier-ignore
  judge(award: AwardEntry, { scheme }: JudgeContext) {
    if (award.level !== "undetermined") return null;
    const { issuers, isOpen } = award.fact.issuers;
    if (issuers.length === 0) return judgement(award, "blank");
    const unknown = issuers.find((issuer) => issuer.class === "unknown");
    if (unknown !== undefined)
      return judgement(award, unknown.suggestion === null ? "unknown" : "similar", unknown);
    const undecided = issuers.find((issuer) => scheme.standing.classes[issuer.class] === "undecided");
    return undecided === undefined && isOpen
      ? judgement(award, "open")
      : judgement(award, "undecided", undecided);
  },
};

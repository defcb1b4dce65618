import type { AwardRule } from "../../domain/rule";
import type { Field } from "../../domain/readings";

/** Proofs that are handed over with an award, and that some schemes do not accept alone (domain B). */
const tokens = /^(?:(?:荣誉)?证书|奖牌|牌匾|奖杯|锦旗|奖状|照片|图片|复印件|原件|和|及|、|，|,|\/|\s)+$/u;

function isGiven({ reading }: Field<string>): boolean {
  return reading.kind === "value";
}

/** C6: neither 文号 nor 佐证材料. */
export const evidenceMissing: AwardRule = {
  id: "evidence-missing",
  group: "award",
  on: "award",
  severity: "warning",
  clause: "award-evidence",
  title: { zh: "缺少佐证", en: "Evidence missing" },
  why: {
    zh: "加分须有表彰文件或其他佐证材料。文号和佐证材料都没有填写的待核；方案要求表彰文件的，只有证书、奖牌也待核。两列都没有的表不检查。",
    en: "An award needs its notice or other evidence. With neither document number nor evidence it stays open; where the scheme asks for the notice, a certificate or a plaque alone does too. A table with neither column is not checked.",
  },
  messages: {
    none: { zh: "{unit}“{title}”未填写文号和佐证材料，能否加分待核。请补充表彰文件或其文号。", en: "{unit}: “{title}” has neither document number nor evidence, so it stays open. Add the notice or its number." },
    token: { zh: "{unit}“{title}”只有“{written}”，方案要求以表彰文件为准，待核。请补充表彰文件或其文号。", en: "{unit}: “{title}” is proved by “{written}” only; the scheme asks for the notice. Add it or its number." },
  }, // prettier-ignore
  judge({ fact: { documentNumber, evidence } }, { scheme }) {
    if (isGiven(documentNumber) || (documentNumber.cell === null && evidence.cell === null)) return null;
    const cell = evidence.cell ?? documentNumber.cell;
    if (!isGiven(evidence)) return { effect: "undetermined", message: "none", values: {}, cell };
    if (scheme.evidence === "any" || !tokens.test(evidence.raw.trim())) return null;
    return { effect: "undetermined", message: "token", values: { written: evidence.raw.trim() }, cell };
  },
};

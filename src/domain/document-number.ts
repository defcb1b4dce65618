import type { Reading } from "./readings";
import type { CellValue } from "./grid";
import { chineseNumeral, isNotApplicable, squeezeText } from "./text";

const opening = "〔［【〖｛{\\[(<〈《「";
const closing = "〕］】〗｝}\\])>〉》」";
const digits = "\\d〇○零一二三四五六七八九十百";

/** 国发〔2011〕5号 with any pair of brackets, or with 年 in their place; 第 and 号 may be missing. */
const numbered = new RegExp(
  `(?:[${opening}]((?:19|20)\\d{2}|[一二][〇○零一二三四五六七八九]{3})年?[${closing}]|(?<!\\d)((?:19|20)\\d{2})年?(?=第))(?:第?([${digits}]+)号?)`,
  "gu",
);

const label = /^(?:发文字号|发文号|文件字号|文件号|文件编号|文号|字号)[:：]?/u;

function arabic(text: string): string {
  return /^\d+$/.test(text) ? String(Number(text)) : String(chineseNumeral(text) ?? text);
}

/**
 * 发文字号 in one form: 湘政发〔2011〕5号. A text without such a number is kept as it is (squeezed), since it may be a
 * certificate's number; `/` and 无 are not applicable.
 */
export function readDocumentNumber(value: CellValue): Reading<string> {
  const written = String(value).trim();
  const text = squeezeText(written).replace(label, "");
  if (text === "") return { kind: "blank" };
  if (isNotApplicable(text)) return { kind: "not-applicable" };
  const normal = text.replace(
    numbered,
    (_, bracketed: string | undefined, bare: string | undefined, number: string) => {
      return `〔${arabic(bracketed ?? bare ?? "")}〕${arabic(number)}号`;
    },
  );
  return { kind: "value", value: normal, form: normal === written ? "plain" : "text" };
}

import { foldName } from "../domain/text";

/** Words of categories that say nothing of which one it is, and the place in 中省驻郴单位. */
function coreOf(category: string): string {
  return foldName(category)
    .replace(/\(.*?\)|[、,，/]/gu, "")
    .replace(/驻.(?=单位|$)/u, "驻")
    .replace(/(?:单位|系统|类)+$/u, "")
    .replace(/系统单位/gu, "");
}

/** True when two writings name one category: 县（市、区） and 县市区, 政府工作机构 and 政府工作机构和企事业单位. */
export function isSameCategory(a: string, b: string): boolean {
  const [one, other] = [coreOf(a), coreOf(b)];
  if (one === "" || other === "") return false;
  return (
    one === other ||
    (Math.min(one.length, other.length) >= 3 && (one.startsWith(other) || other.startsWith(one)))
  );
}

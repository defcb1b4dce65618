import { foldName } from "./text";

/** Words at the end of an office's name that are written long or short without meaning another office. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/办公室$/u, "办"],
  [/委员会$/u, "委"],
  [/管理委$/u, "管委"],
  [/人民政府/u, "政府"],
  [/(?<!政)府办$/u, "政府办"],
  [/人民法院$/u, "法院"],
  [/人民检察院$/u, "检察院"],
  [/联合会$/u, "联"],
  [/协会$/u, "协"],
];

/** A county's own organs of party and government, which a document may name in its place: 大坳县委、县政府. */
const countyOrgan =
  /^(?:中共)?(.+?[县区市])(?!$)(?:[县区市]?(?:党工委|委员会|委))?(?:[、,和]?(?:\1|[县区市])?(?:人民政府|政府|管理委员会|管委会))?$/u;

/** 中共 before and a place's path of provinces before a name say nothing about which unit it is. */
const province =
  /^(?:中共|中国共产党)?(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海)省(?=..)/u;

/** The folded name without the province and the given cities before it: 湖南省郴州市桂阳县 → 桂阳县, 郴州市水利局 → 市水利局. */
export function withoutPath(folded: string, cities: readonly string[]): string {
  const name = folded.replace(province, "");
  const city = cities.find((each) => name.startsWith(each) && name.length > each.length + 1);
  if (city === undefined) return name;
  const rest = name.slice(city.length);
  // 郴州市水利局 belongs to the city and keeps its 市; 郴州市桂阳县 is the county by itself.
  return /^.{2,}[县区市]$/u.test(rest) ? rest : city.slice(-1) + rest;
}

/** The county that the name of its party committee or government stands for, or null. */
export function countyOf(folded: string): string | null {
  return countyOrgan.exec(folded)?.[1] ?? null;
}

/** An office's name in its short writing: 市委办公室 → 市委办, 市发展和改革委员会 → 市发展改革委. */
export function shortName(name: string): string {
  let short = foldName(name)
    .replace(/^中共/u, "")
    .replace(/(?<=..)[和与及](?=..)/gu, "");
  for (const [ending, brief] of endings) short = short.replace(ending, brief);
  return short;
}

/** Kinds of office that replace one another in short and former names (发改委 for 发展改革局). */
const officeKinds = "局委办部厅";
/** Kinds of place, which change when a county becomes a district, and are left out in short names. */
const placeKinds = "县区市园";
/** Other kinds of body, which stand only for themselves. */
const otherKinds = "会院校所站联协社团队行";

/** The parts of a short name: leading 市 or 县, the core that tells units apart, and the kind of office or place. */
export interface NameParts {
  readonly lead: string;
  readonly core: string;
  readonly kind: string;
}

/** Parts of a unit's name, already short. */
export function namePartsOf(short: string): NameParts {
  const last = short.slice(-1);
  const kind = (officeKinds + placeKinds + otherKinds).includes(last) ? last : "";
  const stem = kind === "" ? short : short.slice(0, -1);
  const lead = /^[市县区州省]/u.test(stem) && stem.length >= 2 ? stem.charAt(0) : "";
  return { lead, core: stem.slice(lead.length), kind };
}

/** True when a name of the `written` kind may mean a unit of kind `unit`; "" is a name that left its kind out. */
export function mayBeKind(written: string, unit: string): boolean {
  if (written === unit) return true;
  if (written === "") return placeKinds.includes(unit);
  return [officeKinds, placeKinds].some((kinds) => kinds.includes(written) && kinds.includes(unit));
}

/** Characters that a short name needs to be recognised by: 市残联 does with one, an office with two. */
export function leastCore(kind: string): number {
  return "联协".includes(kind) && kind !== "" ? 1 : 2;
}

/** True when the characters of `short` stand in `long` in the same order. */
export function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

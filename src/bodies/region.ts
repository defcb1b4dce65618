import type { Province } from "./register/places";
import { counties, prefectures, provinces } from "./register/places";

/** Where a local body stands, and what its name says after the place. */
export interface Region {
  readonly level: "province" | "city";
  /** Null when no province is named: 省委, 市政府. */
  readonly province: Province | null;
  readonly rest: string;
  /** The place is a known one or a bare 省, 市, 县; otherwise it was taken for one because of its ending. */
  readonly isKnown: boolean;
}

const bareProvince = /^(?:[全本我])?省(?![略会部])/u;
const bareCity =
  /^(?:[全本我])?(?:(?:市(?!容|政(?![府协务法研]))|县|州)(?![场域级长])|地(?=委)|地区(?=行|公署|教|公安))/u;
/** 区, 镇, 乡 and 村 begin many other words (乡村振兴局, 区域…), so what follows decides. */
const barePlace =
  /^(?:[全本我])?(?:区|镇|乡|街道|村)(?=委|党委|党工委|人民政府|政府|人大|政协|办事处|管委|工委|纪委|武装部|教育局|公安)/u;
const bareAutonomous = /^(?:自治区)(?=.)/u;
const prefectureEnding =
  /^(?:[\u4e00-\u9fff]{0,12}?族自治州|自治州|蒙古自治州|柯尔克孜自治州|市|州|地区|盟|林区|新区)/u;
const lowerPlace =
  /^(?!人民|政府|委员?|市?直)(?:(?![局委办厅])[\u4e00-\u9fff]){1,14}?(?:自治县|自治旗|县|区|市|旗|镇|乡|街道|村|社区)(?![级长域委]员)/u;
/** A place that is not in the list: short, and not a word that only ends like a place. */
const otherPlace =
  /^(?:沙市区|红旗区)(?=.)|^(?!驻|推[进动]|促进|加[快强]|建设|创建|深化|实施|整治|防治|支持|优化|开展|统筹|落实|治理|打击|清理|特色|美丽|新型|保护|中国|中华|全国|国家|中央|国务院|中共|世界|国际|亚洲|联合国|长江|黄河|珠江|淮河|城市|社区)(?:(?![局委办厅])[\u4e00-\u9fff]){1,12}?(?:自治州|自治县|自治旗|县(?!域)|旗|州|街道|(?<![农乡新])村(?!镇)|(?<![城乡小村])镇|(?<![城老])乡(?!村)|(?<![城都超夜])市(?![容场域]|政(?![府协务法研]))|(?<![联同])盟|(?<![社地灾山牧林库军战校景老园备戍旧小片])区|园区(?=管|党|工委))(?:[县市区旗](?=委|党|人民政府|政府|人大|政协|[^场域]{2,}局))?(?=.)/u;

/** What may stand after a place as the name of one of its offices. */
export const localOrgan =
  /^(?:委员?会?|党委|党工委|工委|人民政府|政府|人大|政协|纪委|监委|管委会|管理委员会|办事处|行署|行政公署|法院|检察院|武装部|团委|总工会|妇联|.{1,16}(?:局|委|办|办公室|委员会|部|院|所|站|中心|队|处|馆|会|社|指挥部|领导小组|分区|厅|园|(?<!市)场))$/u;

/** What follows a county written without 县. */
const bareOrgan = new RegExp(`^(?![县市区])${localOrgan.source.slice(1)}`, "u");

/** 自治区 and 特别行政区 without a name: some province, but never one that calls itself 省. */
const someAutonomousRegion: Province = { name: "自治区", short: "自治区", documentSigns: "", kind: "自治区" };

const provincesByStart = new Map<string, readonly Province[]>();
for (const province of provinces) {
  for (const start of new Set([province.short.charAt(0), province.name.charAt(0)])) {
    provincesByStart.set(start, [...(provincesByStart.get(start) ?? []), province]);
  }
}

const prefecturesByStart = new Map<string, readonly string[]>();
for (const prefecture of prefectures) {
  const start = prefecture.charAt(0);
  const known = [...(prefecturesByStart.get(start) ?? []), prefecture];
  prefecturesByStart.set(
    start,
    known.sort((a, b) => b.length - a.length),
  );
}

function namedProvince(text: string): { province: Province; rest: string } | null {
  const candidates = provincesByStart.get(text.charAt(0)) ?? [];
  for (const province of candidates) {
    if (text.startsWith(province.name)) return { province, rest: text.slice(province.name.length) };
  }
  for (const province of candidates) {
    if (!text.startsWith(province.short)) continue;
    const rest = text.slice(province.short.length);
    // 吉林市 and 海南州 are prefectures; 河南县 a county.
    if (/^(?:市(?!场)|州|县|地区)/u.test(rest) && province.kind !== "市") continue;
    return { province, rest: rest.replace(/^自治区/u, "") };
  }
  return null;
}

/** The rest after counties, towns and villages that follow one another. */
function afterLowerPlaces(text: string): string {
  let rest = text;
  for (;;) {
    if (localOrgan.test(rest) && !lowerPlaceWithOrgan(rest)) return rest;
    const place = lowerPlace.exec(rest)?.[0];
    if (place === undefined) return rest;
    rest = rest.slice(place.length);
  }
}

function lowerPlaceWithOrgan(text: string): boolean {
  const place = lowerPlace.exec(text)?.[0];
  return place !== undefined && localOrgan.test(text.slice(place.length));
}

function prefecture(text: string, province: Province | null): Region | null {
  for (const name of prefecturesByStart.get(text.charAt(0)) ?? []) {
    if (!text.startsWith(name)) continue;
    const after = text.slice(name.length);
    const ending = prefectureEnding.exec(after)?.[0] ?? "";
    const rest = after.slice(ending.length);
    if (ending === "" && !localOrgan.test(rest) && rest !== "") continue;
    return { level: "city", province, rest: afterLowerPlaces(rest), isKnown: true };
  }
  return null;
}

function localPlace(text: string, province: Province | null): Region | null {
  const known = prefecture(text, province);
  if (known !== null) return known;
  const bare = bareCity.exec(text)?.[0] ?? barePlace.exec(text)?.[0];
  if (bare !== undefined) return { level: "city", province, rest: text.slice(bare.length), isKnown: true };
  const county = [3, 2].find(
    (length) => counties.has(text.slice(0, length)) && bareOrgan.test(text.slice(length)),
  );
  const place = county === undefined ? otherPlace.exec(text)?.[0] : text.slice(0, county);
  if (place === undefined) return null;
  const rest = afterLowerPlaces(text.slice(place.length));
  return localOrgan.test(rest) || rest === "" ? { level: "city", province, rest, isKnown: false } : null;
}

/** The place with which a name begins: 湖南省教育厅, 省教育厅, 湖南郴州市桂阳县委, 市政府; null when it begins with none. */
export function regionOf(text: string): Region | null {
  const bare = bareProvince.exec(text)?.[0];
  if (bare !== undefined)
    return { level: "province", province: null, rest: text.slice(bare.length), isKnown: true };
  if (bareAutonomous.test(text)) {
    return { level: "province", province: someAutonomousRegion, rest: text.slice(3), isKnown: true };
  }
  const named = namedProvince(text);
  if (named === null) return localPlace(text, null);
  const { province } = named;
  const rest = named.rest.replace(/^(?:省|自治区|兵团|特区|区(?=党委|政府|人大|政协|直|.{2,}厅))(?=.)/u, "");
  const isOwnOffice = /^(?:委|人民政府|政府|市委|市政府|市人民政府|党委)/u.test(rest);
  if (province.kind === "市" && isOwnOffice) {
    return { level: "province", province, rest: rest.replace(/^市/u, ""), isKnown: true };
  }
  return { level: "province", province, rest, isKnown: true };
}

/** A smaller place within a province: 郴州市水利局, 桂阳县委. */
export function placeWithin(text: string, province: Province | null): Region | null {
  return localPlace(text, province);
}

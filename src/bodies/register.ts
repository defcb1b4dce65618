import { squeezeText } from "../domain/text";
import type { Body, ProvinceOrgan } from "./body";
import { NameTrie } from "./name-trie";
import { nameVariants } from "./name-variants";
import { agencies } from "./register/agencies";
import { associations } from "./register/associations";
import { coordinatingBodies } from "./register/coordinating";
import { institutions } from "./register/institutions";
import { massOrganisations } from "./register/mass-organisations";
import { ministries } from "./register/ministries";
import { nationalBureaus } from "./register/national-bureaus";
import { party } from "./register/party";
import { prefectures, provinces } from "./register/places";
import { provinceDepartments } from "./register/province-departments";
import { provinceOrgans } from "./register/province-organs";
import { stateOrgans } from "./register/state-organs";

/** Bodies by every writing of their names. A writing may stand for several bodies that followed one another. */
export interface BodyRegister {
  readonly list: readonly Body[];
  /** Names that the office itself has entered: they stand for nobody else. */
  readonly entered: ReadonlySet<string>;
  readonly bodies: ReadonlyMap<string, readonly Body[]>;
  /** Bodies that every province has, by what stands after the province's name. */
  readonly organs: ReadonlyMap<string, ProvinceOrgan>;
  /** Names at which a body may begin in run-together text. */
  readonly beginnings: NameTrie;
  readonly bodyNames: NameTrie;
  readonly organNames: NameTrie;
}

/** All national bodies of the register. */
export const centralBodies: readonly Body[] = [
  ...stateOrgans,
  ...party,
  ...ministries,
  ...agencies,
  ...nationalBureaus,
  ...massOrganisations,
  ...coordinatingBodies,
  ...institutions,
  ...associations,
];

/** All bodies that every province has. */
export const provincialBodies: readonly ProvinceOrgan[] = [...provinceOrgans, ...provinceDepartments];

/** Form in which names are compared: no spaces, width, quotes, 书名号. */
export function bodyKey(name: string): string {
  return squeezeText(name).replace(/["'“”‘’「」『』《》〈〉·()（）]/gu, "");
}

function writings(body: Body): readonly string[] {
  return [body.name, ...(body.aliases ?? [])].map(bodyKey);
}

/** Own names go before derived ones: 国家… of one body must not hide the alias of another. */
export function namesOf(bodies: readonly Body[]): ReadonlyMap<string, readonly Body[]> {
  const names = new Map<string, Body[]>();
  for (const body of bodies) {
    for (const key of writings(body)) {
      const known = names.get(key);
      if (known === undefined) names.set(key, [body]);
      else if (!known.includes(body)) known.push(body);
    }
  }
  const derived = new Map<string, Body[]>();
  for (const body of bodies) {
    for (const key of writings(body).flatMap((name) => nameVariants(name))) {
      if (names.has(key)) continue;
      const known = derived.get(key);
      if (known === undefined) derived.set(key, [body]);
      else if (!known.includes(body)) known.push(body);
    }
  }
  return new Map([...names, ...derived]);
}

function organsByName(): ReadonlyMap<string, ProvinceOrgan> {
  const organs = new Map<string, ProvinceOrgan>();
  for (const [name, bodies] of namesOf(provincialBodies)) {
    const [first] = bodies;
    if (first !== undefined) organs.set(name, first);
  }
  return organs;
}

/** Words with which a name begins that no list holds. */
const markers = ["中国", "中华", "全国", "国家", "中央", "国务院", "中共", "共青团", "武警", "团省委", "团市委", "团县委", "中华人民共和国", "中国共产党"]; // prettier-ignore
const localOrgans = [
  "委", "政府", "人民政府", "人大", "政协", "纪委", "监委", "总工会", "妇联", "残联", "科协", "团委", "检察院", "法院", "教育局", "公安局", "财政局", "民政局",
  "司法局", "审计局", "统计局", "信访局", "人社局", "人力资源", "住建局", "住房", "交通", "水利", "农业", "林业", "商务", "旅游", "文化", "文广", "文旅", "卫生", "卫计", "卫健", "国土", "环保",
  "自然资源", "生态环境", "发改", "发展和改革", "科技局", "经信", "市场监", "应急", "退役军人", "医保局", "广电局", "体育局",
]; // prettier-ignore

function placeBeginnings(organs: readonly string[]): readonly string[] {
  const local = ["市", "县", "区", "州"].flatMap((place) => localOrgans.map((organ) => place + organ));
  const provincial = organs.map((organ) => `省${organ}`);
  const provinceNames = provinces.flatMap(({ name, short }) => (short.length > 1 ? [name, short] : [name]));
  const halls = organs.filter((organ) => /.{2}厅$/u.test(organ) && !/政府|办公厅/u.test(organ));
  return [
    "政府",
    "人民政府",
    ...halls,
    ...local,
    ...provincial,
    ...provinceNames,
    ...prefectures.flatMap((name) => [`${name}市`, `${name}州`]),
  ];
}

const organs = organsByName();
const organNames = new NameTrie(organs.keys());
const placeNames = placeBeginnings([...organs.keys()]);

/** A register of the given national bodies beside the bodies of the provinces. */
export function registerOf(bodies: readonly Body[], entered: ReadonlySet<string> = new Set()): BodyRegister {
  const names = namesOf(bodies);
  return {
    list: bodies,
    entered,
    bodies: names,
    organs,
    beginnings: new NameTrie([...names.keys(), ...markers, ...placeNames]),
    bodyNames: new NameTrie(names.keys()),
    organNames,
  };
}

/** The register as shipped. */
export const standardRegister: BodyRegister = registerOf(centralBodies);

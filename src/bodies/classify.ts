import type { IssuerClass } from "../domain/bodies";
import type { Body } from "./body";
import type { Candidate } from "./candidate";
import { costs } from "./candidate";
import { classifyPlaced } from "./classify-special";
import { classifyProvincial } from "./classify-province";
import { international, interprovincial, military, vague } from "./classify-unlisted";
import {
  associationInner,
  committeeEnding,
  groupEnding,
  innerEnding,
  isAssociation,
  institutionEnding,
  occasionalEnding,
  officeEnding,
} from "./endings";
import type { Region } from "./region";
import { localOrgan, placeWithin, regionOf } from "./region";
import type { BodyRegister } from "./register";
import type { Province } from "./register/places";

const statePrefix = /^(?:中华人民共和国|中国共产党(?!中央)|中共(?!中央))(?=..)/u;
const national = /^(?:国务院|全国|国家|中央|中共中央|党中央|中国|中华)/u;

function shape(found: IssuerClass, cost: number): Candidate {
  return { naming: { kind: "shape", class: found }, cost };
}

/** True when every writing of the name is also an office that a province has: 发改委 alone may be anybody's. */
function isAmbiguous(text: string, register: BodyRegister): boolean {
  return register.organs.has(text) && !national.test(text) && !register.entered.has(text);
}

function registered(text: string, register: BodyRegister): Candidate | null {
  const bodies = register.bodies.get(text);
  if (bodies !== undefined) {
    if (isAmbiguous(text, register)) {
      return { naming: { kind: "bare", organ: register.organs.get(text) ?? null }, cost: costs.exact };
    }
    return { naming: { kind: "bodies", bodies }, cost: costs.exact };
  }
  // 国家教育部, 中国财政部: a clerk's flourish before the name of a ministry.
  const plain = /^(?:国家|中国|我国)(.{2,})$/u.exec(text)?.[1];
  const flourished = plain === undefined ? undefined : register.bodies.get(plain);
  if (flourished?.[0]?.class !== "ministry") return null;
  return { naming: { kind: "bodies", bodies: flourished }, cost: costs.exact };
}

/** A place that no list holds with an organ that every place has: 桂阳县妇女联合会. */
function likelyOrgan(text: string, register: BodyRegister): Candidate | null {
  const region = regionOf(text);
  if (region?.level !== "city" || !register.organs.has(region.rest)) return null;
  return municipal(text, register, region);
}

interface Place {
  readonly rest: string;
  readonly province: Province | null;
  readonly isKnown: boolean;
}

function local(text: string, register: BodyRegister, places: "known" | "likely"): Candidate | null {
  const region = regionOf(text);
  if (region === null) return null;
  const { province } = region;
  if (region.level === "city") {
    return region.isKnown === (places === "known") ? municipal(text, register, region) : null;
  }
  if (places === "likely") return null;
  const provincial = classifyProvincial(text, region.rest, province, register);
  const isOfProvince = /^(?:委|人民政府|政府)/u.test(region.rest);
  if (provincial !== null && (isOfProvince || provincial.cost <= costs.exact)) return provincial;
  const within = placeWithin(region.rest, province);
  if (within === null || isOfZone(provincial, region.rest, within)) return provincial;
  return municipal(text, register, within);
}

/** 湖南省洞庭湖生态经济区建设领导小组, 省湘西地区开发领导小组: a zone of the province is no county, and its group is the province's. */
function isOfZone(provincial: Candidate | null, rest: string, within: Region): boolean {
  const place = rest.slice(0, rest.length - within.rest.length);
  const isGroup = provincial?.naming.kind === "provincial" && provincial.naming.class === "coordinating";
  return isGroup && (place.endsWith("地区") || (!within.isKnown && place.length > 4 && place.endsWith("区")));
}

function municipal(text: string, register: BodyRegister, { rest, province, isKnown }: Place): Candidate {
  const isOrgan = register.organs.has(rest);
  if (!isOrgan && isAssociation(text)) return shape("association", costs.shape);
  if (isKnown && isOrgan) return { naming: { kind: "municipal", province }, cost: costs.exact };
  // 郴州市自然资源 is the beginning of 郴州市自然资源和规划局.
  const cost = rest === "" || localOrgan.test(rest) ? costs.likely : costs.half;
  return { naming: { kind: "municipal", province }, cost };
}

/** 国务院…领导小组, 全国…委员会, 中央…办: coordinating by their shape. */
function nationalShape(text: string): Candidate | null {
  if (isAssociation(text) || associationInner.test(text)) return shape("association", costs.shape);
  if (occasionalEnding.test(text)) return shape("unknown", costs.shape);
  if (groupEnding.test(text)) return shape("coordinating", costs.likely);
  // 中国教科文卫体工会, 中国海员建设工会全国委员会: the unions of whole trades.
  if (/^(?:中国|全国).+工会(?:全国委员会)?$/u.test(text)) return shape("mass-org", costs.likely);
  if (!national.test(text)) return null;
  if (/^(?:中共)?中央.+委员会办公室$/u.test(text)) return shape("party-department", costs.likely);
  if (institutionEnding.test(text)) return shape("unknown", costs.shape);
  const isOffice = officeEnding.test(text) && !text.startsWith("中国");
  return isOffice || committeeEnding.test(text) ? shape("coordinating", costs.likely) : null;
}

/** The class of an office within a national body. */
function innerClassOf(base: Body, tail: string): IssuerClass | null {
  if (base.class === "association" || isAssociation(`……${tail}`)) return "association";
  if (tail === "机关党委") return "internal";
  if (base.class === "central") return null;
  if (/^(?:党组|党委|机关)$/u.test(tail)) return base.class;
  if (institutionEnding.test(tail)) return "unknown";
  if (base.class === "unknown") return "unknown";
  if (base.class === "coordinating") return "coordinating";
  if (/(?:关工委|关心下一代工作委员会)(?:办公室)?$/u.test(tail)) return "coordinating";
  const isRiverCommission = /水利委员会$/u.test(tail);
  if (groupEnding.test(tail)) return "coordinating";
  if (/委员会(?:办公室)?$/u.test(tail) && !isRiverCommission)
    return occasionalEnding.test(tail) ? "unknown" : "coordinating";
  return innerEnding.test(tail) ? "internal" : null;
}

function inner(text: string, register: BodyRegister): Candidate | null {
  const length = register.bodyNames.longestAt(text, 0);
  const base = length > 1 ? register.bodies.get(text.slice(0, length))?.[0] : undefined;
  if (base === undefined || length === text.length) return null;
  const tail = text.slice(length);
  const found = innerClassOf(base, tail);
  return found === null ? null : shape(found, costs.inner);
}

const territorialEnding =
  /(?:监管局|监管办公室|监管办|监察局|分局|专员办事处|专员办|特派员办事处|特派办|调查总队|调查队|管理局|海事局|中心支行|分行|支行|总部)$/u;

/** 中国国际贸易促进委员会湖南省委员会, 中国红十字会湖南省分会: the organisation's own branch, not the party committee. */
const branchRest = /^(?:委员会|分会|支会|分社|记者站|省分会)$/u;
const branching: ReadonlySet<IssuerClass> = new Set(["mass-org", "association", "unknown"]);

/** A registered body with the place and the office that follow its name. */
function armOf(text: string, register: BodyRegister): { base: Body; tail: string; region: Region } | null {
  if (!/[局办处队行室会社站部]$/u.test(text)) return null;
  const length = register.bodyNames.longestAt(text, 0);
  const base = length > 1 ? register.bodies.get(text.slice(0, length))?.[0] : undefined;
  const tail = text.slice(length).replace(/^驻/u, "");
  const region = base === undefined || tail === "" ? null : regionOf(tail);
  return base === undefined || region === null ? null : { base, tail, region };
}

/** An arm of a national body in a place: 国家统计局湖南调查总队. One body, although its name looks like two. */
function territorial(text: string, register: BodyRegister): Candidate | null {
  const arm = armOf(text, register);
  if (arm === null) return null;
  const { base, tail, region } = arm;
  const isBranch = branchRest.test(region.rest) && branching.has(base.class);
  if (!isBranch && !territorialEnding.test(tail) && region.rest !== "局") return null;
  // 教育部湖南省体育局 are two bodies.
  const organ = register.organs.get(region.rest);
  if (!isBranch && organ !== undefined && organ.class !== "internal") return null;
  const cost = costs.exact / 2;
  if (base.class === "association") return shape("association", cost);
  if (isBranch && region.level === "province") {
    const { province } = region;
    return { naming: { kind: "provincial", province, class: base.class, organ: null }, cost };
  }
  const isCity = region.level === "city" && !/总队|总部|中心支行|分行|特派|专员/u.test(tail);
  return isCity ? { naming: { kind: "municipal", province: null }, cost } : shape("internal", cost);
}

function bare(text: string, register: BodyRegister): Candidate | null {
  // 教育部 办公厅: an office of whoever stands before it.
  if (/^办公[厅室]$/u.test(text)) return null;
  const organ = register.organs.get(text) ?? register.organs.get(`委${text}`);
  // 财务司 after another 司: only ministries have them.
  if (/^[^公]{2,12}(?<!公)司$/u.test(text)) return shape("internal", costs.bareShape);
  const isOffice = text.length <= 14 && /.(?:厅|局)$/u.test(text) && !national.test(text);
  if (organ === undefined && !isOffice && !/^(?:人民)?政府$|^党委$/u.test(text)) return null;
  const isListed = organ !== undefined || !isOffice;
  return { naming: { kind: "bare", organ: organ ?? null }, cost: isListed ? costs.bare : costs.bareShape };
}

const unknown: Candidate = { naming: { kind: "unknown" }, cost: costs.unknown };

function reading(text: string, register: BodyRegister): Candidate {
  const whole = registered(text, register);
  if (whole !== null) return whole;
  const plain = text
    .replace(/^中国共产党(?=中央)/u, "中共")
    .replace(/^中共中央委员会(?=.)/u, "中共中央")
    .replace(statePrefix, "");
  if (plain !== text) {
    const candidate = classify(plain, register);
    if (candidate.naming.kind !== "unknown") return candidate;
  }
  for (const read of readers) {
    const candidate = read(text, register);
    if (candidate !== null) return candidate;
  }
  return institutionEnding.test(text) ? { ...unknown, cost: costs.shape } : unknown;
}

/** Ways to read a name that no list holds, the surest first: 湖南省书法家协会 is no office of the province. */
const readers: readonly ((text: string, register: BodyRegister) => Candidate | null)[] = [
  classifyPlaced,
  vague,
  international,
  interprovincial,
  territorial,
  (text, register) => local(text, register, "known"),
  military,
  inner,
  likelyOrgan,
  nationalShape,
  (text, register) => local(text, register, "likely"),
  bare,
];

/** Readings of texts met before: cells repeat their names. Emptied when full, so that it never grows without bound. */
const readings = new WeakMap<BodyRegister, Map<string, Candidate>>();
const mostReadings = 20000;

/** The best reading of a text as one body, whatever stands around it. */
export function classify(text: string, register: BodyRegister): Candidate {
  let known = readings.get(register);
  if (known === undefined) {
    known = new Map();
    readings.set(register, known);
  }
  let candidate = known.get(text);
  if (candidate === undefined) {
    candidate = reading(text, register);
    if (known.size >= mostReadings) known.clear();
    known.set(text, candidate);
  }
  return candidate;
}

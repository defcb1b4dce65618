import type { Issuer, IssuerClass } from "../domain/bodies";
import type { DateValue } from "../domain/readings";
import { cleanText } from "../domain/text";
import type { Body } from "./body";
import type { Naming } from "./candidate";
import { bodyAt, classAt, isInUse, nameInUse } from "./dated";
import type { BodyRegister } from "./register";
import { provincialBodies } from "./register";
import type { Province } from "./register/places";
import type { Segment } from "./segment";
import { suggestionFor } from "./suggestion";

/** What the issuers before say about a name without a place. */
export interface Context {
  readonly level: "none" | "national" | "province" | "city";
  readonly province: Province | null;
}

export interface Surroundings {
  readonly register: BodyRegister;
  readonly date: DateValue | null;
  readonly own: Province;
}

/** An issuer, and the context in which the next one is read. */
export interface Resolved {
  readonly issuer: Issuer;
  readonly context: Context;
}

const personnel = new Set(["人事部", "人力资源和社会保障部"]);

const organByName = new Map(provincialBodies.map((organ) => [organ.name, organ]));

function issuer(name: string, written: string, found: IssuerClass): Issuer {
  return { name, written, class: found, isPersonnelMinistry: false, outdated: null, suggestion: null };
}

/** Words that name no body that issues awards. */
export function nobody(written: string): Issuer {
  return issuer(cleanText(written), written, "unknown");
}

function predecessors(bodies: Iterable<readonly Body[]>, name: string): readonly Body[] {
  const found = new Set<Body>();
  for (const each of bodies) {
    for (const body of each) if (body.successors?.includes(name) === true) found.add(body);
  }
  return [...found];
}

function registeredIssuer(
  bodies: readonly Body[],
  written: string,
  { register, date }: Surroundings,
): Issuer {
  const body = bodyAt(bodies, date);
  if (body === undefined) return issuer(written, written, "unknown");
  const lookup = (name: string): Body | undefined => bodyAt(register.bodies.get(name) ?? [], date);
  const before = (name: string): readonly Body[] => predecessors(register.bodies.values(), name);
  const shouldBe = date === null ? null : nameInUse(body, date, lookup, before);
  return {
    ...issuer(body.name, written, classAt(body, date)),
    isPersonnelMinistry: personnel.has(body.name),
    outdated: shouldBe === null ? null : { shouldBe },
  };
}

/** The committee's own name and its departments' begin with 中共: 中共湖南省委, 中共湖南省委组织部. */
function provincialName(province: Province, organ: string): string {
  return `${organ.startsWith("委") ? "中共" : ""}${province.name}${organ}`;
}

function outdatedOrgan(organ: Body, province: Province, date: DateValue): { shouldBe: string } | null {
  if (isInUse(organ, date)) return null;
  const lookup = (name: string): Body | undefined => organByName.get(name);
  const before = (name: string): readonly Body[] => predecessors([provincialBodies], name);
  const name = nameInUse(organ, date, lookup, before);
  return name === null ? null : { shouldBe: provincialName(province, name) };
}

function provincialIssuer(
  naming: Extract<Naming, { kind: "provincial" }>,
  written: string,
  context: Context,
  { own, date }: Surroundings,
): Resolved {
  const province = naming.province ?? context.province ?? own;
  const isOwn = province.name === own.name;
  const { organ } = naming;
  const name = organ === null ? written : provincialName(province, organ.name);
  const outdated = isOwn && organ !== null && date !== null ? outdatedOrgan(organ, province, date) : null;
  return {
    issuer: { ...issuer(name, written, isOwn ? naming.class : "other-province"), outdated },
    context: { level: "province", province },
  };
}

/** 教育厅 after 湖南省财政厅 is Hunan's; 统计局 after a ministry is the national one; else a 局 is the city's. */
function bareIssuer(segment: Segment, organ: Body | null, context: Context, around: Surroundings): Resolved {
  const { text } = segment;
  const isHall = /厅$/u.test(text);
  const { register } = around;
  const nationals =
    register.bodies.get(text) ?? register.bodies.get(`国家${text}`) ?? register.bodies.get(`中央${text}`);
  if (context.level === "province" || (isHall && context.level !== "national")) {
    const found = organ?.class ?? "province-department";
    const provincial = { kind: "provincial", province: null, class: found, organ } as const;
    return provincialIssuer(provincial, text, context, around);
  }
  if (context.level === "city") return { issuer: issuer(text, text, "municipal"), context };
  const isCommission = register.bodies.has(text) && !/[局办]$/u.test(text);
  if (nationals !== undefined && (context.level === "national" || isCommission)) {
    return {
      issuer: registeredIssuer(nationals, text, around),
      context: { level: "national", province: context.province },
    };
  }
  if (context.level === "none" && /局$/u.test(text))
    return { issuer: issuer(text, text, "municipal"), context };
  return unknownIssuer(text, context, around);
}

function unknownIssuer(text: string, context: Context, { register }: Surroundings): Resolved {
  return { issuer: { ...issuer(text, text, "unknown"), suggestion: suggestionFor(text, register) }, context };
}

const isNationalClass: ReadonlySet<IssuerClass> = new Set([
  "central",
  "central-office",
  "party-department",
  "ministry",
  "agency",
  "national-bureau",
  "coordinating",
]);

/** 市政府 after 北京市委, 区政府 after 广西区党委: the province itself. */
function callsItself(text: string, province: Province | null): boolean {
  if (province?.kind === "市") return text.startsWith("市");
  return province?.kind === "自治区" && text.startsWith("区");
}

/** 气象局、农业部: who stands at the head of ministries is the national office; elsewhere a list begins without context. */
export function contextBefore(segments: readonly Segment[]): Context {
  const first = segments.find(({ naming }) => naming.kind !== "bare");
  const isNational =
    first?.naming.kind === "bodies" && first.naming.bodies.every((body) => isNationalClass.has(body.class));
  return { level: isNational ? "national" : "none", province: null };
}

/** Decides who is meant, given the issuers before. */
export function resolve(segment: Segment, context: Context, around: Surroundings): Resolved {
  const { naming, text } = segment;
  switch (naming.kind) {
    case "bodies": {
      const found = registeredIssuer(naming.bodies, text, around);
      const isNational = isNationalClass.has(found.class);
      return { issuer: found, context: isNational ? { level: "national", province: null } : context };
    }
    case "shape":
      return { issuer: issuer(text, text, naming.class), context };
    case "provincial":
      return provincialIssuer(naming, text, context, around);
    case "municipal": {
      // 市政府 after 北京市委 is that of the city at the level of a province.
      const isOfProvince = context.level === "province" && callsItself(text, context.province);
      if (isOfProvince) {
        const provincial = {
          kind: "provincial",
          province: context.province,
          class: "province",
          organ: null,
        } as const;
        return provincialIssuer(provincial, text, context, around);
      }
      const province = naming.province ?? context.province;
      return { issuer: issuer(text, text, "municipal"), context: { level: "city", province } };
    }
    case "bare":
      return bareIssuer(segment, naming.organ, context, around);
    case "unknown":
      return unknownIssuer(text, context, around);
  }
}

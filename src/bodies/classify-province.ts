import type { IssuerClass } from "../domain/bodies";
import type { ProvinceOrgan } from "./body";
import type { Candidate, Naming } from "./candidate";
import { costs } from "./candidate";
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
import type { BodyRegister } from "./register";
import { coordinatingStems } from "./register/province-organs";
import type { Province } from "./register/places";

const stems = new Set(coordinatingStems);
const stemSuffix =
  /^(?:人民政府|政府|委)?(.+?)(?:工作)?(?:委员会办公室|委员会|委会办公室|委会办|委办公室|委会|委办|委|会办公室|会|办公室|办|指挥部办公室|指挥部|指)$/u;

/** The class that an office within a body of this class has. */
const innerClass: Readonly<Partial<Record<IssuerClass, IssuerClass>>> = {
  "province-hr": "province-department",
  "province-office": "internal",
  "mass-org": "internal",
};

const isDepartment: ReadonlySet<IssuerClass> = new Set(["province-department", "province-hr"]);

function isCoordinating(rest: string): boolean {
  const stem = stemSuffix.exec(rest)?.[1];
  return stem !== undefined && stems.has(stem);
}

function departmentShape(rest: string): IssuerClass | null {
  if (groupEnding.test(rest)) return "coordinating";
  // The commissions of 省委 coordinate, as those of 党中央 do; its 工作委员会 and the offices of either are departments.
  if (/^委.+(?<!工作)委员会$/u.test(rest)) return "coordinating";
  if (/^委.+(?:部|办|办公室|工委|委员会|局|室|党校|研究院|组)$/u.test(rest)) return "province-department";
  if (occasionalEnding.test(rest)) return "unknown";
  if (/(?:厅|局|总队|署|工委|党组)$/u.test(rest)) return "province-department";
  if (committeeEnding.test(rest) || officeEnding.test(rest)) return "coordinating";
  if (institutionEnding.test(rest)) return "unknown";
  return null;
}

function organCandidate(province: Province | null, organ: ProvinceOrgan): Candidate {
  return { naming: { kind: "provincial", province, class: organ.class, organ }, cost: costs.exact };
}

/** An office within one of the province's bodies: 教育厅办公室, 委宣传部文艺处. */
function innerOf(rest: string, register: BodyRegister): IssuerClass | null {
  const length = register.organNames.longestAt(rest, 0);
  const organ = length > 1 ? register.organs.get(rest.slice(0, length)) : undefined;
  if (organ === undefined || organ.class === "province" || !innerEnding.test(rest)) return null;
  // C1 names 处室 and 机关党委 among the internal ones, as it does a ministry's own office.
  if (/(?:处|科|机关党委|室|办公厅|中心|站|所|院|馆)$/u.test(rest) && isDepartment.has(organ.class))
    return "internal";
  return innerClass[organ.class] ?? organ.class;
}

/** 省委省政府脱贫攻坚领导小组, 省委省政府信访局: of both, and neither of them. */
function sharedOffice(rest: string, register: BodyRegister): IssuerClass | null {
  const office = /^委(?:[省市]|[^委]{2,8}[省区市])?(?:人民)?政府((?!办)[^省市]{2,})$/u.exec(rest)?.[1];
  if (office === undefined) return null;
  return groupEnding.test(office) ? "coordinating" : (register.organs.get(`委${office}`)?.class ?? null);
}

/** Reads a whole name by what stands after its province (`rest`). */
export function classifyProvincial(
  whole: string,
  rest: string,
  province: Province | null,
  register: BodyRegister,
): Candidate | null {
  const text = rest.replace(/^(?:省|级)(?=.)/u, "").replace(/^团(?:省|市|区)?委(?:员会)?$/u, "团委");
  // 人民政府法制办公室 is the 法制办公室.
  const organ = register.organs.get(text) ?? register.organs.get(text.replace(/^(?:人民)?政府(?=..)/u, ""));
  if (organ !== undefined) return organCandidate(province, organ);
  if (text === "" && province === null) return null;
  const naming = (found: IssuerClass): Naming => ({
    kind: "provincial",
    province,
    class: found,
    organ: null,
  });
  if (text === "") return { naming: naming("unknown"), cost: costs.likely };
  // 人民政府驻广州办事处 stands in a city and belongs to the province.
  if (/^(?:委|人民政府|政府)?驻.+(?:办事处|办)$/u.test(text))
    return { naming: naming("province-department"), cost: costs.exact };
  const shared = sharedOffice(text, register);
  if (shared !== null) return { naming: naming(shared), cost: costs.exact };
  if (isCoordinating(text)) return { naming: naming("coordinating"), cost: costs.exact };
  if (isAssociation(whole) || associationInner.test(whole)) {
    return { naming: { kind: "shape", class: "association" }, cost: costs.shape };
  }
  const inner = innerOf(text, register);
  if (inner !== null) return { naming: naming(inner), cost: costs.inner };
  const shape = departmentShape(text);
  if (shape !== null) return { naming: naming(shape), cost: costs.likely };
  return innerEnding.test(text) ? { naming: naming("unknown"), cost: costs.shape } : null;
}

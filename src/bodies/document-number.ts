import type { IssuerClass } from "../domain/bodies";
import { squeezeText } from "../domain/text";
import type { Body } from "./body";
import type { Naming } from "./candidate";
import { costs } from "./candidate";
import { classify } from "./classify";
import type { BodyRegister } from "./register";
import { citySigns, provinces } from "./register/places";
import { coordinatingStems, provinceOrgans } from "./register/province-organs";

/** 国发〔2011〕5号 or 国发2011年5号 with whatever stands before it as its 代字, and 第5号令. */
export const documentNumber =
  /(?<code>[\u4e00-\u9fffA-Za-z]*)(?:[[〔(【{〈<「［]\s*(?:19|20)\d{2}\s*年?\s*[\]〕)】}〉>」］]\s*第?\s*\d*\s*号?|(?:19|20)\d{2}\s*年?[-第\s]*\d+\s*号)|第\d+号令?/gu;

/** Letters that follow a body's own sign: 教基一, 财预, 人社部发. No sign runs on into the name of an office. */
const after = /^[^\dA-Za-z部委局署省府院处]{0,4}$/u;
/** The office of a ministry signs apart from the ministry: 教基厅, 国卫办, 人社厅发. */
const officeLetters = /^(?:.{0,2}厅|办)/u;
const withOffice: ReadonlySet<IssuerClass> = new Set(["ministry", "agency", "party-department"]);

/** Signs behind the province's own: 湘教发, 湘人社发, 湘妇字. All that are not here are those of departments. */
const provincialSigns: readonly (readonly [RegExp, IssuerClass])[] = [
  [/^人(?!大|防|口)/u, "province-hr"],
  [/^(?:总工|工[发办函字]|团|青|妇|科协|残联|侨联|文联|工商联|红)/u, "mass-org"],
  [/^(?:人大|常|政协|协|高法|法|检)/u, "unknown"],
];
const stems = new Set(coordinatingStems);

function codeOf(text: string): string {
  const plain = squeezeText(text)
    .replace(/^[[〔(【]/u, "")
    .replace(/^(?:发文字号|发文号|文件编号|文号|字号)[::]?/u, "");
  return /^([^\d[〔(【{〈<「]+?)(?:[[〔(【{〈<「]|第|\d)/u.exec(plain)?.[1] ?? plain;
}

type Signs = ReadonlyMap<string, readonly Body[]>;

/** A sign passes to the successor: 国卫 was 国家卫生计生委's and is 国家卫生健康委's. */
function prefixes(register: BodyRegister): Signs {
  const found = new Map<string, Body[]>();
  for (const body of register.list) {
    for (const prefix of body.documentPrefixes ?? []) {
      found.set(prefix, [...(found.get(prefix) ?? []), body]);
    }
  }
  return found;
}

const known = new WeakMap<BodyRegister, Signs>();

function prefixesOf(register: BodyRegister): Signs {
  const cached = known.get(register) ?? prefixes(register);
  known.set(register, cached);
  return cached;
}

function provincialOwner(code: string): Naming | null {
  const province = provinces.find(({ documentSigns }) => documentSigns === code.charAt(0));
  const rest = code.slice(1);
  if (province === undefined || !/^(?:市监|[^省市县区州海])[^省市县区州海]{0,4}$/u.test(rest)) return null;
  const organ = provinceOrgans.find((each) => each.documentPrefixes?.includes(rest) === true);
  if (organ !== undefined) return { kind: "provincial", province, class: organ.class, organ };
  const stem = rest.replace(/(?:[委办]|委办)?[发函字]?$/u, "");
  const sign = provincialSigns.find(([letters]) => letters.test(rest));
  const found = stems.has(stem) ? "coordinating" : (sign?.[1] ?? "province-department");
  return { kind: "provincial", province, class: found, organ: null };
}

function municipalOwner(code: string): Naming | null {
  const isCity =
    citySigns.includes(code.charAt(0)) && /^.[政委办发组纪宣教财人安函][^部省]{0,4}$/u.test(code);
  return isCity ? { kind: "municipal", province: null } : null;
}

/** The owner of the 代字 of a 文号, or null when it is not known. The longest sign stands. */
export function ownerOfCode(text: string, register: BodyRegister): Naming | null {
  const code = codeOf(text);
  const signs = prefixesOf(register);
  for (let length = Math.min(code.length, 8); length > 0; length--) {
    const bodies = signs.get(code.slice(0, length));
    const rest = code.slice(length);
    if (bodies === undefined || !after.test(rest)) continue;
    const isOffice = bodies.every((body) => withOffice.has(body.class)) && officeLetters.test(rest);
    return isOffice ? { kind: "shape", class: "internal" } : { kind: "bodies", bodies };
  }
  return provincialOwner(code) ?? municipalOwner(code);
}

/** What stands before a 文号 without its 代字: 湖南省人民政府湘政函 is 湖南省人民政府, 省公安厅 is a name throughout. */
export function nameBefore(letters: string, register: BodyRegister): string {
  if (letters === "" || classify(letters, register).cost <= costs.exact) return letters;
  for (let from = Math.max(0, letters.length - 9); from < letters.length; from++) {
    if (ownerOfCode(letters.slice(from), register) !== null) return letters.slice(0, from);
  }
  return letters;
}

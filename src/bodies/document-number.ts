import type { IssuerClass } from "../domain/bodies";
import { squeezeText } from "../domain/text";
import type { Body } from "./body";
import type { BodyRegister } from "./register";
import type { Province } from "./register/places";
import { provinces } from "./register/places";
import { provinceOrgans } from "./register/province-organs";

/** Whose 代字 stands before a 文号. */
export type CodeOwner =
  | { readonly kind: "body"; readonly body: Body }
  | {
      readonly kind: "provincial";
      readonly province: Province;
      readonly class: IssuerClass;
      readonly organ: string | null;
    };

/** Letters that follow a body's own sign: 教基一, 财预, 人社部发. */
const after =
  /^(?:[发函办厅字司综通规令电号联秘告党明传一二三四五基师高职成思政体外预农社教行税企资金建城村房质管人事科技文卫安统宣组监法财]){0,4}$/u;

/** Signs of provincial departments behind the province's: 湘教发, 湘财, 湘人社发. */
const departmentSigns: readonly (readonly [string, IssuerClass])[] = [
  ["人社", "province-hr"],
  ["人", "province-hr"],
];

function codeOf(documentNumber: string): string {
  const text = squeezeText(documentNumber).replace(/^(?:发文字号|发文号|文件编号|文号|字号)[::]?/u, "");
  return /^([^\d[〔(【{〈<「]+?)(?:[[〔(【{〈<「]|第|\d)/u.exec(text)?.[1] ?? text;
}

function prefixes(register: BodyRegister): ReadonlyMap<string, Body> {
  const found = new Map<string, Body>();
  for (const bodies of register.bodies.values()) {
    for (const body of bodies) for (const prefix of body.documentPrefixes ?? []) found.set(prefix, body);
  }
  return found;
}

const known = new WeakMap<BodyRegister, ReadonlyMap<string, Body>>();

function prefixesOf(register: BodyRegister): ReadonlyMap<string, Body> {
  const cached = known.get(register) ?? prefixes(register);
  known.set(register, cached);
  return cached;
}

function provincialOwner(code: string): CodeOwner | null {
  const province = provinces.find(({ documentSigns }) => documentSigns === code.charAt(0));
  const rest = code.slice(1);
  if (province === undefined || !/^[^省市县区州海]{1,5}$/u.test(rest)) return null;
  const organ = provinceOrgans.find((each) => each.documentPrefixes?.includes(rest) === true);
  if (organ !== undefined) return { kind: "provincial", province, class: organ.class, organ: organ.name };
  const sign = departmentSigns.find(([letters]) => rest.startsWith(letters));
  return { kind: "provincial", province, class: sign?.[1] ?? "province-department", organ: null };
}

/** The owner of the 代字 of a 文号, or null when it is not known. The longest sign stands. */
export function ownerOfCode(documentNumber: string, register: BodyRegister): CodeOwner | null {
  const code = codeOf(documentNumber);
  const signs = prefixesOf(register);
  for (let length = Math.min(code.length, 8); length > 0; length--) {
    const body = signs.get(code.slice(0, length));
    if (body !== undefined && after.test(code.slice(length))) return { kind: "body", body };
  }
  return provincialOwner(code);
}

import type { Issuer } from "../domain/bodies";
import type { DateValue } from "../domain/readings";
import { ownerOfCode } from "./document-number";
import type { BodyRegister } from "./register";
import { standardRegister } from "./register";
import { provinces } from "./register/places";
import { resolve } from "./resolve";
import type { Naming } from "./candidate";

export interface DocumentOptions {
  readonly date?: DateValue | null;
  readonly register?: BodyRegister;
  readonly ownProvince?: string;
}

/**
 * The body whose 代字 a 文号 bears (国发〔2011〕5号 → 国务院): none or one, since a joint document bears the sign of the
 * first issuer only.
 */
export function issuersOfDocumentNumber(
  documentNumber: string,
  options: DocumentOptions = {},
): readonly Issuer[] {
  const register = options.register ?? standardRegister;
  const owner = documentNumber === "" ? null : ownerOfCode(documentNumber, register);
  if (owner === null) return [];
  const ownName = options.ownProvince ?? "湖南省";
  const own = provinces.find(({ name, short }) => name === ownName || short === ownName);
  if (own === undefined) return [];
  const naming: Naming =
    owner.kind === "body"
      ? { kind: "bodies", bodies: [owner.body] }
      : {
          kind: "provincial",
          province: owner.province,
          class: owner.class,
          organ: owner.organ === null ? null : (register.organs.get(owner.organ) ?? null),
        };
  const segment = { text: documentNumber, naming };
  return [
    resolve(segment, { level: "none", province: null }, { register, date: options.date ?? null, own }).issuer,
  ];
}

import type { Issuer } from "../domain/bodies";
import type { Surroundings } from "./resolve";
import { resolve } from "./resolve";
import { documentNumber, ownerOfCode } from "./document-number";

/**
 * The bodies whose 代字 the 文号 in a text bear (国发〔2011〕5号 → 国务院): one for each 文号, since a joint document bears
 * the sign of the first issuer only.
 */
export function issuersOfDocumentNumber(text: string, around: Surroundings): readonly Issuer[] {
  const found = new Map<string, Issuer>();
  for (const [number] of text.normalize("NFKC").matchAll(documentNumber)) {
    const naming = ownerOfCode(number, around.register);
    if (naming === null) continue;
    const { issuer } = resolve({ text: number, naming }, { level: "none", province: null }, around);
    found.set(issuer.name, issuer);
  }
  return [...found.values()];
}

import type { Issuer, IssuerList } from "../domain/bodies";
import type { DateValue } from "../domain/readings";
import { isNotApplicable } from "../domain/text";
import { cleanCell } from "./clean-cell";
import { issuersOfDocumentNumber } from "./document-issuers";
import { nameBefore } from "./document-number";
import { regionOf } from "./region";
import type { BodyRegister } from "./register";
import { standardRegister } from "./register";
import type { Province } from "./register/places";
import { provinces } from "./register/places";
import type { Context, Surroundings } from "./resolve";
import { resolve } from "./resolve";
import { segmentsOf } from "./segment";

export interface ParseOptions {
  /** Date of the award: decides which body a name stood for, and its class. */
  readonly date?: DateValue | null;
  /** Second witness, used when the cell is blank. */
  readonly documentNumber?: string;
  readonly register?: BodyRegister;
  /** Province of the office, full or short name; 湖南省 unless given. */
  readonly ownProvince?: string;
}

/** The office that the source scheme was written for stands in Hunan (domain A). */
const defaultProvince = "湖南省";

function provinceOf(name: string): Province {
  const found = provinces.find((province) => province.name === name || province.short === name);
  return found ?? { name, short: name, documentSigns: "", kind: "省" };
}

function surroundings(options: ParseOptions): Surroundings {
  return {
    register: options.register ?? standardRegister,
    date: options.date ?? null,
    own: provinceOf(options.ownProvince ?? defaultProvince),
  };
}

/** 湖南省、广东省人民政府, 省、市总工会: a place alone has the office that the last one names. */
function withSharedOffice(pieces: readonly string[], { organs }: BodyRegister): readonly string[] {
  let office = "";
  return pieces.reduceRight<readonly string[]>((read, piece) => {
    const isPlace = regionOf(`${piece}委`)?.rest === "委";
    if (isPlace && office !== "") return [piece + office, ...read];
    const rest = regionOf(piece)?.rest ?? "";
    office = organs.has(rest) ? rest : "";
    return [piece, ...read];
  }, []);
}

/**
 * Reads an issuer cell (授奖单位). Never throws; a name that nobody knows is an issuer of class `unknown`. A blank cell, or
 * one that holds a 文号 alone, gives the owner of the 文号.
 */
export function parseIssuers(text: string, options: ParseOptions = {}): IssuerList {
  const around = surroundings(options);
  const nameOf = (letters: string): string => nameBefore(letters, around.register);
  const cell = cleanCell(text.length < 8 && isNotApplicable(text) ? "" : text, nameOf);
  const issuers: Issuer[] = [];
  let context: Context = { level: "none", province: null };
  for (const piece of withSharedOffice(cell.pieces, around.register)) {
    for (const segment of segmentsOf(piece, around.register)) {
      const resolved = resolve(segment, context, around);
      issuers.push(resolved.issuer);
      context = resolved.context;
    }
  }
  const isOpen = cell.isOpen || cell.told > issuers.length;
  if (issuers.length > 0 || isOpen) return { issuers, isOpen, fromDocumentNumber: false };
  const inCell = issuersOfDocumentNumber(text, around);
  const witness = inCell.length > 0 ? inCell : issuersOfDocumentNumber(options.documentNumber ?? "", around);
  return { issuers: witness, isOpen: false, fromDocumentNumber: witness.length > 0 };
}

import type { IssuerList } from "../domain/bodies";
import type { DateValue } from "../domain/readings";
import { isNotApplicable } from "../domain/text";
import { isInstruction } from "./approval";
import { behindTitle, cleanCell } from "./clean-cell";
import { issuersOfDocumentNumber } from "./document-issuers";
import { nameBefore } from "./document-number";
import type { BodyRegister } from "./register";
import { standardRegister } from "./register";
import type { Province } from "./register/places";
import { provinces } from "./register/places";
import type { Surroundings } from "./resolve";
import { contextBefore, nobody, resolve } from "./resolve";
import { segmentsOf } from "./segment";
import { withSharedOffice } from "./shared-office";

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

type NamedBodies = Pick<IssuerList, "issuers" | "isOpen">;

/** The bodies that a cell names: itself, else in the brackets behind the title of the award. */
function named(text: string, around: Surroundings): NamedBodies {
  const list = read(text, around);
  const behind = list.issuers.every((issuer) => issuer.class === "unknown") ? behindTitle(text) : null;
  if (behind === null) return list;
  const inBrackets = read(behind, around);
  const isNamed = inBrackets.issuers.length > 0;
  return isNamed && inBrackets.issuers.every((issuer) => issuer.class !== "unknown") ? inBrackets : list;
}

function read(text: string, around: Surroundings): NamedBodies {
  const { register } = around;
  const cell = cleanCell(text.length < 8 && isNotApplicable(text) ? "" : text, (letters) =>
    nameBefore(letters, register),
  );
  const segments = withSharedOffice(cell.pieces, register).flatMap((piece) => segmentsOf(piece, register));
  let context = contextBefore(segments);
  const issuers = segments.map((segment) => {
    const resolved = resolve(segment, context, around);
    context = resolved.context;
    return resolved.issuer;
  });
  return { issuers, isOpen: cell.isOpen || cell.told > issuers.length };
}

/**
 * Reads an issuer cell (授奖单位). Never throws; a name that nobody knows is an issuer of class `unknown`. A blank cell, or
 * one that holds a 文号 alone, gives the owner of the 文号.
 */
export function parseIssuers(text: string, options: ParseOptions = {}): IssuerList {
  const around = surroundings(options);
  if (isInstruction(text)) return { issuers: [nobody(text)], isOpen: false, fromDocumentNumber: false };
  const list = named(text, around);
  if (list.issuers.length > 0 || list.isOpen) return { ...list, fromDocumentNumber: false };
  const inCell = issuersOfDocumentNumber(text, around);
  const witness = inCell.length > 0 ? inCell : issuersOfDocumentNumber(options.documentNumber ?? "", around);
  return { issuers: witness, isOpen: false, fromDocumentNumber: witness.length > 0 };
}

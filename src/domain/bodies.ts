/** Classes of issuing bodies (domain C1). */
export const issuerClasses = [
  "central",
  "central-office",
  "party-department",
  "ministry",
  "agency",
  "national-bureau",
  "mass-org",
  "coordinating",
  "internal",
  "association",
  "province",
  "province-office",
  "province-department",
  "province-hr",
  "other-province",
  "municipal",
  "unknown",
] as const;
export type IssuerClass = (typeof issuerClasses)[number];

/** One body named in an issuer cell. */
export interface Issuer {
  /** The official name where the register knows it, else the text as written. */
  readonly name: string;
  /** The piece of the cell that named it. */
  readonly written: string;
  readonly class: IssuerClass;
  /** True for 人事部 / 人力资源和社会保障部 (the partner that makes a ministry's award national). */
  readonly isPersonnelMinistry: boolean;
  /** Set when the name was not in use on the award's date: the name that was. */
  readonly outdated: { readonly shouldBe: string } | null;
  /** For an unknown body: the nearest known name, if one is near. */
  readonly suggestion: string | null;
}

/** What an issuer cell says. */
export interface IssuerList {
  readonly issuers: readonly Issuer[];
  /** The list ends in 等: there are more issuers than are named. */
  readonly isOpen: boolean;
  /** Filled from 文号 because the cell was blank. */
  readonly fromDocumentNumber: boolean;
}

/** What a scheme makes of an award by one class alone. `undecided` is 待核. */
export type Standing = "national" | "provincial" | "ineligible" | "undecided";

/** A scheme's view of the classes, and of the pairs that stand higher together than each alone. */
export interface ClassStanding {
  readonly classes: Readonly<Record<IssuerClass, Standing>>;
  /** 人社部 with another ministry, agency or party department → national. */
  readonly withPersonnelMinistry: boolean;
  /** A provincial department with 省人社厅 → provincial. */
  readonly departmentWithProvinceHr: boolean;
}

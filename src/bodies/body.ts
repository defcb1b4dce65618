import type { IssuerClass } from "../domain/bodies";

/** YYYY-MM: names of bodies change with reforms, whose month is what the sources agree on. */
export type Month = `${number}-${number}`;

/** A name that a body uses or used. A renamed body is two entries, linked by `successors`. */
export interface Body {
  /** Official full name, without 中华人民共和国. */
  readonly name: string;
  /** Class from the first day of the name; `changes` tells when it became another one. */
  readonly class: IssuerClass;
  readonly changes?: readonly { readonly from: Month; readonly class: IssuerClass }[];
  /**
   * Short names and other names of the body. Not needed for what is derived: without 和 与 及, 委 for 委员会, 办 for
   * 办公室, 中央… for 中共中央….
   */
  readonly aliases?: readonly string[];
  /** The first month in which the name was in use; open when it is older than the year 2000. */
  readonly validFrom?: Month;
  /** The month in which the name was given up; open when it is still in use. */
  readonly validTo?: Month;
  /** Names of the bodies that took over. */
  readonly successors?: readonly string[];
  /** The body whose second nameplate (一个机构两块牌子, 加挂牌子) or whose subordinate this is. */
  readonly parent?: string;
  /** 发文机关代字 without the number: 国发, 国办发. */
  readonly documentPrefixes?: readonly string[];
}

/** Bodies that every province has. Names are given without the province: 教育厅. */
export type ProvinceOrgan = Body;

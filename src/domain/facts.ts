import type { IssuerList } from "./bodies";
import type { DateValue, Field } from "./readings";
import type { Tables } from "./tables";

/** How a name in a cell relates to the roster (评估单位). */
export type UnitMatch =
  | { readonly kind: "unit"; readonly unit: string; readonly by: "name" | "alias" }
  /** An undeclared short, former or misspelt form of a unit's name. */
  | { readonly kind: "variant"; readonly unit: string }
  | { readonly kind: "unknown"; readonly written: string }
  | { readonly kind: "blank" };

/** One assessed unit of the roster. */
export interface UnitFact {
  readonly sheet: string;
  readonly row: number;
  readonly name: Field<string>;
  readonly category: Field<string>;
  readonly organiser: Field<string>;
  /** 简称, 曾用名, 别名 */
  readonly aliases: readonly string[];
}

/** One row of an award ledger, for one unit. A row that names several units gives one fact per unit. */
export interface AwardFact {
  readonly sheet: string;
  /** 0-based */
  readonly row: number;
  /** The claimant, else the recipient, else 填报单位. */
  readonly unit: UnitMatch;
  readonly unitField: Field<string>;
  /** The recipient against the roster; null when the table has no recipient column beside the claimant. */
  readonly recipient: UnitMatch | null;
  readonly recipientField: Field<string>;
  /** One row naming several units is a declared joint award. */
  readonly isJoint: boolean;
  readonly title: Field<string>;
  readonly issuer: Field<string>;
  readonly issuers: IssuerList;
  readonly date: Field<DateValue>;
  /** From the cell, else from the title; blank when neither gives a year. */
  readonly workYear: Field<number>;
  readonly documentNumber: Field<string>;
  readonly level: Field<string>;
  readonly grade: Field<string>;
  readonly points: Field<number>;
  readonly indicator: Field<string>;
  readonly evidence: Field<string>;
}

/** One row of a deduction ledger, for one unit. */
export interface DeductionFact {
  readonly sheet: string;
  readonly row: number;
  readonly unit: UnitMatch;
  readonly unitField: Field<string>;
  readonly matter: Field<string>;
  readonly authority: Field<string>;
  readonly authorities: IssuerList;
  readonly date: Field<DateValue>;
  readonly workYear: Field<number>;
  readonly documentNumber: Field<string>;
  /** 是否省评 */
  readonly province: Field<boolean>;
  /** 原扣分值 */
  readonly original: Field<number>;
  /** 扣分 as entered, sign kept. */
  readonly points: Field<number>;
}

/** One row of 上年度已计分登记 / 结转登记: something counted (or carried) in an earlier year. */
export interface RegisterFact {
  readonly sheet: string;
  readonly row: number;
  readonly title: Field<string>;
  readonly unit: UnitMatch;
  readonly unitField: Field<string>;
  readonly date: Field<DateValue>;
  readonly documentNumber: Field<string>;
  /** 计分年度 */
  readonly scoringYear: Field<number>;
}

/** Everything that was read from a workbook. */
export interface Facts {
  readonly units: readonly UnitFact[];
  readonly awards: readonly AwardFact[];
  readonly deductions: readonly DeductionFact[];
  readonly register: readonly RegisterFact[];
  /** False when there is no register at all, which is not the same as an empty one. */
  readonly hasRegister: boolean;
  /** Names of the indicators (考核项目), for 对应指标. */
  readonly indicators: readonly string[];
  readonly hasIndicators: boolean;
  /** Score sheets, indicators and the other tables beside the ledgers; left out where only ledgers are judged. */
  readonly tables?: Tables;
}

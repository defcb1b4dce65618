import type { AwardFact, DeductionFact, Facts, RegisterFact, UnitMatch } from "../../src/domain/facts";
import type { Grid } from "../../src/domain/grid";
import type { DateValue, Field } from "../../src/domain/readings";
import type { Role } from "../../src/domain/roles";
import { readFacts } from "../../src/recognise/read-facts";
import { recognise } from "../../src/recognise/recognise";
import { grid } from "./grid";

/** Facts of a workbook; issuers are left unread, they belong to another room. */
export function factsOf(...grids: readonly Grid[]): Facts {
  const parseIssuers = (): { issuers: []; isOpen: false; fromDocumentNumber: false } => ({
    issuers: [],
    isOpen: false,
    fromDocumentNumber: false,
  });
  return readFacts(grids, recognise(grids), parseIssuers);
}

/** Roles in the order in which the tables were found. */
export function rolesOf(...grids: readonly Grid[]): readonly (Role | null)[] {
  return recognise(grids).map((shape) => shape.role);
}

/** The value of a field, or the kind of reading that it has instead. */
export function said(
  field: Field<string> | Field<number> | Field<boolean> | Field<DateValue>,
): string | number | boolean {
  const { reading } = field;
  if (reading.kind !== "value") return `(${reading.kind})`;
  return typeof reading.value === "object" ? reading.value.iso : reading.value;
}

/** "name", "variant: name", "unknown: written" or "(blank)". */
export function unitSaid(match: UnitMatch | null): string {
  if (match === null) return "(none)";
  if (match.kind === "unit") return match.unit;
  if (match.kind === "variant") return `variant: ${match.unit}`;
  return match.kind === "unknown" ? `unknown: ${match.written}` : "(blank)";
}

/** Row (1-based), unit and title of each award. */
export function awardLines(awards: readonly AwardFact[]): readonly string[] {
  return awards.map((award) => `${award.row + 1} ${unitSaid(award.unit)} ${said(award.title)}`);
}

/** Row, unit, matter and points of each deduction. */
export function deductionLines(deductions: readonly DeductionFact[]): readonly string[] {
  return deductions.map(
    (each) => `${each.row + 1} ${unitSaid(each.unit)} ${said(each.matter)} ${said(each.points)}`,
  );
}

/** Row, unit, title and 计分年度 of each register entry. */
export function registerLines(register: readonly RegisterFact[]): readonly string[] {
  return register.map(
    (each) => `${each.row + 1} ${unitSaid(each.unit)} ${said(each.title)} ${said(each.scoringYear)}`,
  );
}

/** A sheet of assessed units, some with a declared short name. */
export const unitSheet = grid("评估单位", [
  ["序号", "单位名称", "单位类别", "组织实施机构", "简称"],
  [1, "东河区", "县市区", "市政府办", ""],
  [2, "大坳县", "县市区", "市政府办", ""],
  [3, "云溪市", "县市区", "市政府办", ""],
  [4, "市发展改革局", "政府工作机构", "市政府办", "市发改局"],
  [5, "市教育体育局", "政府工作机构", "市政府办", ""],
  [6, "市民政局", "政府工作机构", "市政府办", ""],
  [7, "市审计局", "政府工作机构", "市政府办", ""],
]);

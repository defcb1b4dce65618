import type { Issuer, IssuerClass, IssuerList } from "../../src/domain/bodies";
import { dayOf, dayValue, monthValue, yearValue } from "../../src/domain/calendar";
import type { AwardFact, DeductionFact, Facts, RegisterFact, UnitMatch } from "../../src/domain/facts";
import type { DateValue, Field, Reading } from "../../src/domain/readings";

/** Units of the made-up roster; 市发展改革局 has a declared short name. */
export const roster = ["青石县", "白沙县", "清江区", "市发展改革局", "市水务局"] as const;
const aliases: Readonly<Record<string, string>> = { 市发改局: "市发展改革局" };
const variants: Readonly<Record<string, string>> = { 市水利局: "市水务局", 青石: "青石县" };

/** 2024-05-06, 2024-05 or 2024; "?…" cannot be read, "~…" is ambiguous, "" is blank. */
function dateReading(text: string): Reading<DateValue> {
  if (text === "") return { kind: "blank" };
  if (text.startsWith("?")) return { kind: "unreadable", why: "没有这一天" };
  if (text.startsWith("~")) return { kind: "ambiguous", why: "没有写明年份" };
  const [year = 0, month, day] = text.split("-").map(Number);
  const value =
    month === undefined
      ? yearValue(year)
      : day === undefined
        ? monthValue(year, month)
        : dayValue(dayOf(year, month, day));
  return { kind: "value", value, form: "plain" };
}

type Cell = string | number | null | undefined;

function text(cell: string, value: Cell): Field<string> {
  if (value === null) return { cell: null, raw: "", reading: { kind: "blank" } };
  const raw = String(value ?? "");
  if (raw === "") return { cell, raw, reading: { kind: "blank" } };
  if (raw === "/" || raw === "无") return { cell, raw, reading: { kind: "not-applicable" } };
  return { cell, raw, reading: { kind: "value", value: raw, form: "plain" } };
}

/** A number, or a text: "8分" reads as text, "?…" cannot be read. */
function number(cell: string, value: Cell): Field<number> {
  const { raw } = text(cell, value);
  if (value === null) return { cell: null, raw, reading: { kind: "blank" } };
  if (raw === "") return { cell, raw, reading: { kind: "blank" } };
  if (raw === "/") return { cell, raw, reading: { kind: "not-applicable" } };
  if (typeof value === "number") return { cell, raw, reading: { kind: "value", value, form: "plain" } };
  if (raw.startsWith("?")) return { cell, raw, reading: { kind: "unreadable", why: "不是数字" } };
  return { cell, raw, reading: { kind: "value", value: Number.parseFloat(raw), form: "text" } };
}

function date(cell: string, value: string): Field<DateValue> {
  return { cell, raw: value.replace(/^[?~]/, ""), reading: dateReading(value) };
}

function matchUnit(written: string, hasRoster = true): UnitMatch {
  if (written === "") return { kind: "blank" };
  if (!hasRoster) return { kind: "unknown", written };
  if (roster.some((name) => name === written)) return { kind: "unit", unit: written, by: "name" };
  const alias = aliases[written];
  if (alias !== undefined) return { kind: "unit", unit: alias, by: "alias" };
  const variant = variants[written];
  return variant === undefined ? { kind: "unknown", written } : { kind: "variant", unit: variant };
}

/** A body as the parser would give it. */
export function issuer(name: string, issuerClass: IssuerClass, extra: Partial<Issuer> = {}): Issuer {
  const isPersonnelMinistry = name === "人力资源和社会保障部";
  return {
    name,
    written: name,
    class: issuerClass,
    isPersonnelMinistry,
    outdated: null,
    suggestion: null,
    ...extra,
  };
}

function issuerList(issuers: readonly Issuer[], isOpen = false): IssuerList {
  return { issuers, isOpen, fromDocumentNumber: false };
}

const provinceGovernment = issuer("湖南省人民政府", "province");

/** What differs from a faultless award of 青石县 in 2024. `null` means that the table has no such column. */
export interface AwardRow {
  readonly row?: number;
  readonly unit?: string;
  readonly recipient?: string | null;
  readonly joint?: boolean;
  readonly title?: string;
  readonly issuers?: readonly Issuer[];
  readonly open?: boolean;
  readonly date?: string;
  readonly workYear?: Cell;
  readonly documentNumber?: Cell;
  readonly level?: Cell;
  readonly grade?: Cell;
  readonly points?: Cell;
  readonly indicator?: Cell;
  readonly evidence?: Cell;
  readonly noRoster?: boolean;
}

export function awardFact(given: AwardRow = {}): AwardFact {
  const row = given.row ?? 4;
  const at = (column: string): string => `${column}${row + 1}`;
  const unit = given.unit ?? "青石县";
  const hasRoster = given.noRoster !== true;
  const { recipient = null } = given;
  const issuers = issuerList(given.issuers ?? [provinceGovernment], given.open === true);
  return {
    sheet: "获奖",
    row,
    unit: matchUnit(unit, hasRoster),
    unitField: text(at("A"), unit),
    recipient: recipient === null ? null : matchUnit(recipient, hasRoster),
    recipientField: text(at("B"), recipient),
    isJoint: given.joint === true,
    title: text(at("C"), given.title ?? "全省河湖管护先进县"),
    issuer: text(at("D"), issuers.issuers.map(({ written }) => written).join("、")),
    issuers,
    date: date(at("E"), given.date ?? "2024-05-06"),
    workYear: number(at("F"), given.workYear),
    documentNumber: text(
      at("G"),
      given.documentNumber === undefined ? "湘政发〔2024〕5号" : given.documentNumber,
    ),
    level: text(at("H"), given.level ?? null),
    grade: text(at("I"), given.grade ?? null),
    points: number(at("J"), given.points ?? null),
    indicator: text(at("K"), given.indicator ?? null),
    evidence: text(at("L"), given.evidence === undefined ? null : given.evidence),
  };
}

/** What differs from a faultless deduction of 青石县 in 2024. */
export interface DeductionRow {
  readonly row?: number;
  readonly unit?: string;
  readonly matter?: string;
  readonly authority?: string;
  readonly authorities?: readonly Issuer[];
  readonly date?: string;
  readonly workYear?: Cell;
  readonly documentNumber?: Cell;
  readonly province?: boolean | null;
  readonly original?: Cell;
  readonly points?: Cell;
}

export function deductionFact(given: DeductionRow = {}): DeductionFact {
  const row = given.row ?? 4;
  const at = (column: string): string => `${column}${row + 1}`;
  const { province = null } = given;
  const unit = given.unit ?? "青石县";
  return {
    sheet: "扣分",
    row,
    unit: matchUnit(unit),
    unitField: text(at("A"), unit),
    matter: text(at("B"), given.matter ?? "材料迟报"),
    authority: text(at("C"), given.authority ?? "市政府办公室"),
    authorities: issuerList(given.authorities ?? [], false),
    date: date(at("D"), given.date ?? "2024-05-06"),
    workYear: number(at("E"), given.workYear),
    documentNumber: text(at("F"), given.documentNumber),
    province: {
      cell: at("G"),
      raw: province === null ? "" : province ? "是" : "否",
      reading: province === null ? { kind: "blank" } : { kind: "value", value: province, form: "plain" },
    },
    original: number(at("H"), given.original === undefined ? 0.5 : given.original),
    points: number(at("I"), given.points === undefined ? 0.5 : given.points),
  };
}

export interface RegisterRow {
  readonly title?: string;
  readonly unit?: string;
  readonly date?: string;
  readonly documentNumber?: Cell;
  readonly scoringYear?: Cell;
}

export function registerFact(given: RegisterRow = {}): RegisterFact {
  const unit = given.unit ?? "青石县";
  return {
    sheet: "上年度已计分登记",
    row: 1,
    title: text("A2", given.title ?? "全省河湖管护先进县"),
    unit: matchUnit(unit),
    unitField: text("B2", unit),
    date: date("C2", given.date ?? "2024-05-06"),
    documentNumber: text("D2", given.documentNumber),
    scoringYear: number("E2", given.scoringYear === undefined ? 2023 : given.scoringYear),
  };
}

export interface LedgerRows {
  readonly awards?: readonly AwardFact[];
  readonly deductions?: readonly DeductionFact[];
  readonly register?: readonly RegisterFact[];
  readonly noRoster?: boolean;
  readonly indicators?: readonly string[];
}

/** Facts of a workbook with the made-up roster; a register exists when it is given, even empty. */
export function factsOf(rows: LedgerRows): Facts {
  const units = rows.noRoster === true ? [] : roster;
  return {
    units: units.map((name, row) => ({
      sheet: "评估单位",
      row: row + 1,
      name: text(`A${row + 2}`, name),
      category: text(`B${row + 2}`, "县市区"),
      organiser: text(`C${row + 2}`, "市政府办"),
      aliases: Object.keys(aliases).filter((alias) => aliases[alias] === name),
    })),
    awards: rows.awards ?? [],
    deductions: rows.deductions ?? [],
    register: rows.register ?? [],
    hasRegister: rows.register !== undefined,
    indicators: rows.indicators ?? [],
    hasIndicators: rows.indicators !== undefined,
  };
}

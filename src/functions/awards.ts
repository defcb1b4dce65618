import { analyse } from "../app/analyse";
import { levelOf, parseIssuers } from "../bodies";
import type { DateValue } from "../domain/readings";
import type { TableShape } from "../domain/roles";
import { levelNames } from "../domain/verdict";
import { awardRows } from "../engine/award-rows";
import { ownColumns } from "../recognise/own-sheets";
import { memoisedIssuers } from "../recognise/read-awards";
import type { Argument, ArgumentCell } from "./argument";
import { invalid } from "./cell-error";
import { readDateCell } from "./conversions";
import { requireRoles, sheetOf, unitRange, type LedgerRange } from "./ledger-ranges";
import { nameOf, quoted, yearOf } from "./reading";
import {
  bodySheets,
  inCoveredYear,
  isLeftOut,
  registerWith,
  requireNoRemarks,
  schemeChoice,
  schemeInOwnYear,
} from "./scheme-argument";
import { spread, type Result } from "./spread";

/** The date of an award as far as it is known. */
function knownDate({ value, place }: ArgumentCell): DateValue | null {
  const reading = readDateCell(value);
  if (reading.kind === "unreadable")
    throw invalid(`${place}的${quoted(value)}${reading.why}，请改为日期，如2024-5-6。`);
  return reading.kind === "value" ? reading.value : null;
}

/** JX.ISSUERLEVEL */
export function issuerLevels(issuers: Argument, dates: Argument, scheme: Argument, bodies: Argument): Result {
  const { standing } = schemeInOwnYear(schemeChoice(scheme));
  const register = registerWith(bodySheets(bodies));
  const parse = memoisedIssuers((text, { date }) => parseIssuers(text, { date, register }));
  return spread([issuers, dates], (issuer, date) => {
    const list = parse(nameOf(issuer.value), { date: knownDate(date), documentNumber: "" });
    return levelNames[levelOf(list, standing)];
  });
}

/** The arguments of JX.AWARDCHECK. */
export interface AwardCheck {
  readonly awards: Argument;
  readonly units: Argument;
  readonly year: Argument;
  readonly register: Argument;
  readonly scheme: Argument;
  readonly bodies: Argument;
}

function rangesOf({ awards, units, register }: AwardCheck, year: number): readonly LedgerRange[] {
  const award = { argument: awards, role: "awards", needs: "“奖项名称”“授奖单位”“获奖时间”等" } as const;
  const counted = { argument: register, role: "register", needs: "“奖项名称”“获奖单位”“计分年度”" } as const;
  return [
    { ...award, sheet: `${year}年度获奖登记` },
    ...(isLeftOut(units) ? [] : [unitRange(units)]),
    ...(isLeftOut(register) ? [] : [{ ...counted, sheet: "上年度已计分登记" }]),
  ];
}

/** Rows of the range on which a ledger's header begins. */
function headerRows(shapes: readonly TableShape[]): ReadonlySet<number> {
  return new Set(shapes.filter(({ role }) => role === "awards").map(({ headerTop }) => headerTop));
}

/** JX.AWARDCHECK: what the pane writes beside the ledger, row by row. */
export function checkedAwards(check: AwardCheck): Result {
  const year = yearOf(check.year);
  const ranges = rangesOf(check, year);
  const { sheets, ...scheme } = schemeChoice(check.scheme);
  const grids = [...ranges.map(sheetOf), ...sheets, ...bodySheets(check.bodies)];
  const preset = scheme.preset === undefined ? {} : { scheme: scheme.preset };
  const { shapes, facts, evaluation, notes } = inCoveredYear(() => analyse(grids, { ...preset, year }, year));
  requireRoles(shapes, ranges);
  requireNoRemarks(notes);
  const textsOf = awardRows(evaluation, facts.awards);
  const headers = headerRows(shapes);
  const sheet = ranges[0]?.sheet ?? "";
  return check.awards.rows.map((_, row) => {
    if (headers.has(row)) return [...ownColumns];
    return [...(textsOf(sheet, row + 1) ?? ownColumns.map(() => ""))];
  });
}

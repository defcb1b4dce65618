import { parseIssuers } from "../bodies";
import { readDate } from "../domain/dates";
import type { CellValue } from "../domain/grid";
import { readNumber } from "../domain/numbers";
import type { DateValue, Reading } from "../domain/readings";
import { Roster } from "../domain/roster";
import { readFacts } from "../recognise/read-facts";
import { recognise } from "../recognise/recognise";
import type { Argument } from "./argument";
import { invalid, pending } from "./cell-error";
import { quoted, requireName, valueOrNull } from "./reading";
import { requireRoles, sheetOf, unitRange } from "./ledger-ranges";
import { spread, type Result } from "./spread";

/** A date in a cell of unknown format; 0 is a blank cell of Excel on the desktop and no date. */
export function readDateCell(value: CellValue): Reading<DateValue> {
  return readDate(value === 0 ? "" : value, "General", { date1904: false });
}

/** JX.DATE */
export function dateOf(text: Argument): Result {
  return spread([text], (cell) => {
    const date = valueOrNull(cell, readDateCell, "年月日齐全的日期，如2024-5-6");
    if (date === null) return "";
    if (date.precision === "day") return date.from;
    throw invalid(`${cell.place}的${quoted(cell.value)}没有写全年月日，请补全，如2024-5-6。`);
  });
}

/** JX.NUMBER */
export function numberIn(text: Argument): Result {
  return spread([text], (cell) => valueOrNull(cell, readNumber, "数字") ?? "");
}

/** The units of a list, as the pane reads them. */
function rosterOf(units: Argument): Roster {
  const range = unitRange(units);
  const grid = sheetOf(range);
  const shapes = recognise([grid]);
  requireRoles(shapes, [range]);
  const facts = readFacts([grid], shapes, (text) => parseIssuers(text));
  const roster = new Roster(facts.units);
  if (roster.units.length === 0) throw invalid(`${units.size}没有单位，请选评估单位名单。`);
  return roster;
}

/** JX.UNITNAME */
export function unitNameOf(text: Argument, units: Argument): Result {
  const roster = rosterOf(units);
  return spread([text], (cell) => {
    const name = requireName(cell, "单位名称");
    const match = roster.match(name);
    if (match.kind === "unit" || match.kind === "variant") return match.unit;
    throw pending(
      `${cell.place}的${quoted(name)}不在评估单位名单中，请核对名称，或在名单中登记简称、曾用名。`,
    );
  });
}

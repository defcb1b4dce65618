import type { Role } from "../domain/roles";
import { squeezeText } from "../domain/text";
import { isFigureWord } from "./body-rows";
import { foldHeader, idleHeader } from "./header-text";
import { registerTitle } from "./ledger-words";
import type { RoleMatch } from "./match-role";
import type { SheetView } from "./sheet-view";
import type { FoundTable } from "./tables";

/** Last words of the names of offices and places. */
const organisation =
  /(?:[县区市州镇乡园局委办部厅会院室处署校所站社行团联协馆台村队库]|公司|中心|政府|机关|大队|支队|街道|集团|医院|银行|联合会|监狱|海关|法庭)(?:[(（].*[)）])?$/u;
const sampleRows = 60;

/** True when most names in the column end as names of offices and places do; an empty column proves nothing. */
function holdsUnits(view: SheetView, table: FoundTable, column: number): boolean {
  let seen = 0;
  let units = 0;
  for (
    let row = table.block.bottom + 1;
    row <= Math.min(table.bottom, table.block.bottom + sampleRows);
    row++
  ) {
    const value = view.own(row, column);
    const text = squeezeText(String(value));
    if (text === "" || isFigureWord(text)) continue;
    seen++;
    if (organisation.test(text)) units++;
  }
  return seen === 0 || units * 2 >= seen;
}

/** A list of units is more than any list with 单位 and 类别: an organiser, a title, or no other columns. */
function isUnitList(view: SheetView, table: FoundTable, match: RoleMatch): boolean {
  const { unit, organiser } = match.columns;
  if (unit === undefined || !holdsUnits(view, table, unit)) return false;
  if (match.hasTitle || organiser !== undefined) return true;
  const found = new Set(Object.values(match.columns));
  return [...table.block.labels].every(
    ([column, label]) => found.has(column) || idleHeader.test(foldHeader(label.lower)),
  );
}

/** A register without 计分年度 is one only by its title. */
function isRegister(match: RoleMatch): boolean {
  return match.columns.scoringYear !== undefined || match.hasTitle;
}

/** A remark among the titles (注：上年度已加分的不得重复申报) is about the table and not its name. */
const remark = /^(?:注|备注|说明|填[表报]|附)|[不未。;]|.{31}/u;

/** 计分年度, or the title, says that the points were given: whatever other columns there are, nothing is claimed here. */
function isOfCounted(view: SheetView, table: FoundTable): boolean {
  const titles = [view.grid.sheet, ...table.titleLines].map(squeezeText);
  if (titles.some((title) => registerTitle.test(title) && !remark.test(title))) return true;
  return [...table.block.labels.values()].some(({ lower, joined }) =>
    [lower, joined].some((text) => /^已?[计记]分(?:的)?(?:所属)?年[度份]?$/u.test(foldHeader(text))),
  );
}

/** 授奖单位, or 级别 with 加分, or the title: 名称 and 时间 alone are on any list. */
function isAwardLedger(view: SheetView, table: FoundTable, match: RoleMatch): boolean {
  const { issuer, recipient, level, documentNumber, points } = match.columns;
  const isGraded = level !== undefined && points !== undefined;
  const marks = [issuer, recipient, level, documentNumber].filter((column) => column !== undefined).length;
  return !isOfCounted(view, table) && (issuer !== undefined || match.hasTitle || isGraded) && marks >= 1;
}

/** Scores of candidates, pupils and staff are another subject, whatever unit each belongs to. */
function isOfPersons(table: FoundTable): boolean {
  return [...table.block.labels.values()].some(({ lower }) =>
    /^(?:姓名|学号|考号|准考证号|考生|选手|员工|学生|职工姓名|人员)$/u.test(foldHeader(lower)),
  );
}

/** The column of units, where there is one, holds names of offices and places. */
function isOfUnits(view: SheetView, table: FoundTable, { columns: { unit } }: RoleMatch): boolean {
  return !isOfPersons(table) && (unit === undefined || holdsUnits(view, table, unit));
}

/** Figures of units with a sum or a rank, or under a title that speaks of scores. */
function isScoreSheet(view: SheetView, table: FoundTable, match: RoleMatch): boolean {
  const { unit, total, final, rank, gradeResult } = match.columns;
  if (unit === undefined || !holdsUnits(view, table, unit) || isOfPersons(table)) return false;
  if ([total, final, rank, gradeResult].some((column) => column !== undefined)) return true;
  return match.hasTitle && Object.keys(match.columns).some((field) => field.startsWith("indicator:"));
}

const sum = /^(?:合计|总分|总得分|总计|排名|名次|位次|等次)$/u;

/** A sheet with the result beside the unit's own score is one of scores, unless its title speaks of self-reviews alone. */
function isSelfReview(table: FoundTable, { columns, hasTitle }: RoleMatch): boolean {
  const hasSum = [...table.block.labels.values()].some(({ lower }) => sum.test(foldHeader(lower)));
  return !hasSum && (columns.final === undefined || hasTitle);
}

const guards: Partial<Record<Role, (view: SheetView, table: FoundTable, match: RoleMatch) => boolean>> = {
  units: isUnitList,
  register: (_view, _table, match) => isRegister(match),
  awards: isAwardLedger,
  deductions: (view, table) => !isOfCounted(view, table),
  scores: isScoreSheet,
  survey: isOfUnits,
  self: (view, table, match) => isOfUnits(view, table, match) && isSelfReview(table, match),
};

/** Content and title as second witness to what the headers say. */
export function acceptedRole(view: SheetView, table: FoundTable, match: RoleMatch): boolean {
  return guards[match.words.role]?.(view, table, match) ?? true;
}

import type { TableJudgement, TableRule } from "../../domain/rule";
import { unitRows, type NamedRow } from "../unit-groups";

function again([first, ...others]: readonly NamedRow[]): readonly TableJudgement[] {
  return others
    .filter(({ field }) => field.cell !== first?.field.cell)
    .map(({ sheet, unit, field }) => ({
      ...{ sheet, cell: field.cell, unit, title: "单位名称", message: "twice" },
      values: { firstCell: first?.field.cell ?? "" },
    }));
}

/** A1: every unit stands once on the list of units, and once in a ranking. */
export const unitDuplicate: TableRule = {
  id: "unit-duplicate",
  group: "data",
  on: "tables",
  severity: "error",
  clause: "scope",
  title: { zh: "单位重复", en: "Unit listed twice" },
  why: {
    zh: "同一单位在评估单位表或评分表中出现两次，会影响单位总数、名额和排名。请删除多余的一行，或改正写错的单位名称。",
    en: "A unit that stands twice on the list or in a score sheet distorts counts, quotas and ranks. Remove one row, or correct the name that is a slip.",
  },
  messages: {
    twice: { zh: "{unit}重复出现，{firstCell}单元格已有该单位。请删除多余的一行，或改正单位名称。", en: "{unit} stands already in {firstCell}. Remove one row, or correct the name." },
  }, // prettier-ignore
  judgeTables(book) {
    return unitRows(book).flatMap(again);
  },
};

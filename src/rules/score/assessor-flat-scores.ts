import type { TableRule } from "../../domain/rule";
import { assessments, isFullMarks } from "../assessors";

/** C6: one assessor who gives at least ten units nothing but full marks has told none of them apart. */
export const assessorFlatScores: TableRule = {
  id: "assessor-flat-scores",
  group: "score",
  on: "tables",
  severity: "info",
  clause: "structure",
  title: { zh: "评分人全部打满分", en: "An assessor gives full marks to all" },
  why: {
    zh: "同一评分人给多个单位（默认10个以上，可在评估方案中调整）全部打满分，评分没有区分度。仅作提示，请了解是否逐一评分。",
    en: "One assessor who gives many units (10 unless the scheme says otherwise) nothing but full marks tells none apart. A remark only: ask whether each unit was assessed.",
  },
  messages: {
    flat: { zh: "{assessor}给{count}个单位的评分全部为满分，没有区分度。请了解是否逐一评分。", en: "{assessor} gives all {count} units full marks. Ask whether each was assessed." },
  }, // prettier-ignore
  judgeTables(book) {
    return assessments(book).flatMap(({ assessor, cells }) => {
      const [first] = cells;
      const count = new Set(cells.map(({ row }) => row.unit)).size;
      if (first === undefined || count < book.scheme.flatScoreUnits || !cells.every(isFullMarks)) return [];
      const place = { sheet: first.sheet.table.sheet, cell: first.figure.cell, unit: null, title: assessor };
      return [{ ...place, message: "flat", values: { assessor, count } }];
    });
  },
};

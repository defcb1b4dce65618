import type { TableJudgement, TableRule } from "../../domain/rule";
import { wrongCounts } from "../unit-counts";

/** A1, C6: one finding on the list of units, whatever number of counts is wrong. */
export const unitCountMismatch: TableRule = {
  id: "unit-count-mismatch",
  group: "scheme",
  on: "tables",
  severity: "error",
  clause: "scope",
  title: { zh: "单位个数不符", en: "Number of units differs" },
  why: {
    zh: "评估单位表注明的（或方案规定的）单位个数与实际列出的不同，可能漏列或多列。请核对名单。",
    en: "The number of units that the list states (or the scheme gives) differs from those listed: some are missing or too many. Check the list.",
  },
  messages: {
    all: { zh: "应有{stated}个单位，实际列出{listed}个。请核对是否漏列或多列。", en: "There should be {stated} units; {listed} are listed. Check which are missing or too many." },
    category: { zh: "“{title}”应有{stated}个单位，实际列出{listed}个。请核对是否漏列或多列。", en: "“{title}” should have {stated} units; {listed} are listed. Check which are missing or too many." },
  }, // prettier-ignore
  judgeTables({ tables, scheme }) {
    return tables.unitLists.flatMap((list): readonly TableJudgement[] => {
      const [count] = wrongCounts(list, scheme);
      if (count === undefined) return [];
      const { cell, category, stated, listed } = count;
      const place = { sheet: list.sheet, cell, unit: null, title: category };
      return [{ ...place, message: category === "" ? "all" : "category", values: { stated, listed } }];
    });
  },
};

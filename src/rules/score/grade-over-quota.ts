import { quotaCount, quotasFor } from "../../domain/grades";
import { groupBy } from "../../domain/group-by";
import type { TableRule } from "../../domain/rule";
import { gradedRows, type GradedRow } from "../graded-rows";

interface Excess {
  readonly rows: readonly GradedRow[];
  readonly allowed: number;
  readonly count: number;
}

/** The lowest units beyond the quota; equals at the border get the better grade (JX.GRADEQUOTA). */
function excessOf(grade: string, allowed: number, graded: readonly GradedRow[]): Excess | null {
  const held = graded.filter((row) => row.grade === grade).sort((a, b) => b.final - a.final);
  const border = held[allowed - 1]?.final;
  const rows = held.slice(allowed).filter(({ final }) => final !== border);
  return rows.length === 0 ? null : { rows, allowed, count: held.length };
}

/** Domain B: quotas of grades by category, in percent or as a number. */
export const gradeOverQuota: TableRule = {
  id: "grade-over-quota",
  group: "score",
  on: "tables",
  severity: "error",
  clause: "use-of-result",
  title: { zh: "等次超过名额", en: "Grade above its quota" },
  why: {
    zh: "方案或表中说明规定了等次名额的，按类别计算，比例向下取整；名额界上同分的都进较好等次。超出的，从得分最低的开始调整。",
    en: "Quotas of grades hold for each category, shares rounded down; equals at the border get the better grade. What goes beyond is corrected from the lowest score upwards.",
  },
  messages: {
    over: {
      zh: "{unit}得{score}分，评为“{grade}”；本类别“{grade}”名额{allowed}个，已有{count}个。请调整等次或核对名额。",
      en: "{unit} scores {score} and is graded “{grade}”; the category may have {allowed} and has {count}. Correct the grade, or check the quota.",
    },
  },
  judgeTables(book) {
    return book.scoreSheets.flatMap((sheet) => {
      const categories = groupBy(sheet.rows, ({ row }) => row.category);
      const graded = gradedRows(sheet, book);
      return quotasFor(book.scheme, sheet.table.remarks).flatMap((quota) =>
        [...categories].flatMap(([category, units]) => {
          const own = graded.filter(({ row }) => row.row.category === category);
          const excess = excessOf(quota.grade, quotaCount(quota, units.length, book.scheme), own);
          return (excess?.rows ?? []).map(({ row, cell, final, grade }) => ({
            ...{ sheet: sheet.table.sheet, cell, unit: row.unit, title: "等次", message: "over" },
            values: { score: final, grade, allowed: excess?.allowed ?? 0, count: excess?.count ?? 0 },
          }));
        }),
      );
    });
  },
};

import type { TableRule } from "../../domain/rule";
import { wrongGrades } from "../graded-rows";

/** Domain B: grades by thresholds, which the scheme gives or the sheet's own notes state. */
export const gradeMismatch: TableRule = {
  id: "grade-mismatch",
  group: "score",
  on: "tables",
  severity: "error",
  clause: "use-of-result",
  title: { zh: "等次与得分不符", en: "Grade differs from the score" },
  why: {
    zh: "等次由分数线决定，分数线取自评估方案或表中说明；较好等次名额已满的，可以评为较低等次。请核对得分和等次。",
    en: "Thresholds decide the grade; they come from the scheme or from the notes of the sheet. Where the better grade’s quota is used up, a lower one is in order. Check score and grade.",
  },
  messages: {
    differs: { zh: "{unit}得{score}分，评为“{written}”，按分数线应为“{expected}”。请核对得分和等次。", en: "{unit} scores {score} and is graded “{written}”; by the thresholds it is “{expected}”. Check both." },
  }, // prettier-ignore
  judgeTables(book) {
    return book.scoreSheets.flatMap((sheet) =>
      wrongGrades(sheet, book).map(({ row, cell, final, grade, expected }) => ({
        ...{ sheet: sheet.table.sheet, cell, unit: row.unit, title: "等次", message: "differs" },
        values: { score: final, written: grade, expected },
        fix: { kind: "ask", edits: [{ cell, to: expected }] },
      })),
    );
  },
};

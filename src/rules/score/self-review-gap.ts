import type { TableRule } from "../../domain/rule";
import { selfReviews } from "../self-reviews";
import { tidy } from "../score-cells";

/** A3, C6: a self-assessment that differs from the result by more than a share of the full marks is remarked. */
export const selfReviewGap: TableRule = {
  id: "self-review-gap",
  group: "score",
  on: "tables",
  severity: "warning",
  clause: "daily-assessment",
  title: { zh: "自评与评定相差较大", en: "Self-assessment far from the result" },
  why: {
    zh: "自评得分与评定得分相差超过满分的一定比例（默认10%，可在评估方案中调整），说明依据不一致。请核对佐证材料和评分依据。",
    en: "A self-assessment that differs from the result by more than a share of the full marks (10 % unless the scheme says otherwise) rests on other grounds. Check evidence and reasons.",
  },
  messages: {
    apart: {
      zh: "{unit}“{title}”自评{self}分，评定{result}分，相差{gap}分，超过满分{full}分的{percent}%。请核对佐证材料和评分依据。",
      en: "{unit}: “{title}” is self-assessed at {self} and scored {result}, {gap} apart, more than {percent} % of the full marks {full}. Check evidence and reasons.",
    },
  },
  judgeTables(book) {
    const share = book.scheme.selfReviewGap;
    return selfReviews(book).flatMap(({ self, result, full, ...place }) => {
      const gap = tidy(Math.abs(self - result));
      if (full <= 0 || gap <= tidy(share * full)) return [];
      const values = { self, result: tidy(result), gap, full, percent: tidy(share * 100) };
      return [{ ...place, message: "apart", values }];
    });
  },
};

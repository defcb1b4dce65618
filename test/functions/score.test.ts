import { completion, score, share } from "../../src/functions/functions";
import { column, errorText, one, testCases } from "../support/function-errors";

testCases("JX.SCORE", [
  ["weighted mean", () => score([[90, 80]], [[3, 1]]), 87.5],
  ["with full marks", () => score([[8, 15]], [[40, 60]], [[10, 20]]), 77],
  ["a column with a row of weights", () => score(column(90, 80), [[3, 1]]), 87.5],
  ["0.1 and 0.2 are exact", () => score([[0.1, 0.2]], [[1, 1]]), 0.15],
  [
    "a row of units each",
    () =>
      score(
        [
          [90, 80],
          [70, 70],
          [100, 60],
        ],
        [[3, 1]],
      ),
    column(87.5, 70, 90),
  ],
  [
    "units as columns",
    () =>
      score(
        [
          [90, 70, 0],
          [80, 70, 40],
        ],
        column(3, 1),
      ),
    [[87.5, 70, 10]],
  ],
  [
    "a square table with a row of weights",
    () =>
      score(
        [
          [90, 80],
          [70, 70],
        ],
        [[3, 1]],
      ),
    column(87.5, 70),
  ],
  [
    "a square table with a column of weights",
    () =>
      score(
        [
          [90, 70],
          [80, 70],
        ],
        column(3, 1),
      ),
    [[87.5, 70]],
  ],
  [
    "weights of the size of all scores",
    () =>
      score(
        [
          [90, 80],
          [70, 60],
        ],
        [
          [1, 1],
          [1, 1],
        ],
      ),
    75,
  ],
  ["text numbers", () => score([["９0分", "80"]], [["3", "１"]]), 87.5],
  ["weights in percent", () => score([[90, 80]], [["75%", "25%"]]), 87.5],
  ["a blank as 0 is computed with", () => score([[90, 0]], [[1, 1]]), 45],
  ["a blank as null", () => score([[90, null]], [[1, 1]]), "#N/A"],
  ["a blank as text", () => score([[90, ""]], [[1, 1]]), "#N/A"],
  ["待核", () => score([[90, "待核"]], [[1, 1]]), "#N/A"],
  [
    "only the unit with the blank",
    () =>
      score(
        [
          [90, ""],
          [70, 70],
        ],
        [[3, 1]],
      ),
    column("#N/A", 70),
  ],
  ["/ leaves with its weight", () => score([[90, "/"]], [[3, 1]]), 90],
  ["nothing applies", () => score([["/", "无"]], [[3, 1]]), "#N/A"],
  ["a blank weight", () => score([[90, 80]], [[3, null]]), "#N/A"],
  ["weights that sum to 0", () => score([[90, 80]], [[0, 0]]), "#VALUE!"],
  ["full marks of 0", () => score([[90, 80]], [[1, 1]], [[100, 0]]), "#VALUE!"],
  ["lengths differ", () => score([[90, 80, 70]], [[1, 1]]), "#VALUE!"],
  ["full marks too few", () => score([[90, 80]], [[1, 1]], [[100]]), "#VALUE!"],
  ["what is no number", () => score([[90, "优"]], [[1, 1]]), "#VALUE!"],
]);

testCases("JX.SHARE", [
  ["product", () => share(one(92.5), one(0.25)), 23.125],
  ["exact", () => share(one(0.1), one(0.2)), 0.02],
  ["a column", () => share(column(80, null, "x"), one("25%")), column(20, "#N/A", "#VALUE!")],
]);

test("messages name both lengths, the cell and what to do", () => {
  expect(errorText(() => score([[90, 80, 70]], [[1, 1]]))).toBe(
    "“得分”（1行3列）与“权重”（1行2列）对不上，请选同样多的单元格。",
  );
  expect(errorText(() => completion(column(1, null), one(1), one(1)))).toBe(
    "待核：“实际完成”第2行未填写，请补填数字。",
  );
});

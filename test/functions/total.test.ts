import { total } from "../../src/functions/functions";
import { column, testCases } from "../support/function-errors";

testCases("JX.TOTAL", [
  ["a row", () => total([[70, 20.5]]), 90.5],
  ["a column, bonus and deduction", () => total(column(70, 20), [[3]], [[1.5]]), 91.5],
  ["a deduction with a sign", () => total([[70, 20]], [[3]], [[-1.5]]), 91.5],
  ["0.1 + 0.2", () => total([[0.1, 0.2]]), 0.3],
  [
    "one unit a row",
    () =>
      total(
        [
          [70, 20],
          [60, ""],
          [50, 5],
        ],
        column(1, 1, ""),
        column("", 1, 2),
      ),
    column(91, "#N/A", 53),
  ],
  ["one part of many units", () => total(column(70, 60), column(1, null)), column(71, 60)],
  [
    "units as columns",
    () =>
      total(
        [
          [70, 60, 50],
          [20, 10, 0],
        ],
        [[1, 2, 3]],
      ),
    [[91, 72, 53]],
  ],
  [
    "a square table",
    () =>
      total(
        [
          [70, 20],
          [60, 10],
        ],
        column(1, 2),
      ),
    column(91, 72),
  ],
  [
    "a square table of columns",
    () =>
      total(
        [
          [70, 60],
          [20, 10],
        ],
        [[1, 2]],
      ),
    [[91, 72]],
  ],
  ["blanks as 0", () => total([[70, 0]], [[0]], [[0]]), 70],
  ["a blank part", () => total([[70, null]]), "#N/A"],
  ["/ counts nothing", () => total([[70, "/"]]), 70],
  ["待核 in a bonus", () => total([[70, 20]], [["待核"]]), "#N/A"],
  ["an error in a part", () => total([[70, "#N/A"]]), "#N/A"],
  ["text numbers", () => total([["７0分", "20"]], [["加2分"]], [["扣1分"]]), 91],
  [
    "lengths differ",
    () =>
      total(
        [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
        column(1, 2),
      ),
    "#VALUE!",
  ],
]);

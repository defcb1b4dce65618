import { satisfaction, survey } from "../../src/functions/functions";
import { column, one, testCases } from "../support/function-errors";

testCases("JX.SURVEY", [
  ["mean of two rounds", () => survey([[90, 80]], one(14)), 11.9],
  ["a column of rounds", () => survey(column(90, 80), one(14)), 11.9],
  [
    "one unit a row",
    () =>
      survey(
        [
          [90, 80],
          [100, ""],
          [60, 60],
        ],
        one(10),
      ),
    column(8.5, "#N/A", 6),
  ],
  [
    "full marks for each unit",
    () =>
      survey(
        [
          [90, 80],
          [60, 60],
          [1, 1],
        ],
        column(10, 20, 100),
      ),
    column(8.5, 12, 1),
  ],
  ["one round of many units", () => survey(column(90, 80), column(10, 10)), column(9, 8)],
  ["percent in text", () => survey([["96%", "９4"]], one(10)), 9.5],
  ["a round above 100", () => survey([[90, 101]], one(10)), "#VALUE!"],
  ["a negative round", () => survey([[90, -1]], one(10)), "#VALUE!"],
  ["a blank as 0", () => survey([[90, 0]], one(10)), 4.5],
  [
    "lengths differ",
    () =>
      survey(
        [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
        column(10, 20),
      ),
    "#VALUE!",
  ],
]);

testCases("JX.SATISFACTION", [
  ["shares", () => satisfaction([[50, 40, 10, 99]], [[1, 0.75, 0.55, null]], one(10)), 8.55],
  ["a blank share is left out with its blank count", () => satisfaction([[50, ""]], [[1, ""]], one(10)), 10],
  ["a share of / likewise", () => satisfaction([[50, 40]], [[1, "/"]], one(10)), 10],
  ["a share of 0 counts", () => satisfaction([[50, 50]], [[1, 0]], one(10)), 5],
  [
    "one unit a row",
    () =>
      satisfaction(
        [
          [1, 0],
          [0, 1],
          [0, 0],
        ],
        [[1, 0.5]],
        one(10),
      ),
    column(10, 5, "#N/A"),
  ],
  ["a blank count", () => satisfaction([[50, null]], [[1, 0.5]], one(10)), "#N/A"],
  ["a share above 1", () => satisfaction([[50, 1]], [[100, 75]], one(10)), "#VALUE!"],
  ["a negative count", () => satisfaction([[50, -1]], [[1, 0.5]], one(10)), "#VALUE!"],
  ["lengths differ", () => satisfaction([[50, 1, 1]], [[1, 0.5]], one(10)), "#VALUE!"],
]);

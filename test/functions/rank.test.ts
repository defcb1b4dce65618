import { rankPoints, rank } from "../../src/functions/functions";
import { column, one, testCases } from "../support/function-errors";

testCases("JX.RANK", [
  ["equals share a rank, the next is skipped", () => rank(column(90, 95, 90, 80)), column(2, 1, 2, 4)],
  ["dense", () => rank(column(90, 95, 90, 80), undefined, [["dense"]]), column(2, 1, 2, 3)],
  ["within groups", () => rank(column(90, 95, 80, 85), column("县", "园", "县", "园")), column(1, 1, 2, 2)],
  [
    "groups written with spaces are one",
    () => rank(column(90, 95), column("县 市区", "县市区")),
    column(2, 1),
  ],
  ["one group for all", () => rank(column(90, 95), [["县市区"]]), column(2, 1)],
  ["a row", () => rank([[90, 95, 90]]), [[2, 1, 2]]],
  ["a blank takes no rank", () => rank(column(90, "", 80)), column(1, "#N/A", 2)],
  ["a blank as 0 is ranked", () => rank(column(90, 0, 80)), column(1, 3, 2)],
  ["待核 takes no rank", () => rank(column(90, "待核", 80)), column(1, "#N/A", 2)],
  ["a blank group", () => rank(column(90, 95, 80), column("县", null, "县")), column(1, "#N/A", 2)],
  ["what is no number", () => rank(column(90, "x", 80)), column(1, "#VALUE!", 2)],
  ["text numbers", () => rank(column("９0分", 91)), column(2, 1)],
  ["0.1 + 0.2 equals 0.3", () => rank(column(0.1 + 0.2, 0.3, 0.2)), column(1, 1, 3)],
  ["lengths differ", () => rank(column(1, 2, 3), column("a", "b")), "#VALUE!"],
  ["an unknown method", () => rank(column(1, 2), undefined, [["紧密"]]), "#VALUE!"],
  ["a method as 0 is left out", () => rank(column(2, 2, 1), [[0]], [[0]]), column(1, 1, 3)],
]);

testCases("JX.RANKPOINTS", [
  ["largest first", () => rankPoints(column(9, 7, 8), column(9, 7, 8), column(10, 8, 6)), column(10, 6, 8)],
  [
    "smallest first",
    () => rankPoints(column(9, 7), column(9, 7, 8), column(10, 8, 6), one(true)),
    column(6, 10),
  ],
  [
    "equals share the better rank",
    () => rankPoints(column(9, 8, 7), column(9, 9, 8, 7), column(10, 8, 6)),
    column(10, 6, 0),
  ],
  ["beyond the list", () => rankPoints(one(1), column(3, 2, 1), column(10, 8)), 0],
  ["points in a row", () => rankPoints(one(2), column(3, 2, 1), [[10, 8]]), 8],
  ["blanks take no place", () => rankPoints(one(1), column(3, null, 1), column(10, 8)), 8],
  ["a blank value", () => rankPoints(one(""), column(3, 2, 1), column(10, 8)), "#N/A"],
  ["points missing for the rank", () => rankPoints(one(2), column(3, 2, 1), column(10, null)), "#N/A"],
  ["FALSE and 0 are largest first", () => rankPoints(one(3), column(3, 2), column(10, 8), one(0)), 10],
]);

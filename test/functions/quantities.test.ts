import { completion, efficacy, perFault, step } from "../../src/functions/functions";
import { column, one, testCases } from "../support/function-errors";

testCases("JX.COMPLETION", [
  ["half", () => completion(one(50), one(100), one(10)), 5],
  ["not above the full marks", () => completion(one(150), one(100), one(10)), 10],
  ["up to the cap", () => completion(one(150), one(100), one(10), one(1.2)), 12],
  ["exactly the cap", () => completion(one(120), one(100), one(10), one(1.2)), 12],
  ["never below 0", () => completion(one(-5), one(100), one(10)), 0],
  ["amounts in text", () => completion(one("1.2亿元"), one("2亿元"), one(10)), 6],
  [
    "a column with single values",
    () => completion(column(50, 80, null), one(100), one(10)),
    column(5, 8, "#N/A"),
  ],
  ["a target of 0", () => completion(one(50), one(0), one(10)), "#VALUE!"],
  ["a negative target", () => completion(one(50), one(-1), one(10)), "#VALUE!"],
  ["a blank target", () => completion(one(50), one(null), one(10)), "#N/A"],
  ["0 for a blank", () => completion(one(0), one(100), one(10)), 0],
  ["lengths differ", () => completion(column(1, 2), column(1, 2, 3), one(10)), "#VALUE!"],
  ["a row beside a column", () => completion(column(50, 80), [[100, 200]], one(10)), column(5, 4)],
  ["plain values", () => completion(50 as never, 100 as never, 10 as never), 5],
]);

testCases("JX.STEP", [
  [
    "on the bound",
    () =>
      step(one(80), [
        [90, 10],
        [80, 8],
        [60, 5],
      ]),
    8,
  ],
  [
    "just below it",
    () =>
      step(one(79.99), [
        [90, 10],
        [80, 8],
        [60, 5],
      ]),
    5,
  ],
  [
    "in any order",
    () =>
      step(one(95), [
        [60, 5],
        [90, 10],
        [80, 8],
      ]),
    10,
  ],
  [
    "below all",
    () =>
      step(one(59), [
        [90, 10],
        [80, 8],
        [60, 5],
      ]),
    0,
  ],
  [
    "a column",
    () =>
      step(column(95, "８0", ""), [
        [90, 10],
        [80, 8],
      ]),
    column(10, 8, "#N/A"),
  ],
  [
    "blank rows as 0",
    () =>
      step(one(95), [
        [90, 10],
        [0, 0],
        [0, 0],
      ]),
    10,
  ],
  [
    "a blank row as 0 beside a band from 0",
    () =>
      step(one(5), [
        [90, 10],
        [0, 3],
        [0, 0],
      ]),
    3,
  ],
  [
    "blank rows as null",
    () =>
      step(one(-20), [
        [-30, 10],
        [null, null],
      ]),
    10,
  ],
  [
    "a band of 0 points from 0",
    () =>
      step(one(3), [
        [-10, -5],
        [0, 0],
        [10, 5],
      ]),
    0,
  ],
  ["points missing", () => step(one(95), [[90, null]]), "#N/A"],
  [
    "one bound with two points",
    () =>
      step(one(95), [
        [90, 10],
        [90, 8],
      ]),
    "#VALUE!",
  ],
  ["three columns", () => step(one(95), [[90, 10, 1]]), "#VALUE!"],
  ["no bands", () => step(one(95), [[null, null]]), "#N/A"],
]);

testCases("JX.PERFAULT", [
  ["two faults", () => perFault(one(2), one(0.5), one(5)), 4],
  ["not below 0", () => perFault(one(20), one(0.5), one(5)), 0],
  ["up to the limit", () => perFault(one(20), one(0.5), one(5), one(2)), 3],
  ["no fault", () => perFault(one(0), one(0.5), one(5)), 5],
  ["signs set aside", () => perFault(one("3次"), one("扣0.1"), one(1)), 0.7],
  ["a column", () => perFault(column(1, "", 3), one(1), one(5)), column(4, "#N/A", 2)],
  ["a negative count", () => perFault(one(-1), one(1), one(5)), "#VALUE!"],
]);

testCases("JX.EFFICACY", [
  ["the low value has six tenths", () => efficacy(one(60), one(60), one(100), one(10)), 6],
  ["the high value has all", () => efficacy(one(100), one(60), one(100), one(10)), 10],
  ["between", () => efficacy(one(80), one(60), one(100), one(10)), 8],
  ["not above the full marks", () => efficacy(one(150), one(60), one(100), one(10)), 10],
  ["not below 0", () => efficacy(one(-500), one(60), one(100), one(10)), 0],
  ["smaller is better", () => efficacy(one(2), one(4), one(0), one(10)), 8],
  ["low and high equal", () => efficacy(one(2), one(4), one(4), one(10)), "#VALUE!"],
  ["a blank", () => efficacy(column(80, null), one(60), one(100), one(10)), column(8, "#N/A")],
]);

import { grade, gradeQuota } from "../../src/functions/functions";
import { column, errorText, testCases } from "../support/function-errors";

const bands = [
  ["优秀", 90],
  ["良好", 80],
  ["合格", 60],
  ["不合格", 0],
];
const quotas = [
  ["优秀", 0.2],
  ["良好", 2],
  ["合格", null],
];
const ten = column(100, 99, 98, 97, 96, 95, 94, 93, 92, 91);

testCases("JX.GRADE", [
  [
    "on and below the thresholds",
    () => grade(column(90, 89.99, 80, 60, 59), bands),
    column("优秀", "良好", "良好", "合格", "不合格"),
  ],
  ["in any order", () => grade([[85]], [...bands].reverse()), "良好"],
  ["below all", () => grade([[50]], bands.slice(0, 3)), "#N/A"],
  ["a blank total", () => grade(column(95, null), bands), column("优秀", "#N/A")],
  ["blank rows below", () => grade([[85]], [...bands, ["", ""], [0, 0]]), "良好"],
  [
    "thresholds in text",
    () =>
      grade(
        [[85]],
        [
          ["优秀", "90分"],
          ["良好", "８0"],
        ],
      ),
    "良好",
  ],
  ["a threshold that is none", () => grade([[85]], [["优秀", "高"]]), "#VALUE!"],
  ["a name missing", () => grade([[85]], [["", 80]]), "#N/A"],
  ["one column", () => grade([[85]], column(90, 80)), "#VALUE!"],
]);

testCases("JX.GRADEQUOTA", [
  [
    "a share, a count, the rest",
    () => gradeQuota(ten, [[null]], quotas),
    column(
      ...Array<string>(2).fill("优秀"),
      ...Array<string>(2).fill("良好"),
      ...Array<string>(6).fill("合格"),
    ),
  ],
  [
    "shares are rounded down",
    () =>
      gradeQuota(
        column(9, 8, 7, 6),
        [[0]],
        [
          ["优秀", 0.3],
          ["其他", ""],
        ],
      ),
    column("优秀", "其他", "其他", "其他"),
  ],
  [
    "a share of less than one unit",
    () =>
      gradeQuota(
        column(9, 8),
        [[0]],
        [
          ["优秀", 0.3],
          ["其他", ""],
        ],
      ),
    column("其他", "其他"),
  ],
  [
    "equals at the border get the better grade",
    () =>
      gradeQuota(
        column(9, 8, 8, 7),
        [[0]],
        [
          ["优秀", 2],
          ["良好", 1],
          ["合格", ""],
        ],
      ),
    column("优秀", "优秀", "优秀", "合格"),
  ],
  [
    "equals above the border take no more",
    () =>
      gradeQuota(
        column(9, 9, 8, 7),
        [[0]],
        [
          ["优秀", 1],
          ["良好", 2],
          ["合格", ""],
        ],
      ),
    column("优秀", "优秀", "良好", "合格"),
  ],
  [
    "1 is one unit",
    () =>
      gradeQuota(
        column(9, 8),
        [[0]],
        [
          ["优秀", 1],
          ["其他", ""],
        ],
      ),
    column("优秀", "其他"),
  ],
  [
    "20% in text",
    () =>
      gradeQuota(
        ten,
        [[0]],
        [
          ["优秀", "20%"],
          ["其他", ""],
        ],
      ).slice(1, 3),
    column("优秀", "其他"),
  ],
  [
    "within groups",
    () =>
      gradeQuota(column(9, 8, 7, 6), column("县", "县", "园", "园"), [
        ["优秀", 0.5],
        ["其他", ""],
      ]),
    column("优秀", "其他", "优秀", "其他"),
  ],
  [
    "a blank total is a unit of its group",
    () =>
      gradeQuota(
        column(9, 8, 7, ""),
        [[0]],
        [
          ["优秀", 0.5],
          ["其他", ""],
        ],
      ),
    column("优秀", "优秀", "其他", "#N/A"),
  ],
  [
    "a blank quota above the last",
    () =>
      gradeQuota(
        column(9, 8),
        [[0]],
        [
          ["优秀", ""],
          ["其他", ""],
        ],
      ),
    "#N/A",
  ],
  [
    "a quota of one and a half",
    () =>
      gradeQuota(
        column(9, 8),
        [[0]],
        [
          ["优秀", 1.5],
          ["其他", ""],
        ],
      ),
    "#VALUE!",
  ],
  [
    "a negative quota",
    () =>
      gradeQuota(
        column(9, 8),
        [[0]],
        [
          ["优秀", -1],
          ["其他", ""],
        ],
      ),
    "#VALUE!",
  ],
  ["lengths differ", () => gradeQuota(column(9, 8, 7), column("a", "b"), quotas), "#VALUE!"],
]);

test("below the lowest threshold the message says what to add", () => {
  expect(errorText(() => grade([[50]], bands.slice(0, 3)))).toContain("请在“分数线”中补上最低等次");
});

test("0.29 of 100 units is 29, whatever binary fractions say", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => [index]);
  const grades = gradeQuota(
    hundred,
    [[0]],
    [
      ["优秀", 0.29],
      ["其他", ""],
    ],
  ).flat();
  expect(grades.filter((each) => each === "优秀")).toHaveLength(29);
});

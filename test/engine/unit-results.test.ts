import { Decimal } from "decimal.js";
import fc from "fast-check";
import type { CellValue, Grid } from "../../src/domain/grid";
import type { SchemeValues } from "../../src/domain/scheme";
import type { UnitResult } from "../../src/domain/unit-result";
import { awardFact, factsOf as ledgersOf, issuer } from "../support/build-facts";
import { grid } from "../support/grid";
import { factsOf } from "../support/read-book";
import { run, schemeWith } from "../support/rule-tester";
import { scoreSheet } from "../support/table-book";

type Row = readonly CellValue[];

/** The results of score sheets under the source scheme with some values of its own. */
function results(sheets: readonly Grid[], values: Partial<SchemeValues> = {}): readonly UnitResult[] {
  return run({ name: "", facts: factsOf(...sheets), scheme: schemeWith(values) }).results;
}

const header = ["经济发展（50分）", "社会建设（30分）", "公众评议（20分）"];
const sheet = (...rows: readonly Row[]) => scoreSheet(header, rows);
const scored = (rows: readonly Row[], values?: Partial<SchemeValues>) => results([sheet(...rows)], values);

const finals = (units: readonly UnitResult[]) => units.map(({ final }) => final.value);
const ranks = (units: readonly UnitResult[]) => units.map(({ rank, unranked }) => rank.value ?? unranked);
const grades = (units: readonly UnitResult[]) => units.map(({ grade }) => grade.value);

const three: readonly Row[] = [
  ["东河区", 40, 25, 18],
  ["大坳县", 45, 28, 19],
  ["云溪市", 30, 20, 15],
];

describe("totals", () => {
  test("are sums of the items, each with its cell", () => {
    const [first] = scored(three);
    expect(first?.total.value).toBe(83);
    expect(first?.total.inputs.map(({ value, place }) => [value, place?.cell])).toEqual([
      [40, "C3"],
      [25, "D3"],
      [18, "E3"],
    ]);
  });

  test("are weighted means where the scheme weighs", () => {
    const rows: readonly Row[] = [["东河区", 90, 80, 70], ["大坳县", 60, 70, 80]]; // prettier-ignore
    const [first, second] = scored(rows, { scoring: "weighted" });
    expect([first?.total.value, second?.total.value]).toEqual([83, 67]);
  });

  test("of units that some items do not apply to stand as they are, or are scaled up", () => {
    const rows: readonly Row[] = [...three, ["梅岭县", 40, 24, "/"]];
    expect(finals(scored(rows)).at(-1)).toBe(64);
    const last = scored(rows, { partialTemplate: "scaled" }).at(-1);
    expect(last?.total.value).toBe(64);
    expect(last?.final.value).toBe(80);
    expect(last?.leftOut).toEqual(["公众评议"]);
  });

  test("with a gap are open, never less; the mean of the category stands in where the scheme says so", () => {
    const rows: readonly Row[] = [...three, ["梅岭县", 40, "", 15]];
    const open = scored(rows).at(-1);
    expect([open?.total.value, open?.final.value, open?.rank.value]).toEqual([null, null, null]);
    const filled = scored(rows, { missingItem: "mean" }).at(-1);
    expect(filled?.items[1]).toMatchObject({
      step: "category-mean",
      value: new Decimal(73).div(3).toNumber(),
    });
  });

  test("weigh more for units and categories with a factor", () => {
    const units = scored(three, { unitFactors: [{ name: "大坳县", value: 1.05 }] });
    expect(finals(units)).toEqual([83, 96.6, 65]);
    expect(units[1]?.total.value).toBe(92);
  });

  test("take 公众评议 from its own sheet: mean of the rounds, or weighted", () => {
    const survey = grid("公众评议", [
      ["2024年度公众评议结果"],
      ["序号", "单位名称", "第一次", "第二次"],
      [1, "东河区", 90, 80],
      [2, "大坳县", 95, ""],
    ]);
    const book = [sheet(["东河区", 40, 25, ""], ["大坳县", 45, 28, ""]), survey]; // prettier-ignore
    const [mean, open] = results(book);
    expect(mean?.total.value).toBe(82);
    expect(open?.total.value).toBeNull();
    expect(results(book, { surveyWeights: [6, 4] })[0]?.total.value).toBe(82.2);
  });

  test("are those of the items, wherever these stand beside a summary", () => {
    const rows = three.map(([unit = "", ...figures], i) => [unit, ...figures, [83, 92, 99][i] ?? 0]);
    const summary = grid("汇总", [
      ["2024年度考核汇总排名"],
      ["单位名称", "得分", "加分", "减分", "最终得分", "名次"],
      ["东河区", 83, 2, 0, 85, 2],
      ["大坳县", 92, 1, 3, 90, 1],
      ["云溪市", 65, 0, 0, 65, 3],
    ]);
    const units = results([scoreSheet([...header, "合计"], rows), summary]);
    expect(units.map(({ total, final }) => [total.value, final.value])).toEqual([[83, 85], [92, 90], [65, 65]]); // prettier-ignore
    expect(units[0]?.items).toHaveLength(3);
  });

  test("join sheets that share the items out", () => {
    const part = (name: string, words: readonly string[], figure: number) =>
      grid(name, [[`2024年度${name}`], ["序号", "单位名称", ...words], [1, "东河区", ...words.map(() => figure)], [2, "大坳县", ...words.map(() => figure + 1)]]); // prettier-ignore
    const units = results([
      part("绩效评分表", ["业务工作（45分）", "重点项目（30分）"], 28),
      part("综合评分表", ["班子建设（15分）", "作风建设（10分）"], 9),
    ]);
    expect(finals(units)).toEqual([74, 78]);
  });
});

describe("rounding", () => {
  test.each([
    ["final", 1.005, 1.01],
    ["total", 2.675, 2.68],
    ["item", 1.444, 1.44],
  ] as const)("half away from zero at the stage %s", (stage, value, expected) => {
    const units = scored([["东河区", value, 0, 0], ["大坳县", 1, 1, 1]], { rounding: { digits: 2, stage } }); // prettier-ignore
    expect(units[0]?.final.value).toBe(expected);
  });

  test("happens once: the sum of full figures is rounded, not a sum of rounded ones", () => {
    const rows: readonly Row[] = [["东河区", 1.444, 1.444, 1.444], ["大坳县", 1, 1, 1]]; // prettier-ignore
    expect(finals(scored(rows, { rounding: { digits: 2, stage: "final" } }))[0]).toBe(4.33);
    expect(finals(scored(rows, { rounding: { digits: 2, stage: "item" } }))[0]).toBe(4.32);
  });

  test("a deduction takes a score below zero unless the scheme has a floor", () => {
    const rows: readonly Row[] = [["东河区", 1, 3.5], ["大坳县", 5, 1]]; // prettier-ignore
    const book = [scoreSheet(["经济发展（50分）", "扣分"], rows)];
    expect(finals(results(book))).toEqual([-2.5, 4]);
    expect(finals(results(book, { deductionFloor: "zero" }))).toEqual([0, 4]);
    expect(finals(results(book, { rounding: { digits: 0, stage: "final" } }))).toEqual([-3, 4]);
  });

  test("sums of two-decimal figures are exact", () => {
    const cents = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(cents, { minLength: 2, maxLength: 40 }), (rows) => {
        const units = scored(rows.map((row, i) => [`第${i}县`, ...row.map((value) => value / 100)]));
        const sums = rows.map((row) => new Decimal(row.reduce((sum, value) => sum + value, 0)).div(100));
        expect(finals(units)).toEqual(sums.map((sum) => sum.toNumber()));
      }),
      { numRuns: 30 },
    );
  });
});

describe("ranks", () => {
  const tied: readonly Row[] = [
    ["东河区", 40, 25, 18],
    ["大坳县", 45, 20, 18],
    ["云溪市", 41, 23, 19],
    ["梅岭县", 30, 20, 15],
  ];

  test("equals share a rank, the next is skipped or follows", () => {
    expect(ranks(scored(tied))).toEqual([1, 1, 1, 4]);
    expect(ranks(scored(tied, { sharedRank: "dense" }))).toEqual([1, 1, 1, 2]);
  });

  test("named items tell equals apart, in their order", () => {
    expect(ranks(scored(tied, { tieBreaks: ["公众评议", "经济发展"] }))).toEqual([3, 2, 1, 4]);
  });

  test("a unit listed apart is scored and takes no place", () => {
    const units = scored(tied, { listedApart: ["大坳县"] });
    expect(ranks(units)).toEqual([1, "apart", 1, 3]);
    expect(units[1]?.final.value).toBe(83);
  });

  test("say what they follow from", () => {
    const [first] = scored(three);
    expect(first?.rank.inputs.map(({ step, name, value }) => [step, name, value])).toEqual([
      ["final", "", 83],
      ["neighbour", "大坳县", 92],
      ["neighbour", "云溪市", 65],
    ]);
  });
});

describe("veto", () => {
  const vetoes = (date: string) =>
    grid("一票否决", [["一票否决情况"], ["序号", "单位名称", "否决事项", "时间"], [1, "大坳县", "安全生产责任事故", date]]); // prettier-ignore
  const bands = [{ grade: "优秀", from: 90 }, { grade: "合格", from: 60 }, { grade: "不合格", from: 0 }]; // prettier-ignore
  const rule = { consequence: "unranked", grade: "", points: 0, hasNextYear: false } as const;
  const vetoed = (veto: SchemeValues["veto"], date = "2024-03-01") =>
    results([sheet(...three), vetoes(date)], { veto, gradeBands: bands });

  test("takes the unit out of the ranking and leaves its score", () => {
    const units = vetoed(rule);
    expect(ranks(units)).toEqual([1, "vetoed", 2]);
    expect(finals(units)).toEqual([83, 92, 65]);
    expect(units[1]?.rank.inputs).toMatchObject([{ step: "veto", place: { sheet: "一票否决", cell: "B3" } }]);
  });

  test("caps the grade, or costs points", () => {
    const capped = vetoed({ ...rule, consequence: "grade-capped", grade: "合格" });
    expect([ranks(capped), grades(capped)]).toEqual([[2, 1, 3], ["合格", "合格", "合格"]]); // prettier-ignore
    const charged = vetoed({ ...rule, consequence: "deduction", points: 10 });
    expect([ranks(charged), finals(charged)]).toEqual([[1, 2, 3], [83, 82, 65]]); // prettier-ignore
  });

  test("of the year before acts where the scheme says so", () => {
    expect(ranks(vetoed(rule, "2023-03-01"))).toEqual([2, 1, 3]);
    expect(ranks(vetoed({ ...rule, hasNextYear: true }, "2023-03-01"))).toEqual([1, "vetoed", 2]);
    expect(ranks(vetoed({ ...rule, hasNextYear: true }, "2022-03-01"))).toEqual([2, 1, 3]);
  });
});

describe("grades", () => {
  const five = (...totals: readonly number[]) => totals.map((total, i) => [`第${i + 1}县`, total, 0, 0]);
  const quotas = [{ grade: "优秀", most: 0.3 }, { grade: "良好", most: 2 }, { grade: "合格", most: 0.5 }]; // prettier-ignore

  test("by quota: shares rounded as stated, equals at a border get the better grade, the last takes the rest", () => {
    const rows = five(50, 49, 49, 48, 47);
    expect(grades(scored(rows, { gradeQuotas: quotas }))).toEqual(["优秀", "良好", "良好", "合格", "合格"]); // prettier-ignore
    const up = scored(rows, { gradeQuotas: quotas, quotaRounding: "up" });
    expect(grades(up)).toEqual(["优秀", "优秀", "优秀", "良好", "合格"]);
  });

  test("by threshold and quota together: the worse of the two", () => {
    const gradeBands = [{ grade: "优秀", from: 48 }, { grade: "良好", from: 40 }, { grade: "合格", from: 0 }]; // prettier-ignore
    const gradeQuotas = [{ grade: "优秀", most: 2 }];
    expect(grades(scored(five(50, 49, 48, 45, 30), { gradeBands, gradeQuotas }))).toEqual(["优秀", "优秀", "良好", "良好", "合格"]); // prettier-ignore
  });
});

test("a commendation by the centre makes the grade, where the scheme says so", () => {
  const award = awardFact({ unit: "青石县", issuers: [issuer("国务院", "central")] });
  const rows = [["青石县", 30, 20, 15], ["白沙县", 45, 28, 19]]; // prettier-ignore
  const { tables } = factsOf(sheet(...rows));
  const facts = { ...ledgersOf({ awards: [award] }), ...(tables ? { tables } : {}) };
  const bands = { gradeBands: [{ grade: "优秀", from: 90 }, { grade: "合格", from: 60 }] }; // prettier-ignore
  const graded = (values: Partial<SchemeValues>) =>
    run({ name: "", facts, scheme: schemeWith(values) }).results;
  expect(grades(graded(bands))).toEqual(["合格", "优秀"]);
  const [first] = graded({ ...bands, centralAwardGrade: "优秀" });
  expect(first?.grade).toMatchObject({ value: "优秀", step: "central-award" });
  expect(first?.bonus.inputs).toMatchObject([
    { step: "award", value: 2, row: { ledger: "award", index: 0 } },
  ]);
});

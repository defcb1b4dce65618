import type { CellValue } from "../../src/domain/grid";
import { schemeAt, type SchemeValues } from "../../src/domain/scheme";
import type { WhatIf } from "../../src/domain/what-if";
import { whatIf } from "../../src/engine/what-if";
import { factsOf } from "../support/read-book";
import { run, schemeWith } from "../support/rule-tester";
import { scoreSheet } from "../support/table-book";

type Row = readonly CellValue[];
const header = ["经济发展（50分）", "社会建设（30分）", "公众评议（20分）"];
/** 83, 92, 65 and 88.5. */
const four: readonly Row[] = [
  ["东河区", 40, 25, 18],
  ["大坳县", 45, 28, 19],
  ["云溪市", 30, 20, 15],
  ["梅岭县", 45.5, 26, 17],
];
const year = 2024;

interface Case {
  readonly unit: string;
  readonly item?: number;
  readonly by?: number;
  readonly rows?: readonly Row[];
  readonly head?: readonly string[];
  readonly values?: Partial<SchemeValues>;
}

function suppose({ unit, item = 0, by = 0, rows = four, head = header, values = {} }: Case): WhatIf | null {
  const scheme = schemeWith(values);
  const evaluation = run({ name: "", facts: factsOf(scoreSheet(head, rows)), scheme });
  return whatIf(evaluation, { unit, item, by }, schemeAt(scheme, year));
}

test("an item that is raised raises the total, and the rank once another unit is passed", () => {
  expect(suppose({ unit: "东河区", by: 5 })).toMatchObject({
    now: { points: 40, final: 83, rank: 3 },
    then: { points: 45, final: 88, rank: 3 },
    by: 5,
    isFull: false,
    hasEffect: true,
  });
  expect(suppose({ unit: "东河区", by: 6 })?.then).toMatchObject({ final: 89, rank: 2 });
});

test("the next rank needs as much as shares it, no hundredth less", () => {
  const need = suppose({ unit: "东河区" })?.nextRank;
  expect(need).toMatchObject({ by: 5.5, standing: { final: 88.5, rank: 2 } });
});

test("where an item breaks the tie, what it decides against has to be passed", () => {
  const rows: readonly Row[] = [["东河区", 40, 25, 18], ["大坳县", 45, 20, 19]]; // prettier-ignore
  expect(suppose({ unit: "东河区", rows, item: 1 })?.nextRank?.by).toBe(1);
  const values = { tieBreaks: ["公众评议"] };
  expect(suppose({ unit: "东河区", rows, item: 1, values })?.nextRank?.by).toBe(1.01);
});

test("no item is raised beyond its full marks; what they do not reach is not promised", () => {
  expect(suppose({ unit: "东河区", item: 2, by: 5 })).toMatchObject({
    then: { points: 20, final: 85 },
    by: 2,
    isFull: true,
    nextRank: null,
  });
});

test("an item with full marks, and the first of all, need nothing", () => {
  const rows: readonly Row[] = [["东河区", 50, 20, 13], ...four.slice(1)];
  expect(suppose({ unit: "东河区", rows, by: 1 })).toMatchObject({ by: 0, isFull: true, nextRank: null });
  expect(suppose({ unit: "大坳县" })?.nextRank).toBeNull();
});

test("full marks that are no whole number of hundredths are reached exactly", () => {
  const head = ["经济发展（5.555分）", ...header.slice(1)];
  const rows: readonly Row[] = [["东河区", 5.5, 25, 18], ["大坳县", 5.555, 25, 18]]; // prettier-ignore
  expect(suppose({ unit: "东河区", rows, head })?.nextRank).toMatchObject({
    by: 0.055,
    standing: { points: 5.555, rank: 1 },
  });
});

test("the next grade is reached by its threshold, or by a place within the quota", () => {
  const gradeBands = [
    { grade: "优秀", from: 90 },
    { grade: "良好", from: 80 },
    { grade: "合格", from: 0 },
  ];
  expect(suppose({ unit: "东河区", values: { gradeBands } })).toMatchObject({
    now: { grade: "良好" },
    nextGrade: { by: 7, standing: { grade: "优秀", final: 90 } },
  });
  const gradeQuotas = [
    { grade: "优秀", most: 1 },
    { grade: "合格", most: 3 },
  ];
  expect(suppose({ unit: "梅岭县", values: { gradeQuotas } })?.nextGrade).toMatchObject({
    by: 3.5,
    standing: { grade: "优秀", rank: 1 },
  });
});

test("rounding, factors and weights are in what is promised", () => {
  const rounding = { digits: 0, stage: "final" } as const;
  expect(suppose({ unit: "东河区", values: { rounding } })?.nextRank).toMatchObject({
    by: 5.5,
    standing: { final: 89 },
  });
  const unitFactors = [{ name: "东河区", value: 1.05 }];
  expect(suppose({ unit: "东河区", values: { unitFactors } })?.nextRank?.by).toBe(1.29);
  expect(suppose({ unit: "东河区", values: { scoring: "weighted" } })?.nextRank).toMatchObject({
    standing: { rank: 2 },
  });
});

test("a mean that stands in for another unit's gap moves along", () => {
  const rows: readonly Row[] = [["东河区", 40, 25, 18], ["大坳县", "", 25, 19], ["云溪市", 40, 10, 10]]; // prettier-ignore
  const values = { missingItem: "mean" } as const;
  // Without the other’s gain 1 would do, but half of every point goes to the mean.
  expect(suppose({ unit: "东河区", rows, values })?.nextRank).toMatchObject({ by: 2, standing: { rank: 1 } });
});

test("nothing is said of what is open, not there, or not what the typed total follows from", () => {
  const rows: readonly Row[] = [...four.slice(1), ["东河区", "", 25, 18]];
  expect(suppose({ unit: "东河区", rows })).toBeNull();
  expect(suppose({ unit: "东河区", rows, item: 1, by: 1 })).toMatchObject({
    now: { final: null, rank: null },
    then: { final: null, rank: null },
    nextRank: null,
    nextGrade: null,
  });
  expect(suppose({ unit: "无此县" })).toBeNull();
  expect(suppose({ unit: "东河区", item: 9 })).toBeNull();
  const typed: readonly Row[] = [["东河区", 40, 25, 18, 61.3], ["大坳县", 45, 28, 19, 77.7], ["云溪市", 30, 20, 15, 52.1]]; // prettier-ignore
  const head = ["经济发展", "社会建设", "公众评议", "得分"];
  expect(suppose({ unit: "东河区", rows: typed, head, by: 5 })).toMatchObject({
    hasEffect: false,
    then: { final: 61.3 },
  });
});

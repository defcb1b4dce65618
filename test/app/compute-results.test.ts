import { writeXlsx } from "hucre";
import { computeResults } from "../../src/app/compute-results";
import { ResultBook } from "../../src/app/result-book";
import { selectCell } from "../../src/app/select-cell";
import { undo } from "../../src/app/undo";
import type { Explanation } from "../../src/domain/award-result";
import type { CellValue } from "../../src/domain/grid";
import { openInNode, type NodeHost } from "../../src/host/node/node-host";
import type { HostSheet } from "../../src/host/workbook/host-sheet";
import { cityUnits, seededIntegers } from "../support/city";

type Row = readonly CellValue[];

let opened: NodeHost;
afterEach(() => opened.close());

async function openBook(sheets: readonly { readonly name: string; readonly rows: readonly Row[] }[]) {
  const plain = sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
  opened = await openInNode(await writeXlsx({ sheets: plain }), "评估.xlsx", null);
  opened.install();
}

function sheet(name: string): HostSheet {
  const found = opened.workbook.sheetByName(name);
  if (found === null) throw new Error(`no sheet ${name}`);
  return found;
}

function put(on: string, row: number, column: number, value: CellValue): void {
  const area = { top: row, left: column, bottom: row, right: column };
  sheet(on).write(area, () => value);
  sheet(on).flush();
}

/** 汇总排名 as rows of values, its header first. */
function summary(columns: readonly number[], rows: number): readonly Row[] {
  const on = sheet("汇总排名");
  return Array.from({ length: rows }, (_, row) => columns.map((column) => on.valueAt(row + 2, column)));
}

const units = ["青石县", "白沙县", "清江区", "云溪市"];
const roster = {
  name: "评估单位",
  rows: [["单位名称", "单位类别"], ...units.map((unit) => [unit, "县市区"])],
};
const figures: readonly Row[] = [
  [40, 25, 18],
  [45, 28, 19],
  [30, 20, 15],
  [38, 26, 17],
];
const scores = (rows: readonly Row[] = figures) => ({
  name: "评分表",
  rows: [
    ["2026年度评分表"],
    ["序号", "单位名称", "经济发展（50分）", "社会建设（30分）", "公众评议（20分）"],
    ...rows.map((row, i) => [i + 1, units[i] ?? "", ...row]),
  ],
});
const awards = {
  name: "获奖登记",
  rows: [
    ["2026年度获奖登记"],
    ["序号", "申报单位", "奖项名称", "授奖单位", "授奖日期", "文号", "级别"],
    [1, "青石县", "全国先进县", "国务院", "2026-05-06", "国发〔2026〕5号", "国家级"],
  ],
};
const vetoes = {
  name: "一票否决",
  rows: [["2026年度一票否决"], ["序号", "单位名称", "否决事项"], [1, "白沙县", "安全生产责任事故"]],
};

test("scores, bonus, final scores and ranks come from ledgers and score sheet onto 汇总排名, and can be taken back", async () => {
  await openBook([roster, scores(), awards, vetoes]);
  const { units: count, sheet: name, differences, left } = await computeResults();
  expect([count, name, differences, left]).toEqual([4, "汇总排名", [], []]);
  expect(summary([1, 2, 3, 4, 5, 6, 7], 5)).toEqual([
    ["单位名称", "单位类别", "得分", "加分", "减分", "最终得分", "名次"],
    ["青石县", "县市区", 83, 2, 0, 85, 1],
    ["云溪市", "县市区", 81, 0, 0, 81, 2],
    ["清江区", "县市区", 65, 0, 0, 65, 3],
    ["白沙县", "县市区", 92, 0, 0, 92, "一票否决"],
  ]);
  expect((await undo("all")).left).toEqual([]);
  expect(opened.workbook.sheets.map((each) => each.name)).toEqual([
    "评估单位",
    "评分表",
    "获奖登记",
    "一票否决",
  ]);
});

test("scores alone leave the ranks as they stand; ranks complete them", async () => {
  await openBook([roster, scores()]);
  await computeResults({ part: "scores" });
  expect(summary([1, 6, 7], 3).slice(1)).toEqual([
    ["白沙县", 92, ""],
    ["青石县", 83, ""],
  ]);
  put("评分表", 5, 2, 48);
  await computeResults();
  const before = summary([1, 6, 7], 5);
  expect(before.at(-1)).toEqual(["清江区", 65, 4]);
  put("评分表", 4, 2, 50);
  await computeResults({ part: "scores" });
  expect(summary([1, 6, 7], 5)).toEqual(
    before.map(([unit, final, rank]) => [unit, unit === "清江区" ? 85 : final, rank]),
  );
});

test("a gap is 待核 and takes no rank; a second run writes nothing new", async () => {
  await openBook([roster, scores([...figures.slice(0, 3), [38, "", 17]])]);
  await computeResults();
  expect(summary([1, 3, 6, 7], 5).at(-1)).toEqual(["云溪市", "待核", "待核", "待核"]);
  const before = summary([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5);
  await computeResults();
  expect(summary([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5)).toEqual(before);
});

test("after late results the list says who moved, and why", async () => {
  await openBook([roster, scores()]);
  await computeResults();
  put("评分表", 5, 2, 48);
  const { differences } = await computeResults();
  expect(differences).toMatchObject([
    { unit: "青石县", rank: [2, 3], causes: [{ kind: "passed-by", units: ["云溪市"] }] },
    {
      unit: "云溪市",
      ...{ rank: [3, 2], final: [81, 91] },
      causes: [
        { kind: "figure", name: "经济发展", change: [38, 48] },
        { kind: "passed", units: ["青石县"] },
      ],
    },
  ]);
  const list = sheet("名次变动");
  expect([1, 3, 4, 9].map((column) => list.valueAt(1, column))).toEqual(["青石县", 2, 3, "被云溪市超过"]);
  expect(list.valueAt(2, 9)).toBe("“经济发展”由38变为48；超过青石县");
  expect(summary([1, 7], 5)).toEqual([["单位名称", "名次"], ["白沙县", 1], ["青石县", 3], ["云溪市", 2], ["清江区", 4]]); // prettier-ignore
  expect((await computeResults()).differences).toEqual([]);
});

test("a sheet that is there is filled in by its header: formulas stay, last year's rank gives the change", async () => {
  const table: readonly Row[] = [
    ["2026年度汇总排名"],
    ["序号", "单位名称", "最终得分", "名次", "上年名次", "名次变化", "备注"],
    ...units.slice(0, 3).map((unit, i) => [i + 1, unit, "", "", 4 - i, "", `备注${i}`]),
  ];
  await openBook([roster, scores(), { name: "汇总排名", rows: table }]);
  put("汇总排名", 2, 2, "=1+1");
  await opened.workbook.calculation.settled();
  const { left } = await computeResults();
  expect(left).toMatchObject([{ cell: "C3" }, { cell: null, why: "表中没有“云溪市”，请补上一行再计算" }]);
  expect(left[0]?.why).toContain("83");
  const on = sheet("汇总排名");
  const rows = Array.from({ length: 3 }, (_, i) => [2, 3, 5, 6].map((column) => on.valueAt(i + 2, column)));
  expect(rows).toEqual([[2, 2, 2, "备注0"], [92, 1, 2, "备注1"], [65, 4, -2, "备注2"]],); // prettier-ignore
});

/** What the pane says of a cell that is selected. */
async function explainCell(on: string, cell: string): Promise<Explanation | null> {
  await selectCell(on, cell);
  return (await (await ResultBook.read()).explain("selection", "zh")).explanation;
}

/** Every step of an explanation, the whole first. */
function steps(explanation: Explanation | null): readonly Explanation[] {
  return explanation === null ? [] : [explanation, ...explanation.parts.flatMap(steps)];
}

test("a total, a bonus, a rank and a grade explain themselves down to the cells that people filled in", async () => {
  await openBook([roster, scores(), awards, vetoes]);
  await computeResults();
  const final = await explainCell("汇总排名", "G4");
  expect(final?.result).toBe("85");
  expect(steps(final).filter(({ sheet: on }) => on === "评分表").map(({ cell, result }) => [cell, result])).toEqual([["C3", "40"], ["D3", "25"], ["E3", "18"]]); // prettier-ignore
  const bonus = await explainCell("汇总排名", "E4");
  expect(bonus?.result).toBe("2");
  expect(steps(bonus).some(({ sheet: on, clause }) => on === "获奖登记" && clause?.includes("第5条"))).toBe(
    true,
  );
  const rank = await explainCell("汇总排名", "H4");
  expect([rank?.result, rank?.clause]).toEqual(["1", "结果运用"]);
  const vetoed = await explainCell("汇总排名", "H7");
  expect([vetoed?.result, vetoed?.parts[0]?.sheet, vetoed?.parts[0]?.cell]).toEqual(["一票否决", "一票否决", "B3"]); // prettier-ignore
  expect((await explainCell("评分表", "D4"))?.result).toBe("28");
  expect((await explainCell("获奖登记", "C3"))?.result).toContain("认定");
  expect(await explainCell("评估单位", "B2")).toBeNull();
});

test("a city of 126 units and 60 indicators takes at most six batches", async () => {
  const indicators = Array.from({ length: 60 }, (_, i) => `第${i + 1}项工作（${i < 40 ? 2 : 1}分）`);
  const marks = seededIntegers(7, cityUnits.length * 60, 100);
  const rows = cityUnits.map(({ name }, unit) => [
    unit + 1,
    name,
    ...indicators.map((_, i) => ((marks[unit * 60 + i] ?? 0) * (i < 40 ? 2 : 1)) / 100),
  ]);
  await openBook([
    { name: "评估单位", rows: [["单位名称", "单位类别"], ...cityUnits.map(({ name, category }) => [name, category])] },
    { name: "评分表", rows: [["2026年度评分表"], ["序号", "单位名称", ...indicators], ...rows] },
    awards,
  ]); // prettier-ignore
  const before = opened.host.traffic.batches;
  const { units: count } = await computeResults();
  expect(count).toBe(126);
  expect(opened.host.traffic.batches - before).toBeLessThanOrEqual(6);
  expect(summary([7], 12).slice(1).map(([rank]) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]); // prettier-ignore
});

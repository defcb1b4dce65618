import { writeXlsx } from "hucre";
import { checkWorkbook } from "../../src/app/check-workbook";
import { computeResults } from "../../src/app/compute-results";
import { insertTemplate } from "../../src/app/insert-template";
import { undo } from "../../src/app/undo";
import { associateFunctions } from "../../src/functions/associate";
import metadata from "../../src/functions/functions.json";
import { openInNode, type NodeHost } from "../../src/host/node/node-host";
import type { HostSheet } from "../../src/host/workbook/host-sheet";
import { counties } from "../../src/schemes/source/templates/counties";

const units = [
  ["青石县", "县市区"],
  ["白沙县", "县市区"],
  ["清江区", "县市区"],
  ["临港园区", "产业园区"],
] as const;
let opened: NodeHost;

async function openBook(sheets: readonly { name: string; rows: (string | number)[][] }[]): Promise<void> {
  const bytes = await writeXlsx({ sheets: [...sheets] });
  const functions = { namespace: "JX", metadata: metadata.functions, associate: associateFunctions };
  opened = await openInNode(bytes, "评估.xlsx", functions);
  opened.install();
}
afterEach(() => opened.close());

function sheet(name: string): HostSheet {
  const found = opened.workbook.sheetByName(name);
  if (found === null) throw new Error(`no sheet ${name}`);
  return found;
}

/** What was typed is in the grid, and everything is calculated. */
async function settled(): Promise<void> {
  for (const each of opened.workbook.sheets) each.flush();
  await opened.workbook.calculation.settled();
}

/** The first cell whose value is given, as row and column. */
function find(on: HostSheet, text: string): readonly [number, number] {
  let place: readonly [number, number] | null = null;
  on.flush();
  on.forEachCell((row, column) => {
    if (place === null && on.valueAt(row, column) === text) place = [row, column];
  });
  if (place === null) throw new Error(`no cell ${text}`);
  return place;
}

const notes = { name: "备忘", rows: [["2026年度工作备忘"]] };

test("an empty workbook gets lists, scheme, indicators and ledgers; nothing of the office's is touched", async () => {
  await openBook([notes]);
  const { inserted, present } = await insertTemplate({ year: 2026 });
  expect(present).toEqual([]);
  expect(inserted).toEqual([
    "评估单位",
    "评估方案",
    "指标-县市区",
    "指标-产业园区",
    "指标-党群机关",
    "指标-政府工作机构和企事业单位",
    "指标-政法系统单位",
    "指标-中省驻郴单位",
    "获奖登记",
    "扣分登记",
    "授奖单位名录",
    "人工认定",
  ]);
  expect(sheet("备忘").valueAt(0, 0)).toBe("2026年度工作备忘");
  expect((await insertTemplate({ year: 2026 })).inserted).toEqual([]);
});

test("taken back it is gone, but for what the office has filled in since", async () => {
  await openBook([notes]);
  await insertTemplate({ year: 2026, categories: ["县市区", "产业园区"] });
  const ledger = sheet("获奖登记");
  ledger.write({ top: 3, left: 1, bottom: 3, right: 1 }, () => "青石县");
  await settled();
  const { left } = await undo("all");
  expect(left).toEqual([{ sheet: "获奖登记", cell: null, why: "写入之后您又改过，未动" }]);
  expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(["备忘", "获奖登记"]);
});

test("it is gone whole, though a check has written beside its rows meanwhile", async () => {
  await openBook([notes]);
  await insertTemplate({ year: 2026 });
  const award = ["青石县", "青石县", "全省书香县", "湖南省人民政府", "2026-05-06"];
  sheet("获奖登记").write({ top: 3, left: 1, bottom: 3, right: 5 }, (_, offset) => award[offset] ?? "");
  await checkWorkbook();
  sheet("获奖登记").write({ top: 3, left: 1, bottom: 3, right: 5 }, () => "");
  expect((await undo("all")).left).toEqual([]);
  expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(["备忘"]);
});

test("what was brought in is recognised, and a check has nothing to object", async () => {
  await openBook([notes]);
  await insertTemplate({ year: 2026 });
  const { sheets, findings, year } = await checkWorkbook();
  expect(year).toBe(2026);
  expect(findings).toEqual([]);
  const roles = new Map(sheets.map(({ name, role }) => [name, role]));
  expect(roles.get("获奖登记")).toBe("awards");
  expect(roles.get("扣分登记")).toBe("deductions");
  expect(roles.get("指标-县市区")).toBe("indicators");
});

describe("with units", () => {
  beforeEach(async () => {
    await openBook([
      { name: "评估单位", rows: [["单位名称", "单位类别"], ...units.map((unit) => [...unit])] },
    ]);
    await insertTemplate({ year: 2026 });
    await settled();
  });

  const points: Readonly<Record<string, number>> = { 青石县: 90, 白沙县: 80, 清江区: 90, 临港园区: 70 };

  test("taken back it is gone, though its formulas have spilled", async () => {
    expect((await undo("all")).left).toEqual([]);
    expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(["评估单位"]);
  });

  /** Every indicator at the same share of its full marks, both rounds of the survey likewise. */
  async function fillIn(left: readonly string[] = []): Promise<void> {
    const survey = sheet("公众评议");
    for (const [name, percent] of Object.entries(points)) {
      if (left.includes(name)) continue;
      const [row] = find(survey, name);
      survey.write({ top: row, left: 3, bottom: row, right: 4 }, () => percent);
    }
    for (const category of ["县市区", "产业园区"]) {
      const scores = sheet(`评分表-${category}`);
      const [full, first] = find(scores, "满分");
      const [, total] = find(scores, "合计");
      for (const [name, category2] of units) {
        if (category2 !== category || left.includes(name)) continue;
        const [row] = find(scores, name);
        const area = { top: row, left: first + 1, bottom: row, right: total - 1 };
        scores.write(area, (_, offset) => {
          const column = first + 1 + offset;
          return scores.hasFormula(row, column)
            ? null
            : (Number(scores.valueAt(full, column)) * (points[name] ?? 0)) / 100;
        });
      }
    }
    await settled();
  }

  /** Name → score, bonus, deduction, final, rank. */
  function summary(): Readonly<Record<string, readonly unknown[]>> {
    const on = sheet("汇总排名");
    return Object.fromEntries(
      units.map(([name]) => {
        const [row] = find(on, name);
        return [name, [3, 4, 5, 6, 7].map((column) => on.valueAt(row, column))];
      }),
    );
  }

  test("nothing that is blank is a zero: it is 待核 up to the summary", () => {
    for (const values of Object.values(summary())) {
      expect(values[0]).toBe("待核");
      expect(values[3]).toBe("待核");
    }
  });

  test("scores, survey and ranks follow from what is filled in, equals sharing a rank in their category", async () => {
    await fillIn();
    expect(summary()).toEqual({
      青石县: [90, 0, 0, 90, 1],
      白沙县: [80, 0, 0, 80, 3],
      清江区: [90, 0, 0, 90, 1],
      临港园区: [70, 0, 0, 70, 1],
    });
  });

  test("awards that a check counts and deductions enter the summary", async () => {
    await fillIn();
    const awards = sheet("获奖登记");
    const award = [
      "青石县",
      "青石县",
      "全省书香县",
      "湖南省人民政府",
      "2026-05-06",
      2026,
      "湘政发〔2026〕5号",
      "省部级",
      1,
      "统计数据质量",
    ];
    awards.write({ top: 3, left: 1, bottom: 3, right: 10 }, (_, offset) => award[offset] ?? "");
    const deductions = sheet("扣分登记");
    const deduction = ["白沙县", "材料迟报", "市政府办公室", "2026-05-06", 2026, "", "是", 0.5];
    deductions.write({ top: 3, left: 1, bottom: 3, right: 8 }, (_, offset) => deduction[offset] ?? "");
    await checkWorkbook();
    await settled();
    expect(summary()).toMatchObject({
      青石县: [90, 1, 0, 91, 1],
      白沙县: [80, 0, 1, 79, 3],
      清江区: [90, 0, 0, 90, 2],
    });
  });
});

test("items that the scheme converts are entered raw: the score is computed, no sum of cells stands beside it", async () => {
  const { indicators } = counties;
  const [rawItem] = indicators;
  await openBook([
    { name: "评估单位", rows: [["单位名称", "单位类别"], ...units.map((unit) => [...unit])] },
    {
      name: "评估方案",
      rows: [
        ["参数", "取值"],
        ["指标换算办法", `${rawItem?.name ?? ""} 与第一名之比`],
      ],
    },
  ]);
  await insertTemplate({ year: 2026, categories: ["县市区", "产业园区"] });
  await settled();
  const scores = sheet("评分表-县市区");
  expect(() => find(scores, "合计")).toThrow("no cell 合计");
  const [full, label] = find(scores, "满分");
  for (const [i, name] of ["青石县", "白沙县", "清江区"].entries()) {
    const [row] = find(scores, name);
    const marks = { top: row, left: label + 1, bottom: row, right: label + indicators.length };
    // The first item is raw; all others have full marks.
    scores.write(marks, (_, offset) =>
      offset === 0 ? 1000 * (4 - i) : scores.valueAt(full, label + 1 + offset),
    );
  }
  await settled();
  await computeResults();
  await settled();
  const on = sheet("汇总排名");
  const points = rawItem?.points ?? 0;
  expect(["青石县", "白沙县", "清江区"].map((name) => on.valueAt(find(on, name)[0], 6))).toEqual([
    100,
    100 - points / 4,
    100 - points / 2,
  ]);
  const { findings } = await checkWorkbook();
  expect(findings.filter(({ rule }) => ["total-mismatch", "formula-overwritten"].includes(rule))).toEqual([]);
});

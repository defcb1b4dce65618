import { writeXlsx, type WriteOptions } from "hucre";
import type { CheckResult } from "../../src/app/check-result";
import { checkWorkbook } from "../../src/app/check-workbook";
import { clearMarks } from "../../src/app/clear-marks";
import { openInNode, type NodeHost } from "../../src/host/node/node-host";
import { everyCell, marksOf } from "../support/every-cell";

type Sheet = WriteOptions["sheets"][number];
type Rows = NonNullable<Sheet["rows"]>;

let opened: NodeHost | null = null;
afterEach(() => opened?.close());

const header = ["序号", "获奖单位", "奖项名称", "授奖单位", "获奖时间", "文号"];
const awards: Rows = [
  [1, "青石县", "全省粮食工作先进单位", "湖南省人民政府", "2024年3月5日", "湘政发〔2024〕3号"],
  [2, "白沙县", "=1+1 先进单位", "某某协会", "2024年13月5日", "+湘政发"],
  [3, "无名县", "-全国<b>信访</b>工作先进集体", "教育部", "2024/5/6", "@无"],
];
const roster: Sheet = {
  name: "评估单位",
  rows: [
    ["单位名称", "单位类别"],
    ["青石县", "县市区"],
    ["白沙县", "县市区"],
  ],
};

/** Checks, looks, clears; every cell of the office's is the same all the while. */
async function checkAndClear(bytes: Uint8Array, look: (result: CheckResult) => void): Promise<void> {
  opened = await openInNode(bytes, "book.xlsx", null);
  opened.install();
  const { workbook } = opened;
  const before = everyCell(workbook);
  const result = await checkWorkbook({ year: 2024 });
  await workbook.calculation.settled();
  const checked = everyCell(workbook);
  const changed = [...before].filter(
    ([place, seen]) => JSON.stringify(seen) !== JSON.stringify(checked.get(place)),
  );
  expect(changed).toEqual([]);
  look(result);
  await clearMarks();
  expect(everyCell(workbook)).toEqual(before);
  expect(marksOf(workbook)).toBe(0);
}

const verdictsOf = ({ awards: found }: CheckResult) => found.map(({ verdict }) => verdict);
const expected = ["counted", "rejected", "undetermined"];

/** What stands in a row of the first sheet from a column on. */
function beside(row: number, column: number): readonly unknown[] {
  return [0, 1, 2].map((i) => opened?.workbook.sheets[0]?.valueAt(row, column + i));
}

test("50,000 used rows, blank between the awards and a remark at their end", async () => {
  const blank = Array.from({ length: 50_000 - 2 - awards.length }, () => [null]);
  const rows = [
    ["2024年度加分申报表"],
    header,
    ...awards.slice(0, 2),
    ...blank,
    [null, "制表：某某"],
    awards[2] ?? [],
  ];
  await checkAndClear(await writeXlsx({ sheets: [{ name: "加分申报表", rows }, roster] }), (result) => {
    expect(verdictsOf(result)).toEqual(expected);
    expect(result.awards.map(({ row }) => row)).toEqual([3, 4, 50_001]);
    expect(beside(50_000, 6)).toEqual(["待核", "省部级", "待核"]);
  });
});

test("200 columns: ours stand right of them", async () => {
  const notes = Array.from({ length: 194 }, (_, i) => `备注${i + 1}`);
  const rows = [[...header, ...notes], ...awards.map((row) => [...row, ...notes.map(() => "见附件")])];
  await checkAndClear(await writeXlsx({ sheets: [{ name: "加分申报表", rows }, roster] }), (result) => {
    expect(verdictsOf(result)).toEqual(expected);
    expect(beside(0, 200)).toEqual(["认定结果", "认定级别", "认定加分"]);
    expect(beside(1, 200)).toEqual(["认定", "省部级", 1]);
  });
});

test("merged headers of two rows under a merged title that is wider than the table", async () => {
  const blanks = (count: number) => Array.from({ length: count }, () => null);
  const rows = [
    ["2024年度加分申报表", ...blanks(8)],
    ["序号", "获奖单位", "奖项", null, "依据", null, "备注", null, null],
    [null, null, "奖项名称", "授奖单位", "获奖时间", "文号", null, null, null],
    ...awards,
    ["合计", ...blanks(8)],
    ["注：以文件为准。", ...blanks(8)],
  ];
  const merges = ["A1:I1", "A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:I3"].map((range) => {
    const [start = "", end = ""] = range.split(":");
    const place = (cell: string) => [Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65] as const;
    const [[startRow, startCol], [endRow, endCol]] = [place(start), place(end)];
    return { startRow, startCol, endRow, endCol };
  });
  await checkAndClear(
    await writeXlsx({ sheets: [{ name: "加分申报表", rows, merges }, roster] }),
    (result) => {
      expect(verdictsOf(result)).toEqual(expected);
      expect(beside(2, 9)).toEqual(["认定结果", "认定级别", "认定加分"]);
      expect(beside(3, 9)).toEqual(["认定", "省部级", 1]);
      expect(beside(6, 9)).toEqual(["", "", ""]);
    },
  );
});

test("a sheet name with quotes, spaces and an exclamation mark: links lead to its cells, texts stay texts", async () => {
  const name = `县 '市' 区 "加分"表!`;
  await checkAndClear(
    await writeXlsx({ sheets: [{ name, rows: [header, ...awards] }, roster] }),
    (result) => {
      expect(verdictsOf(result)).toEqual(expected);
      const list = opened?.workbook.sheetByName("校验问题清单");
      const link = result.findings.findIndex(({ cell }) => cell === "E3");
      expect(list?.formulaAt(1 + link, 5)).toBe(
        `=HYPERLINK("#'县 ''市'' 区 ""加分""表!'!E3","县 '市' 区 ""加分""表!!E3")`,
      );
      expect(list?.valueAt(1 + link, 5)).toBe(`${name}!E3`);
      list?.forEachCell((row, column) => {
        expect([row, column, column !== 5 && list.hasFormula(row, column)]).toEqual([row, column, false]);
      });
    },
  );
});

test("a workbook that counts its days from 1904", async () => {
  const dated = awards.map((row, i) =>
    row.with(4, i === 1 ? "2024年13月5日" : new Date(Date.UTC(2024, 4, 6))),
  );
  const cells = new Map([1, 3].map((row) => [`${row},4`, { style: { numFmt: "yyyy-mm-dd" } }]));
  const sheets = [{ name: "加分申报表", rows: [header, ...dated], cells }, roster];
  await checkAndClear(await writeXlsx({ dateSystem: "1904", sheets }), (result) => {
    expect(verdictsOf(result)).toEqual(expected);
    expect(result.awards.map(({ date }) => date)).toEqual(["2024-05-06", null, "2024-05-06"]);
  });
});

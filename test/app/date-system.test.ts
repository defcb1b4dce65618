import { writeXlsx } from "hucre";
import { checkWorkbook } from "../../src/app/check-workbook";
import { openInNode, type NodeHost } from "../../src/host/node/node-host";

let opened: NodeHost | null = null;

afterEach(() => opened?.close());

async function datesOf(dateSystem: "1900" | "1904", format: string): Promise<readonly (string | null)[]> {
  const header = ["获奖单位", "奖项名称", "授奖单位", "获奖时间"];
  const days = [new Date(Date.UTC(2024, 1, 11)), new Date(Date.UTC(2024, 11, 31))];
  const rows = days.map((day, i) => ["青石县", `全省第${i + 1}类工作先进县`, "湖南省人民政府", day]);
  const cells = new Map(rows.map((_, i) => [`${i + 1},3`, { style: { numFmt: format } }]));
  const bytes = await writeXlsx({
    dateSystem,
    sheets: [{ name: "加分申报表", rows: [header, ...rows], cells }],
  });
  opened = await openInNode(bytes, "book.xlsx", null);
  opened.install();
  const { awards } = await checkWorkbook({ year: 2024 });
  return awards.map(({ date }) => date);
}

describe.each(["1900", "1904"] as const)("a workbook that counts its days from %s", (dateSystem) => {
  test.each(["yyyy-mm-dd", 'yyyy"年"m"月"d"日"', "m/d/yyyy"])("dates shown as %s", async (format) => {
    expect(await datesOf(dateSystem, format)).toEqual(["2024-02-11", "2024-12-31"]);
  });
});

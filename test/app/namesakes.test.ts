import { checkWorkbook } from "../../src/app/check-workbook";
import { clearMarks } from "../../src/app/clear-marks";
import { undo } from "../../src/app/undo";
import { registerSheetName, writeRegister } from "../../src/app/write-register";
import { openInNode, type NodeHost } from "../../src/host/node/node-host";
import { awardBook } from "../support/award-book";
import { everyCell } from "../support/every-cell";

const options = { year: 2024 };
let opened: NodeHost;
let before: ReadonlyMap<string, unknown>;

const names = (): readonly string[] => opened.workbook.sheets.map(({ name }) => name);

/** Sheets of the office's own that bear the names of ours. */
async function add(...sheets: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const name of sheets) {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRange("A1:B2").values = [
        ["科室自己的表", "备注"],
        [1, "不要动"],
      ];
    }
    await context.sync();
  });
  before = everyCell(opened.workbook);
}

/** Contents and formulas; a row that is added by hand takes on the look of the table. */
function expectKept(): void {
  const now = everyCell(opened.workbook) as Map<string, readonly unknown[]>;
  for (const [cell, seen] of before as Map<string, readonly unknown[]>)
    expect([cell, now.get(cell)?.slice(0, 2)]).toEqual([cell, seen.slice(0, 2)]);
}

beforeEach(async () => {
  opened = await openInNode(await awardBook(4), "book.xlsx", null);
  opened.install();
  before = everyCell(opened.workbook);
});
afterEach(() => opened.close());

test("a list and results go beside sheets of the office's that bear their names", async () => {
  await add("校验问题清单", "认定结果");
  const original = names();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().protection.protect();
    await context.sync();
  });
  const { notes } = await checkWorkbook(options);
  expect(notes.join()).toContain("“校验问题清单”、“认定结果”与本工具的表同名");
  expect(notes.join()).toContain("结果写在“认定结果_2”表");
  expect(names()).toEqual(expect.arrayContaining(["校验问题清单_2", "认定结果_2"]));
  expectKept();
  await checkWorkbook(options);
  expect(names().filter((name) => name.startsWith("校验问题清单"))).toHaveLength(2);
  expectKept();
  await clearMarks();
  expect(names()).toEqual(original);
  expectKept();
});

test("a sheet that takes the place of our list is not taken away", async () => {
  await checkWorkbook(options);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("校验问题清单").delete();
    await context.sync();
  });
  await add("校验问题清单");
  await checkWorkbook(options);
  expect(names()).toContain("校验问题清单_2");
  await undo("all");
  expect(names().filter((name) => name.startsWith("校验问题清单"))).toEqual(["校验问题清单"]);
  expect(opened.workbook.sheetByName("校验问题清单")?.valueAt(1, 1)).toBe("不要动");
});

test("a register goes beside a sheet of the office's that bears its name", async () => {
  await add(registerSheetName);
  expect((await writeRegister(options)).sheet).toBe("结转登记2024");
  expect((await writeRegister(options)).sheet).toBe("结转登记2024");
  expectKept();
  await undo("all");
  expect(everyCell(opened.workbook)).toEqual(before);
});

describe("a second register of the same year", () => {
  const added = ["手工补录", "全国某某奖", "青石县", "国务院", "2024-05-01", "", 2024, 2, "认定"];

  beforeEach(async () => {
    await writeRegister(options);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(registerSheetName).getRange("A6:I6").values = [added];
      await context.sync();
    });
    before = everyCell(opened.workbook);
    await writeRegister(options);
  });

  test("replaces the first, with what the office had added; undone, all of it is back", async () => {
    expect(names().filter((name) => name.startsWith(registerSheetName))).toHaveLength(1);
    expect(opened.workbook.sheetByName(registerSheetName)?.valueAt(5, 1)).toBe("");
    expect((await undo("last")).left).toEqual([]);
    expectKept();
    expect(opened.workbook.sheetByName(registerSheetName)?.valueAt(5, 1)).toBe("全国某某奖");
  });

  test("all undone, what the office had added stays and is reported", async () => {
    const { left } = await undo("all");
    expect(left).toEqual([{ sheet: registerSheetName, cell: null, why: "写入之后您又改过，未动" }]);
    expect(opened.workbook.sheetByName(registerSheetName)?.valueAt(5, 1)).toBe("全国某某奖");
  });

  test("a failure on the way brings the first back", async () => {
    await undo("last");
    opened.host.failAt(4, 50);
    await expect(writeRegister(options)).rejects.toThrow("已恢复到写入之前");
    expectKept();
  });
});

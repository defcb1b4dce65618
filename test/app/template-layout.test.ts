import { insertTemplate } from "../../src/app/insert-template";
import { undo } from "../../src/app/undo";
import { areaAddress } from "../../src/domain/address";
import type { NodeHost } from "../../src/host/node/node-host";
import { wholeSheet } from "../../src/host/workbook/areas";
import { closeHosts, openHost, reopen } from "../host/support/open-host";

afterEach(closeHosts);

const notes = { name: "备忘", rows: [["2026年度工作备忘"]] };
const county = { year: 2026, categories: ["县市区"] };
const units = {
  name: "评估单位",
  rows: [
    ["单位名称", "单位类别"],
    ["青石县", "县市区"],
    ["白沙县", "县市区"],
  ],
};

/** How many batches something takes. */
async function batchesOf({ host }: NodeHost, doing: () => Promise<unknown>): Promise<number> {
  const before = host.traffic.batches;
  await doing();
  return host.traffic.batches - before;
}

test("ledgers and lists are tables, headers are frozen, pages set up; all of it stays in the file", async () => {
  const opened = await openHost([notes]);
  const { unprinted } = await insertTemplate(county);
  expect(unprinted).toBeNull();
  const saved = await reopen(opened);
  const side = (name: string) => saved.workbook.sheetByName(name)?.side;
  const tables = ["评估单位", "评估方案", "指标-县市区", "获奖登记", "扣分登记", "授奖单位名录", "人工认定"];
  for (const name of tables) expect(side(name)?.tables).toHaveLength(1);
  // The columns of the check stand apart from the table, and the sum below the indicators too.
  expect(areaAddress(side("获奖登记")?.tables[0]?.area ?? wholeSheet)).toBe("A3:L203");
  expect(areaAddress(side("指标-县市区")?.tables[0]?.area ?? wholeSheet)).toBe("A3:K27");
  expect(side("获奖登记")?.freeze).toEqual({ rows: 3, columns: 2 });
  const units = side("获奖登记")?.validations.find(({ areas }) => areas[0]?.left === 1);
  expect(units?.listSource?.replaceAll("'", "")).toBe("=评估单位!$B$3:$B$202");
  expect(side("获奖登记")?.page).toMatchObject({
    orientation: "Landscape",
    zoom: { wide: 1, tall: null },
    printArea: { top: 0, left: 0, bottom: 202, right: 16 },
    titleRows: [2, 2],
    footer: { center: "第&P页，共&N页" },
  });
});

test("where Excel cannot set up pages the sheets are brought in all the same, and it is said", async () => {
  const opened = await openHost([notes]);
  // Reading, layout, cells and dates, writing; then the pages.
  const batches = await batchesOf(opened, () => insertTemplate(county));
  await undo("all");
  opened.host.failAt(batches);
  const { inserted, unprinted } = await insertTemplate(county);
  expect(inserted).toContain("获奖登记");
  expect(unprinted).toContain("按测试的要求在此失败");
  expect(opened.workbook.sheetByName("获奖登记")).not.toBeNull();
});

test("protected on demand: formulas are locked, what is to be filled in is open; it can be taken back", async () => {
  const opened = await openHost([units]);
  await insertTemplate({ year: 2026, isProtected: true });
  const side = (name: string) => opened.workbook.sheetByName(name)?.side;
  const write = (name: string, address: string, value: string | number = 95) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange(address).values = [[value]];
      await context.sync();
    });
  expect(side("获奖登记")?.isProtected).toBe(false);
  await write("公众评议", "D4");
  for (const [name, address] of [
    ["公众评议", "G4"],
    ["汇总排名", "G4"],
    ["扣分登记", "J4"],
    ["公众评议", "A1"],
  ] as const)
    await expect(write(name, address)).rejects.toMatchObject({ code: "AccessDenied" });
  await write("公众评议", "D4");
  await write("公众评议", "D4", "");
  expect((await undo("all")).left).toEqual([]);
  expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(["评估单位"]);
});

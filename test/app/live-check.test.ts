import fc from "fast-check";
import { clearMarks } from "../../src/app/clear-marks";
import { readHistory } from "../../src/app/history";
import { CheckSession } from "../../src/app/recheck";
import { undo } from "../../src/app/undo";
import { findingsSheetName } from "../../src/excel/findings-sheet";
import { journalSheetName } from "../../src/excel/journal-sheet";
import { watchCells } from "../../src/excel/watch-cells";
import type { CellEdit } from "../../src/domain/cell-edit";
import { openInNode, type NodeHost } from "../../src/host/node/node-host";
import { awardBook } from "../support/award-book";
import { everyCell, marksOf } from "../support/every-cell";
import { walkFailures } from "../support/walk-failures";

const ledger = "加分申报表";
const wait = globalThis.setTimeout;
let opened: NodeHost;
let session: CheckSession;
let edits: CellEdit[];

async function open(rows: number): Promise<void> {
  opened = await openInNode(await awardBook(rows), "台账.xlsx", null);
  opened.install();
  edits = [];
  await watchCells((edit) => edits.push(edit));
  session = new CheckSession();
  await session.check({ year: 2024 });
}

function sheetNamed(name: string) {
  const sheet = opened.workbook.univer.getActiveWorkbook()?.getSheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Types into a cell of the grid, as a person does. */
async function type(address: string, value: string | number, sheet = ledger): Promise<void> {
  sheetNamed(sheet).getRange(address).setValue(value);
  await opened.workbook.calculation.settled();
}

/** Follows the edits that Excel has told of. */
function recheck(): ReturnType<CheckSession["recheck"]> {
  return session.recheck(edits.splice(0));
}

/** The cells; of the list of findings its rows without their numbers, in whatever order: a whole check sorts them. */
function cellsSeen(): unknown {
  const list = opened.workbook.sheetByName(findingsSheetName);
  const rows: unknown[][] = [];
  list?.forEachCell((row, column) => {
    if (column > 0) (rows[row] ??= [])[column] = list.formulaAt(row, column);
  });
  const others = [...everyCell(opened.workbook)].filter(([place]) => !place.startsWith(findingsSheetName));
  return { others, list: rows.map((row) => JSON.stringify(row)).sort() };
}

/** All that a person can see, once everything is calculated. */
async function seen(): Promise<unknown> {
  const { workbook } = opened;
  await workbook.calculation.settled();
  const tables = workbook.sheets.map(({ name, side }) => [name, side.tables.map(({ area }) => area)]);
  return { tables, cells: cellsSeen(), marks: marksOf(workbook) };
}

const verdictOf = (row: number): unknown =>
  sheetNamed(ledger)
    .getRange(row - 1, 6)
    .getValue();

beforeAll(() => {
  // The grid waits a tenth of a second after each change, for the next keystroke; nobody types here.
  globalThis.setTimeout = ((run: () => void, delay: number) => wait(run, delay === 100 ? 0 : delay)) as never;
});
afterAll(() => {
  globalThis.setTimeout = wait;
});
afterEach(() => opened.close());

describe("live check", () => {
  test("follows an edit in two batches, and writes what a whole check would", async () => {
    await open(60);
    await type("E5", "2019年3月1日");
    const { batches } = opened.host.traffic;
    const result = await recheck();
    expect(opened.host.traffic.batches - batches).toBe(2);
    expect(result?.findings.map(({ rule, cell }) => [rule, cell])).toEqual([["award-out-of-window", "E5"]]);
    expect(verdictOf(5)).toBe("不予认定");
    const live = await seen();
    expect(await session.check({ year: 2024 })).toEqual(result);
    expect(await seen()).toEqual(live);
  });

  test("tells nothing of the add-in's own writing, and follows no edit of our columns", async () => {
    await open(5);
    expect(edits).toEqual([]);
    await type("G4", "我改的");
    const { batches } = opened.host.traffic;
    expect(await recheck()).toBeNull();
    expect(opened.host.traffic.batches - batches).toBe(1);
    expect(verdictOf(4)).toBe("我改的");
  });

  test("an edit that changes no result writes nothing", async () => {
    await open(5);
    await type("A4", 44);
    const before = await seen();
    const { batches } = opened.host.traffic;
    expect((await recheck())?.findings).toEqual([]);
    expect(opened.host.traffic.batches - batches).toBe(1);
    expect(await seen()).toEqual(before);
  });

  test("whatever is edited, the results are those of a whole check", async () => {
    const dates = ["2024年5月6日", "2019年1月1日", "说不清", ""];
    const titles = ["全省第1类工作先进单位", "全省第2类工作先进单位", "全省某项工作先进单位", ""];
    const issuers = ["湖南省人民政府", "某市人民政府", "水利部", ""];
    const units = ["青石县", "白沙县", "不在名单的局"];
    const row = fc.integer({ min: 3, max: 16 });
    const cell = (column: string, values: readonly string[]) =>
      fc
        .tuple(row, fc.constantFrom(...values))
        .map(([at, value]) => [`${column}${at}`, value, ledger] as const);
    const edit = fc.oneof(
      ...[cell("B", units), cell("C", titles), cell("D", issuers), cell("E", dates)],
      fc.constantFrom("青石县", "东岭县").map((name) => ["A2", name, "评估单位"] as const),
    );
    const steps = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(steps, async (groups) => {
        await open(12);
        for (const group of groups) {
          for (const [address, value, sheet] of group) await type(address, value, sheet);
          await recheck();
        }
        const live = await seen();
        await session.check({ year: 2024 });
        expect(await seen()).toEqual(live);
        opened.close();
      }),
      { numRuns: 25, seed: 20261126 },
    );
  });

  test("a list that was written into is made anew, and a sheet that has gone is noticed", async () => {
    await open(5);
    await type("E4", "2019年3月1日");
    await recheck();
    await type("A2", "改过", "校验问题清单");
    expect(await recheck()).toBeNull();
    await type("E5", "2019年3月1日");
    await recheck();
    expect(sheetNamed("校验问题清单").getRange("A2").getValue()).toBe(1);
    opened.workbook.univer.getActiveWorkbook()?.deleteSheet(sheetNamed("评估单位"));
    await type("E6", "2019年3月1日");
    expect((await recheck())?.notes.join()).toContain("没有“评估单位”表");
  });

  test("the journal keeps one live check, however many there were, and undoing takes all back", async () => {
    await open(5);
    const original = everyCell(opened.workbook);
    for (let i = 0; i < 20; i++) {
      await type("E4", i % 2 === 0 ? "2019年3月1日" : "2024年3月1日");
      await recheck();
    }
    const history = await readHistory();
    expect(history.map(({ title, status }) => [title.zh, status])).toEqual([
      ["实时校验", "done"],
      ["实时校验", "replaced"],
      ["一键校验", "replaced"],
    ]);
    const journal = opened.workbook.sheets.find(({ name }) => name === journalSheetName);
    expect(journal?.usedArea(true)?.bottom).toBeLessThan(4);
    await undo("last");
    const names = opened.workbook.sheets.map(({ name }) => name);
    expect(names).toEqual([ledger, "评估单位"]);
    expect(everyCell(opened.workbook).size).toBeLessThan(original.size);
    expect(marksOf(opened.workbook)).toBe(0);
  });

  test.each([1, 1000])(
    "wherever writing breaks off (%d batches), nothing of the office's changes",
    async (failing) => {
      await open(5);
      await clearMarks();
      const office = everyCell(opened.workbook);
      let round = 0;
      const failures = await walkFailures(opened.host, {
        failing,
        most: 40,
        prepare: async () => {
          await type("E4", "2024年3月1日");
          await type("E5", "2024年3月1日");
          await session.check({ year: 2024 });
          edits.splice(0);
          await type("E4", "2019年3月1日");
          await type("E5", "2019年3月2日");
        },
        run: recheck,
        broken: async (error, place) => {
          round++;
          expect(String(error)).toMatch(/没有写入任何内容|已恢复到写入之前|先自动恢复/);
          expect(session.isLive).toBe(false);
          await session.check({ year: 2024 });
          await clearMarks();
          const expected = new Map(office);
          for (const [key, value] of everyCell(opened.workbook)) {
            if (/!(3|4),4$/.test(key)) expected.set(key, value);
          }
          expect(everyCell(opened.workbook)).toEqual(expected);
          expect([place, marksOf(opened.workbook)]).toEqual([place, 0]);
        },
      });
      expect(failures).toBeGreaterThan(8);
      expect(round).toBe(failures);
    },
  );
});

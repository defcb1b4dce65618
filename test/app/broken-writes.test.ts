import { checkWorkbook } from "../../src/app/check-workbook";
import { clearMarks } from "../../src/app/clear-marks";
import { insertTemplate } from "../../src/app/insert-template";
import { undo } from "../../src/app/undo";
import { writeRegister } from "../../src/app/write-register";
import { openInNode, type NodeHost } from "../../src/host/node/node-host";
import { awardBook } from "../support/award-book";
import { everyCell, marksOf } from "../support/every-cell";
import { walkFailures } from "../support/walk-failures";

let opened: NodeHost;
let original: unknown;
let checked: unknown;
let own: ReadonlyMap<string, unknown>;

/** As if Excel had been closed: nothing can be put right at once. */
const forGood = 1000;
const options = { year: 2024 };
const check = (): Promise<unknown> => checkWorkbook(options);
const register = (): Promise<unknown> => writeRegister(options);
const insert = (): Promise<unknown> => insertTemplate({ ...options, categories: ["县市区"] });
const undoLast = (): Promise<unknown> => undo("last");
const undoAll = (): Promise<unknown> => undo("all");

/** All that a person can see. */
function seen(): unknown {
  const { workbook } = opened;
  const sheets = workbook.sheets.map(({ name, side }) => [
    ...[name, side.visibility, side.freeze],
    side.tables.map((table) => [table.name, table.area]),
  ]);
  return { sheets, cells: everyCell(workbook), marks: marksOf(workbook) };
}

const wait = globalThis.setTimeout;

beforeAll(async () => {
  // The grid waits a tenth of a second after each change, for the next keystroke; nobody types here.
  globalThis.setTimeout = ((run: () => void, delay: number) => wait(run, delay === 100 ? 0 : delay)) as never;
  opened = await openInNode(await awardBook(4), "book.xlsx", null);
  opened.install();
  const [ledger, roster] = opened.workbook.sheets;
  // A note right of the table, next to which our columns are going to stand; formula and format of the office's own.
  ledger?.write({ top: 3, left: 6, bottom: 3, right: 6 }, () => "备注：已核");
  roster?.write({ top: 1, left: 2, bottom: 4, right: 2 }, (row) => `=LEN(A${row + 2})`);
  roster?.restyle({ top: 1, left: 3, bottom: 1, right: 3 }, () => ({ n: { pattern: "0.0%" } }));
  roster?.write({ top: 1, left: 3, bottom: 1, right: 3 }, () => 0.125);
  for (const sheet of opened.workbook.sheets) sheet.flush();
  await opened.workbook.calculation.settled();
  own = everyCell(opened.workbook);
  original = seen();
  await check();
  checked = seen();
  await clearMarks();
  expect(seen()).toEqual(original);
});
afterAll(() => {
  globalThis.setTimeout = wait;
  opened.close();
});

/** No cell of the office's differs, whatever else there is, and the error says what to do. */
function expectUntouched(error: unknown, place: unknown): void {
  const now = everyCell(opened.workbook);
  expect([place, [...own.keys()].map((cell) => now.get(cell))]).toEqual([place, [...own.values()]]);
  expect([place, String(error)]).toEqual([
    place,
    expect.stringMatching(
      /^BrokenOff: (读取工作簿|写入工作簿|恢复上次中断的写入)时出错：.*按测试的要求在此失败.*(可以重试|再恢复|再继续)。$/,
    ),
  ]);
}

const writes = [
  { name: "check", before: clearMarks, run: check, most: 60 },
  { name: "check over an earlier one", before: check, run: check, most: 60 },
  { name: "clear", before: check, run: clearMarks, most: 60 },
  { name: "register", before: undoAll, run: register, most: 60 },
  { name: "templates", before: undoAll, run: insert, most: 12 },
  { name: "undo", before: check, run: undoLast, most: 60 },
] as const;

/** Where a check without anything in its way puts its columns beside the second award. */
const ourRow = { top: 3, left: 7, bottom: 3, right: 10 };
const ourCell = { ...ourRow, left: 10 };

function put(area: typeof ourRow, text: string): void {
  opened.workbook.sheets[0]?.write(area, () => text);
  opened.workbook.sheets[0]?.flush();
}

/** A check of which half was written when Excel was closed. */
async function halfChecked(): Promise<void> {
  await undoAll();
  opened.host.failAt(4, 60, forGood);
  await expect(check()).rejects.toThrow("下次操作时先自动恢复");
  opened.host.failAt(1, 0, 0);
}

/** A check in whose columns the office has put words of its own since. */
async function checkedAndEdited(): Promise<void> {
  await undoAll();
  put(ourRow, "");
  await check();
  put(ourCell, "另有说明");
}

describe.each([1, forGood])("a write that fails, with %i failing batches", (failing) => {
  beforeEach(async () => {
    await undoAll();
    put(ourRow, "");
  });

  test.each(writes)("$name: the next check succeeds, and all can be taken back", async (write) => {
    const failures = await walkFailures(opened.host, {
      prepare: write.before,
      run: write.run,
      failing,
      most: write.most,
      broken: async (error, place) => {
        if (write.run === insert && error === null) {
          // Only the set-up of pages was refused, which leaves the sheets as they are.
          expect(opened.workbook.sheetByName("扣分登记")).not.toBeNull();
        } else {
          expectUntouched(error, place);
          await check();
          expect([place, seen()]).toEqual([place, checked]);
        }
        await undoAll();
        expect([place, seen()]).toEqual([place, original]);
      },
    });
    expect(failures).toBeGreaterThan(6);
  });

  test("a register over an earlier one: the earlier one is back", async () => {
    const prepare = async (): Promise<void> => {
      await undoAll();
      await register();
    };
    await prepare();
    const registered = everyCell(opened.workbook);
    const failures = await walkFailures(opened.host, {
      prepare,
      run: register,
      failing,
      most: 30,
      broken: async (error, place) => {
        expectUntouched(error, place);
        await check();
        const now = everyCell(opened.workbook);
        for (const [cell, seen] of registered)
          expect([place, cell, now.get(cell)]).toEqual([place, cell, seen]);
        await undoAll();
        expect([place, seen()]).toEqual([place, original]);
      },
    });
    expect(failures).toBeGreaterThan(20);
  });

  test("the check that takes back a broken one: the next succeeds", async () => {
    const failures = await walkFailures(opened.host, {
      prepare: halfChecked,
      run: check,
      failing,
      most: 30,
      broken: async (error, place) => {
        expectUntouched(error, place);
        await check();
        expect([place, seen()]).toEqual([place, checked]);
      },
    });
    expect(failures).toBeGreaterThan(20);
  });

  test("a check over words of the office's in our columns: they come back", async () => {
    await checkedAndEdited();
    await check();
    await undoAll();
    const expected = seen();
    expect(everyCell(opened.workbook).get("加分申报表!3,10")).toEqual(["另有说明", "另有说明", {}]);
    const failures = await walkFailures(opened.host, {
      prepare: checkedAndEdited,
      run: check,
      failing,
      most: 30,
      broken: async (error, place) => {
        expectUntouched(error, place);
        await check();
        await undoAll();
        expect([place, seen()]).toEqual([place, expected]);
      },
    });
    expect(failures).toBeGreaterThan(20);
  });
});

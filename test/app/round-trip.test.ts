import { readFileSync } from "node:fs";
import { checkWorkbook } from "../../src/app/check-workbook";
import { clearMarks } from "../../src/app/clear-marks";
import { openInNode } from "../../src/host/node/node-host";
import { saveBook } from "../../src/host/workbook/save-book";
import { sampleFile } from "../../src/tools/write-sample";
import { awardBook } from "../support/award-book";
import { unpackTexts } from "../support/raw-package";
import { losses } from "../support/xlsx-losses";
import { ledgerBook } from "../host/package/ledger-book";
import { openRichBook, richBook } from "../host/package/rich-book";

const fixtures: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ["the sample", () => Promise.resolve(new Uint8Array(readFileSync(sampleFile)))],
  ["a plain ledger", () => awardBook(20)],
  ["a macro workbook with a filtered ledger", () => ledgerBook()],
  ["the same, with days from 1904", () => ledgerBook(true)],
  ["a workbook of charts, buttons and extensions", openRichBook],
  ["the same, under a password", richBook],
];

/** The file after `run` has worked on it in an Excel. */
async function saved(original: Uint8Array, run: () => Promise<unknown>): Promise<Uint8Array> {
  const opened = await openInNode(original, "工作簿.xlsx", null);
  try {
    opened.install();
    await run();
    return await saveBook(opened.workbook);
  } finally {
    opened.close();
  }
}

/** Names of the parts that differ, came or went. */
async function differing(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const [was, is] = [await unpackTexts(before), await unpackTexts(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name));
}

describe.each(fixtures)("%s", (_, make) => {
  test("opened and saved is the same file", async () => {
    const original = await make();
    expect(await differing(original, await saved(original, () => Promise.resolve()))).toEqual([]);
  });

  test("checked and saved has lost nothing", async () => {
    const original = await make();
    const copy = await saved(original, () => checkWorkbook());
    expect(await differing(original, copy)).toContain("xl/workbook.xml");
    expect(await losses(original, copy)).toEqual([]);
  });

  test("checked, cleared and saved is the same file", async () => {
    const original = await make();
    const result = await saved(original, async () => {
      await checkWorkbook();
      await clearMarks();
    });
    expect(await differing(original, result)).toEqual([]);
  });
});

describe("sheets that the add-in keeps for itself", () => {
  const journal = "操作 '旧' 日志";

  /** Excel refuses to delete what is very hidden. */
  async function removeJournal(): Promise<void> {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(journal);
      await context.sync();
      if (sheet.isNullObject) return;
      sheet.visibility = Excel.SheetVisibility.hidden;
      sheet.delete();
      await context.sync();
    });
  }

  async function addJournal(text: string, position: number): Promise<void> {
    await removeJournal();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(journal);
      sheet.position = position;
      sheet.visibility = Excel.SheetVisibility.veryHidden;
      sheet.getRange("A1").numberFormat = [["@"]];
      sheet.getRange("A1").values = [[text]];
      await context.sync();
    });
  }
  const sheetsOf = async (bytes: Uint8Array): Promise<readonly (readonly [string, string])[]> =>
    [...((await unpackTexts(bytes)).get("xl/workbook.xml") ?? "").matchAll(/<sheet ([^>]*)>/g)].map(
      ([, attributes = ""]) => [
        /name="([^"]*)"/.exec(attributes)?.[1] ?? "",
        /state="(\w+)"/.exec(attributes)?.[1] ?? "visible",
      ],
    );

  test.each([0, 1, 3])("very hidden at place %i, replaced, and taken away again", async (position) => {
    const original = await ledgerBook();
    const others = await sheetsOf(original);
    const once = await saved(original, () => addJournal("=1+1", position));
    expect(await sheetsOf(once)).toEqual(others.toSpliced(position, 0, [journal, "veryHidden"]));
    expect(await losses(original, once)).toEqual([]);

    const twice = await saved(once, () => addJournal("@二", 3 - position));
    expect(await sheetsOf(twice)).toEqual(others.toSpliced(3 - position, 0, [journal, "veryHidden"]));
    expect(await losses(original, twice)).toEqual([]);
    const texts = [...(await unpackTexts(twice)).values()].join("");
    expect(texts).toContain("<is><t>@二</t></is>");
    expect(texts).not.toContain("=1+1</t>");

    const gone = await saved(twice, removeJournal);
    expect(await sheetsOf(gone)).toEqual(others);
    expect(await losses(original, gone)).toEqual([]);
  });
});

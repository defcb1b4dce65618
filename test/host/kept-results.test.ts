import { saveBook } from "../../src/host/workbook/save-book";
import { unpackTexts } from "../support/raw-package";
import { rawBook, worksheet } from "./package/raw-book";
import { closeHosts, onSheet, openBytes, read } from "./support/open-host";

afterEach(closeHosts);

const cell = (reference: string, formula: string, value: string | number): string => {
  const type = typeof value === "string" ? ' t="str"' : "";
  return `<c r="${reference}"${type}><f>${formula}</f><v>${value}</v></c>`;
};

function bookOf(rows: readonly string[], beforeSheets = ""): Promise<Uint8Array> {
  const list = rows.map((cells, i) => `<row r="${i + 1}">${cells}</row>`);
  return rawBook({
    sheets: [{ name: "表", xml: worksheet(`<sheetData>${list.join("")}</sheetData>`) }],
    beforeSheets,
  });
}

async function set(address: string, value: number): Promise<void> {
  await onSheet(async (sheet, context) => {
    sheet.getRange(address).values = [[value]];
    await context.sync();
  });
}

/** Formulas as a file holds them whose results the engine could not give, and a result that it would never give. */
const beyond: readonly (readonly [string, string, string | number])[] = [
  ["a table's column", "SUM(名册[得分])", 12],
  ["another workbook", "[1]总表!A1", 34],
  ["a user's own function", "MYSCORE(A1)", 56],
  ["a function of Excel that the engine lacks", "PHONETIC(A1)", "ピン"],
  ["Chinese numerals", 'TEXT(A1,"[DBNum1]0")', "五"],
  ["weekdays", 'TEXT(A1,"aaaa")', "星期四"],
  ["a left-out argument", "IF(A1&gt;0,,7)", 0],
  ["blanks of a whole column", "COUNTBLANK(C:C)", 1048576],
  ["a condition that blanks meet", 'COUNTIF(C:C,"&lt;&gt;x")', 1048576],
];

describe("results that the file has", () => {
  test.each(beyond)("%s", async (_, formula, result) => {
    const original = await bookOf([`<c r="A1"><v>5</v></c>${cell("B1", formula, result)}`]);
    const host = await openBytes(original);
    expect((await read("B1")).values).toEqual([[result]]);
    expect(await saveBook(host.workbook)).toEqual(original);
  });

  test("other formulas go on from a kept result", async () => {
    await openBytes(
      await bookOf([`<c r="A1"><v>5</v></c>${cell("B1", "MYSCORE(1)", 56)}${cell("C1", "A1+B1", 61)}`]),
    );
    await set("A1", 7);
    expect((await read("A1:C1")).values).toEqual([[7, 56, 63]]);
    expect((await read("B1")).formulas).toEqual([["=MYSCORE(1)"]]);
  });

  test("writing the cell takes the place of the formula", async () => {
    const host = await openBytes(await bookOf([cell("A1", "MYSCORE(1)", 56)]));
    await set("A1", 56);
    const parts = await unpackTexts(await saveBook(host.workbook));
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain('<c r="A1"><v>56</v></c>');
  });

  test("a formula that can be calculated is, and its stale result goes", async () => {
    await openBytes(await bookOf([`<c r="A1"><v>5</v></c>${cell("B1", "A1*2", 3)}`]));
    expect((await read("B1")).values).toEqual([[10]]);
  });

  test("a formula of ours is calculated, whatever the file says", async () => {
    const functions = {
      namespace: "JX",
      metadata: [{ id: "HALF", name: "HALF", parameters: [{ name: "value" }] }],
      associate: (register: (id: string, run: (value: number) => number) => void) =>
        register("HALF", (value) => value / 2),
    };
    await openBytes(
      await bookOf([
        `<c r="A1"><v>8</v></c>${cell("B1", "_xldudf_JX_HALF(A1)", 1)}${cell("C1", "JX.HALF(A1)", 1)}${cell("D1", "_xlfn._xldudf_JX_HALF(A1)", "#NAME?")}`,
      ]),
      "book.xlsx",
      functions,
    );
    expect((await read("B1:D1")).values).toEqual([[4, 4, 4]]);
    expect((await read("B1:C1")).formulas).toEqual([["=JX.HALF(A1)", "=JX.HALF(A1)"]]);
  });
});

describe("blank cells and looks", () => {
  test("a formula that refers to a blank gives 0", async () => {
    await openBytes(await bookOf([cell("A1", "B1", 0)]));
    expect((await read("A1")).values).toEqual([[0]]);
  });

  test("a formula of the file does not take over the number format of what it refers to", async () => {
    const original = await bookOf([`<c r="A1" s="1"><v>5</v></c>${cell("B1", "A1", 5)}`]);
    const host = await openBytes(original);
    expect((await read("B1")).numberFormat).toEqual([["General"]]);
    expect(await saveBook(host.workbook)).toEqual(original);
  });
});

describe("workbooks that count their days from 1904", () => {
  const from1904 = '<workbookPr date1904="1"/>';

  test("formulas with dates keep their results, others are calculated", async () => {
    const original = await bookOf(
      [`<c r="A1" s="2"><v>44562</v></c>${cell("B1", "YEAR(A1)", 2026)}${cell("C1", "A1+1", 44563)}`],
      from1904,
    );
    const host = await openBytes(original);
    const { values, text } = await read("A1:C1");
    expect(values).toEqual([[44562, 2026, 44563]]);
    expect(text[0]?.[0]).toBe("1/2/2026");
    expect(await saveBook(host.workbook)).toEqual(original);
  });
});

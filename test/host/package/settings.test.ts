import { readXlsx } from "hucre";
import { basePackage } from "../../../src/host/package/base-package";
import { newSheet, unchangedSheet } from "../../../src/host/package/package-changes";
import { patchPackage } from "../../../src/host/package/patch-package";
import { readSettings } from "../../../src/host/package/settings";
import { unpackTexts } from "../../support/raw-package";

const save = (bytes: Uint8Array, settings: ReadonlyMap<string, string> | undefined) =>
  patchPackage(bytes, {
    sheets: [unchangedSheet("表")],
    deletedSheets: [],
    ...(settings ? { settings } : {}),
  });

describe("settings in a package", () => {
  const settings = new Map([
    ["方案 <1>", '{"text":"a & b\\u0007 \\"引\\" ]]>"}'],
    ["空", "null"],
  ]);

  test("a package without settings has none, and no part for them until there are some", async () => {
    const base = await basePackage("表");
    expect((await readSettings(base)).size).toBe(0);
    expect(await save(base, new Map())).toEqual(base);
  });

  test("they come back as written, and stay when a save does not name them", async () => {
    const saved = await save(await basePackage("表"), settings);
    expect(await readSettings(saved)).toEqual(settings);
    expect(await save(saved, undefined)).toEqual(saved);
    expect(await save(saved, settings)).toEqual(saved);
  });

  test("the next save replaces them in place", async () => {
    const saved = await save(await basePackage("表"), settings);
    const again = await save(saved, new Map([["新", "1"]]));
    expect(await readSettings(again)).toEqual(new Map([["新", "1"]]));
    const [before, after] = [await unpackTexts(saved), await unpackTexts(again)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect([...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name)).toEqual([
      "customXml/item1.xml",
    ]);
  });

  test("other custom XML is left alone", async () => {
    const saved = await save(await basePackage("表"), settings);
    const foreign =
      (await unpackTexts(saved)).get("customXml/item1.xml")?.replaceAll("jixiao", "other") ?? "";
    const { packParts } = await import("../../support/raw-package");
    const parts = { ...Object.fromEntries(await unpackTexts(saved)), "customXml/item1.xml": foreign };
    const again = await save(await packParts(parts), new Map([["k", "2"]]));
    const texts = await unpackTexts(again);
    expect(texts.get("customXml/item1.xml")).toBe(foreign);
    expect(await readSettings(again)).toEqual(new Map([["k", "2"]]));
    expect(texts.get("customXml/_rels/item2.xml.rels")).toContain('Target="itemProps2.xml"');
  });
});

describe("an empty workbook", () => {
  test("takes sheets in place of its own and keeps the date system", async () => {
    const content = { value: 42, formula: null, spill: null };
    const bytes = await patchPackage(await basePackage("a & <b>", true), {
      sheets: [
        { ...newSheet("甲"), cells: [{ row: 1, column: 1, content, style: { numberFormat: "0.00" } }] },
      ],
      deletedSheets: ["a & <b>"],
    });
    const book = await readXlsx(bytes, { readStyles: true });
    expect(book.sheets.map(({ name }) => name)).toEqual(["甲"]);
    expect(book.sheets[0]?.rows[1]?.[1]).toBe(42);
    expect(book.sheets[0]?.cells?.get("1,1")?.style?.numFmt).toBe("0.00");
    expect(book.dateSystem).toBe("1904");
  });
});

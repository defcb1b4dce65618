import { readXlsx } from "hucre";
import { newSheet, unchangedSheet, type PackageChanges } from "../../../src/host/package/package-changes";
import { patchPackage } from "../../../src/host/package/patch-package";
import {
  ArchiveError,
  makeEntry,
  readArchive,
  writeArchive,
  type ZipEntry,
} from "../../../src/host/package/zip-archive";
import { packParts, unpackTexts } from "../../support/raw-package";
import { rawBook, rawParts, relationship, relationships, worksheet } from "./raw-book";

const addOne: PackageChanges = {
  sheets: [
    {
      ...unchangedSheet("甲"),
      cells: [{ row: 0, column: 1, content: { value: 1, formula: null, spill: null }, style: null }],
    },
  ],
  deletedSheets: [],
};

describe("packages of other makes", () => {
  test("prefixed elements, odd part names and relationship ids", async () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const original = await rawBook({
      sheets: [
        {
          name: "甲",
          xml: `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>B1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
        },
      ],
    });
    const result = await unpackTexts(
      await patchPackage(original, {
        sheets: [
          {
            ...unchangedSheet("甲"),
            cells: [
              { row: 0, column: 0, content: { value: 2, formula: "B1", spill: null }, style: null },
              {
                row: 0,
                column: 1,
                content: { value: "二", formula: null, spill: null },
                style: { bold: true },
              },
            ],
            tablesAdded: [
              {
                name: "T",
                area: "A1:B2",
                style: "TableStyleLight1",
                columns: ["a", 'b\n"c'],
                showFilter: false,
              },
            ],
          },
        ],
        deletedSheets: [],
      }),
    );
    expect(result.get("xl/worksheets/sheet1.xml")).toContain(
      `<x:row r="1"><x:c r="A1"><x:f>B1</x:f><x:v>2</x:v></x:c><x:c r="B1" s="3" t="inlineStr"><x:is><x:t>二</x:t></x:is></x:c></x:row></x:sheetData><x:tableParts count="1"><x:tablePart xmlns:r="${relationships}" r:id="rId1"/></x:tableParts></x:worksheet>`,
    );
    expect(result.get("xl/tables/table1.xml")).toContain('<tableColumn id="2" name="b_x000a_&quot;c"/>');
    expect(result.get("xl/tables/table1.xml")).not.toContain("autoFilter");
  });

  test("a strict workbook gets strict additions", async () => {
    const strict = (text: string) =>
      text
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(relationships, "http://purl.oclc.org/ooxml/officeDocument/relationships");
    const made = rawParts({ sheets: [{ name: "甲", xml: worksheet("<sheetData/>") }] });
    const original = await packParts(
      Object.fromEntries(Object.entries(made).map(([name, text]) => [name, strict(text)])),
    );
    const parts = await unpackTexts(
      await patchPackage(original, { sheets: [unchangedSheet("甲"), newSheet("乙")], deletedSheets: [] }),
    );
    expect(parts.get("xl/worksheets/sheet2.xml")).toContain(
      'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
    );
    expect([...parts.values()].join("")).not.toContain(relationships);
  });

  test("sheets in another folder with absolute targets", async () => {
    const made = rawParts({ sheets: [{ name: "甲", xml: worksheet("<sheetData/>") }] });
    const moved = Object.fromEntries(
      Object.entries(made).map(([name, text]) => [
        name.replace("xl/worksheets/sheet1.xml", "Data/Blatt%201.XML"),
        text
          .replace(
            relationship("rId1", "worksheet", "worksheets/sheet1.xml"),
            relationship("rId1", "worksheet", "/data/blatt%201.xml"),
          )
          .replace("/xl/worksheets/sheet1.xml", "/Data/Blatt%201.XML"),
      ]),
    );
    const parts = await unpackTexts(
      await patchPackage(await packParts(moved), {
        sheets: [
          {
            ...unchangedSheet("甲"),
            cells: [{ row: 0, column: 0, content: { value: 1, formula: null, spill: null }, style: null }],
          },
        ],
        deletedSheets: [],
      }),
    );
    expect(parts.get("Data/Blatt%201.XML")).toContain("<v>1</v>");
  });

  const utf16 = (text: string, isBigEndian: boolean) => {
    const bytes = new Uint8Array(text.length * 2 + 2);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, 0xfeff, !isBigEndian);
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2 + 2, text.charCodeAt(i), !isBigEndian);
    return bytes;
  };
  const declared = (encoding: string, xml: string) => `<?xml version="1.0" encoding="${encoding}"?>\n${xml}`;

  test.each([
    ["UTF-8 with a mark", (xml: string) => new TextEncoder().encode(`\uFEFF${declared("utf-8", xml)}`)],
    ["little-endian UTF-16", (xml: string) => utf16(declared("UTF-16", xml), false)],
    ["big-endian UTF-16", (xml: string) => utf16(declared("UTF-16", xml), true)],
    [
      "an old code page",
      (xml: string) => Buffer.from(declared("windows-1252", xml.replace("汉", "é")), "latin1"),
    ],
  ])("a sheet in %s", async (_, encode) => {
    const xml = worksheet(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>汉</t></is></c></row></sheetData>',
    );
    const made = rawParts({ sheets: [{ name: "甲", xml }] });
    const entries = await Promise.all(
      Object.entries(made).map(([name, text]) =>
        makeEntry(name, name.endsWith("sheet1.xml") ? encode(text) : new TextEncoder().encode(text)),
      ),
    );
    const result = await patchPackage(writeArchive(entries), addOne);
    const text = (await unpackTexts(result)).get("xl/worksheets/sheet1.xml") ?? "";
    expect(text).toMatch(/encoding="utf-8"/i);
    expect(text).toMatch(/<t>[汉é]<\/t><\/is><\/c><c r="B1"><v>1<\/v>/);
    expect((await readXlsx(result)).sheets[0]?.rows[0]?.[1]).toBe(1);
  });
});

/** A zip archive as streaming writers make it: sizes behind the data, directory entries, stored files. */
function streamedArchive(entries: readonly ZipEntry[]): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.nameBytes);
    const fixed = Buffer.alloc(26);
    fixed.writeUInt16LE(20, 0);
    fixed.writeUInt16LE(8, 2);
    fixed.writeUInt16LE(entry.method, 4);
    fixed.writeUInt16LE(name.length, 22);
    const sizes = Buffer.alloc(12);
    [entry.crc, entry.data.length, entry.size].forEach((value, i) => sizes.writeUInt32LE(value, i * 4));
    const file = [
      Buffer.from("PK\u0003\u0004"),
      fixed,
      name,
      Buffer.from(entry.data),
      Buffer.from("PK\u0007\u0008"),
      sizes,
    ];
    const withSizes = Buffer.from(fixed);
    sizes.copy(withSizes, 10);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000"), withSizes, tail, name);
    chunks.push(...file);
    offset += Buffer.concat(file).length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  [entries.length, entries.length].forEach((count, i) => end.writeUInt16LE(count, 4 + i * 2));
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...chunks, list, Buffer.from("PK\u0005\u0006"), end, Buffer.from("")]);
}

describe("archives", () => {
  test("data descriptors, directory entries and stored files", async () => {
    const stored = (entry: ZipEntry, data: Uint8Array): ZipEntry => ({ ...entry, method: 0, data });
    const book = readArchive(await rawBook({ sheets: [{ name: "甲", xml: worksheet("<sheetData/>") }] }));
    const folder = stored(await makeEntry("xl/worksheets/", new Uint8Array()), new Uint8Array());
    const media = Buffer.from("stored");
    const picture = stored(await makeEntry("xl/media/a.bin", media), media);
    const original = streamedArchive([folder, ...book, picture]);
    const result = await patchPackage(original, addOne);
    const after = readArchive(result);
    expect(after.map(({ name }) => name)).toEqual([folder, ...book, picture].map(({ name }) => name));
    expect(after.at(-1)).toMatchObject({ method: 0, crc: picture.crc });
    expect((await readXlsx(result)).sheets[0]?.rows[0]?.[1]).toBe(1);
  });

  test.each([
    ["nothing", new Uint8Array()],
    ["something else", Buffer.from("not a zip archive, and long enough to look for the end of one")],
  ])("%s is an ArchiveError", async (_, bytes) => {
    await expect(patchPackage(bytes, addOne)).rejects.toThrow(ArchiveError);
  });

  test("a truncated, a foreign and a damaged archive are ArchiveErrors", async () => {
    const original = await rawBook({ sheets: [{ name: "甲", xml: worksheet("<sheetData/>") }] });
    await expect(patchPackage(original.slice(0, -30), addOne)).rejects.toThrow(ArchiveError);
    await expect(patchPackage(await packParts({ "a.txt": "a" }), addOne)).rejects.toThrow(ArchiveError);
    const damaged = original.slice();
    readArchive(damaged)
      .find(({ name }) => name === "xl/workbook.xml")
      ?.data.fill(0xff);
    await expect(patchPackage(damaged, addOne)).rejects.toThrow(ArchiveError);
  });
});

import { openBytes, read, closeHosts, onSheet } from "./support/open-host";

afterEach(closeHosts);

// "序号,单位,得分\n1,东河区,98.50" in the code of Chinese Windows; 镕 and 㑇 lie beyond the older GB2312.
const gbk = Buffer.from("d0f2bac52cb5a5cebb2cb5c3b7d60a312cb6abbad3c7f82c39382e35300a322ce946822e", "hex");
const utf8 = new TextEncoder().encode("序号,单位,得分\n1,东河区,98.50\n2,镕");
const utf16 = Buffer.from("\uFEFF序号\t单位\t得分\n1\t东河区\t98.50\n2\t镕", "utf16le");

describe("text files", () => {
  test.each([
    ["the national code", gbk.subarray(0, -2)],
    ["UTF-8", utf8],
    ["UTF-8 with a mark", Buffer.concat([Buffer.from("efbbbf", "hex"), utf8])],
    ["UTF-16", utf16],
    ["big-endian UTF-16", Buffer.from(utf16).swap16()],
  ])("in %s", async (_, bytes) => {
    await openBytes(bytes, "得分[1].csv");
    expect((await read("A1:C3")).values).toEqual([
      ["序号", "单位", "得分"],
      [1, "东河区", 98.5],
      [2, "镕", ""],
    ]);
    const name = await onSheet(async (sheet, context) => {
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("得分_1_");
  });

  test("a code point of four bytes", async () => {
    await openBytes(Buffer.from("8139ee39", "hex"), "a.csv");
    expect((await read("A1")).values).toEqual([["㐀"]]);
  });

  test("numbers and dates become what they look like, unless they would lose something", async () => {
    const texts = [
      "2026-01-05",
      "12%",
      "TRUE",
      "007",
      "12345678901234567",
      "=1+1",
      "'甲",
      "1,200",
      " x",
      "-5",
    ];
    await openBytes(new TextEncoder().encode(texts.map((text) => `"${text}"`).join("\n")), "a.csv");
    const { values, formulas, text } = await read("A1:A10");
    expect(values.flat()).toEqual([
      46027,
      0.12,
      true,
      "007",
      "12345678901234567",
      "=1+1",
      "'甲",
      1200,
      " x",
      -5,
    ]);
    expect(text.flat().slice(0, 2)).toEqual(["2026/1/5", "12%"]);
    expect(formulas.flat()[5]).toBe("=1+1");
  });
});

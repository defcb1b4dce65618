import { checkWorkbook } from "../../src/app/check-workbook";
import { rawBook, worksheet } from "../host/package/raw-book";
import { closeHosts, openBytes } from "../host/support/open-host";

afterEach(closeHosts);

const from1904 = '<workbookPr date1904="1"/>';
const text = (cell: string, value: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A ledger with one award whose date is the number of a day; style 2 shows numbers as dates. */
function ledger(day: number, beforeSheets: string): Promise<Uint8Array> {
  const header = ["获奖单位", "奖项名称", "授奖单位", "授奖日期"].map((name, i) =>
    text(`${"ABCD"[i]}1`, name),
  );
  const award = ["甲县", "先进县", "国务院"].map((name, i) => text(`${"ABCD"[i]}2`, name));
  const rows = `<row r="1">${header.join("")}</row><row r="2">${award.join("")}<c r="D2" s="2"><v>${day}</v></c></row>`;
  const xml = worksheet(`<sheetData>${rows}</sheetData>`);
  return rawBook({ sheets: [{ name: "获奖登记", xml }], beforeSheets });
}

test.each([
  ["1900", 46148, ""],
  ["1904", 46148 - 1462, from1904],
])("a day in a workbook that counts from %s is read as what it shows", async (_, day, properties) => {
  await openBytes(await ledger(day, properties));
  expect((await checkWorkbook({ year: 2026 })).awards.map(({ date }) => date)).toEqual(["2026-05-06"]);
});

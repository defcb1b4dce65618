import { checkWorkbook } from "../../src/app/check-workbook";
import { closeHosts, onSheet, openHost } from "../host/support/open-host";

afterEach(closeHosts);

const rows = [
  ["2024年度获奖登记"],
  ["获奖单位", "奖项名称", "授奖单位", "获奖时间"],
  ["甲县", "全国卫生县城", "国务院办公厅", "2024年3月1日"],
  ["乙县", "全省先进单位", "湖南省人民政府", "2023年3月1日"],
];

/** The cell of the header row where our columns begin, after a check. */
async function columnsBeginAt(printArea: string | null): Promise<string> {
  await openHost(rows);
  if (printArea !== null)
    await onSheet(async ({ pageLayout }, context) => {
      pageLayout.setPrintArea(printArea);
      await context.sync();
    });
  await checkWorkbook({ year: 2024 });
  return onSheet(async (sheet, context) => {
    const header = sheet.getRange("A2:Z2").load("values");
    const printed = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
    await context.sync();
    if (printArea !== null) expect(printed.address).toContain(printArea);
    return String.fromCharCode(65 + (header.values[0] ?? []).indexOf("认定结果"));
  });
}

test.each([
  [null, "E"],
  ["A1:D4", "E"],
  ["A1:H30", "I"],
  ["A1:XFD30", "E"],
])("with the print area %s our columns begin at %s, and the area stays as it is", async (area, column) => {
  expect(await columnsBeginAt(area)).toBe(column);
});

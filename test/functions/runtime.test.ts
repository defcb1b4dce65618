import { checkWorkbook } from "../../src/app/check-workbook";
import { associateFunctions } from "../../src/functions/associate";
import metadata from "../../src/functions/functions.json";
import type { AddinFunctions } from "../../src/host/node/node-host";
import { closeHosts, openHost } from "../host/support/open-host";

/** The functions as the add-in registers them, called by Microsoft's own runtime. */
const functions: AddinFunctions = {
  namespace: "JX",
  metadata: metadata.functions,
  associate: associateFunctions,
};

afterAll(closeHosts);

/** Writes a formula into a cell of a fresh sheet through Office.js and reads what it spills to. */
async function calculated(formula: string, height = 1, width = 1): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1").formulas = [[formula]];
    const area = sheet
      .getRange("A1")
      .getResizedRange(height - 1, width - 1)
      .load("values");
    await context.sync();
    const values: readonly (readonly unknown[])[] = area.values;
    return height === 1 && width === 1 ? values[0]?.[0] : values;
  });
}

const scores = {
  name: "评分",
  rows: [
    ["单位", "经济发展", "民生", "公众评议", "加分", "减分", "类别"],
    ["东河区", 90, 80, "９6分", 1, 0.5, "县市区"],
    ["大坳县", 80, 80, 90, 0, 0, "县市区"],
    ["市审计局", 70, null, 80, 0, 0, "部门"],
    ["权重", 3, 1, 1, null, null, null],
  ],
};
const ledger = {
  name: "2024年度获奖登记",
  rows: [
    ["序号", "申报单位", "奖项名称", "授奖单位", "获奖时间", "工作年度", "文号", "申报加分"],
    ["一、县市区", null, null, null, null, null, null, null],
    [1, "东河区", "全国教育先进县", "教育部、人力资源和社会保障部", 45417, 2024, "教发〔2024〕5号", 2],
    [2, "大坳县", "全省防汛先进集体", "湖南省委、湖南省人民政府", "2025.2.1", 2024, "湘委〔2025〕1号", 1],
    [3, "大坳县", "全省防汛先进集体", "湖南省委、湖南省人民政府", "2025.2.1", 2024, "湘委〔2025〕1号", 1],
    [null, null, null, null, null, null, null, null],
    ["二、部门", null, null, null, null, null, null, null],
    [4, "审计局", "全国审计机关先进集体", "审计署", "2024年5月", 2024, null, "１分"],
    [5, "市审计局", "先进单位", "中共某市委", "2024-03-01", 2024, "市发〔2024〕2号", 1],
    [6, "市审计局", "先进集体", "全国总工会", "3月1日", 2024, "工发〔2024〕2号", 0.5],
    [7, "市某某局", "全国文明单位", "中央文明委", "2024.3.1", 2023, "文明委〔2024〕2号", 2],
    ["合计", null, null, null, null, null, null, 7.5],
  ],
};
const units = {
  name: "评估单位",
  rows: [
    ["单位名称", "单位类别", "简称"],
    ["东河区", "县市区", null],
    ["大坳县", "县市区", null],
    ["市审计局", "政府工作机构", "审计局"],
  ],
};
const register = {
  name: "上年度已计分登记",
  rows: [
    ["奖项名称", "获奖单位", "获奖时间", "文号", "计分年度"],
    ["全国教育先进县", "东河区", 45417, "教发〔2024〕5号", 2023],
  ],
};
const sheets = [scores, ledger, units, register];

describe("with a blank cell sent as 0, as Excel on the desktop does", () => {
  beforeAll(() => openHost(sheets, functions, { blankArgument: 0 }));

  test("a blank is computed with, and not taken for a name, a date or a share", async () => {
    expect(await calculated("=JX.SCORE(评分!B2:D4,评分!B5:D5)", 3)).toEqual([[89.2], [82], [58]]);
    expect(await calculated('=JX.BONUS("",评分!A2:A4,评分!E2:E4)')).toBe("#N/A");
    expect(await calculated("=JX.ISSUERLEVEL(C8:C9)", 2)).toEqual([["待核"], ["待核"]]);
  });
});

describe("with a blank cell sent as null, as Excel on the web does", () => {
  beforeAll(() => openHost(sheets, functions, { blankArgument: null }));

  test("formulas give values, columns spill, a blank that is needed is #N/A in its own row", async () => {
    expect(await calculated("=JX.SHARE(92.5,0.25)")).toBe(23.125);
    expect(await calculated("=JX.SCORE(评分!B2:D4,评分!B5:D5)", 3)).toEqual([[89.2], [82], ["#N/A"]]);
    expect(await calculated("=JX.TOTAL(评分!B2:D4,评分!E2:E4,评分!F2:F4)", 3)).toEqual([
      [266.5],
      [250],
      ["#N/A"],
    ]);
    expect(await calculated("=JX.RANK(评分!B2:B4,评分!G2:G4)", 3)).toEqual([[1], [2], [1]]);
    expect(await calculated('=JX.RANK(评分!C2:C4,,"dense")', 3)).toEqual([[1], [1], ["#N/A"]]);
    expect(await calculated("=JX.BONUS(评分!A2:A3,评分!A2:A4,评分!E2:E4,{1;1})", 2)).toEqual([[1], [0]]);
    expect(await calculated('=JX.DATE("2024年5月6日")')).toBe(45418);
    expect(await calculated('=JX.UNITNAME("审计局",评估单位!A1:C4)')).toBe("市审计局");
    expect(await calculated('=JX.GRADE(95,{"优秀",90;"合格",60})')).toBe("优秀");
  });

  test("errors are Excel's: unreadable and wrong shapes #VALUE!, what is not known #N/A", async () => {
    expect(await calculated('=JX.NUMBER("优秀")')).toBe("#VALUE!");
    expect(await calculated('=JX.DATE("5月3日")')).toBe("#VALUE!");
    expect(await calculated("=JX.COMPLETION(1,0,10)")).toBe("#VALUE!");
    expect(await calculated("=JX.SCORE(评分!B2:D2,评分!B5:C5)")).toBe("#VALUE!");
    expect(await calculated('=JX.UNITNAME("某某局",评估单位!A1:C4)')).toBe("#N/A");
    expect(await calculated("=JX.NUMBER(C9)")).toBe("#N/A");
    expect(await calculated("=JX.SHARE(JX.NUMBER(C9),2)")).toBe("#N/A");
  });

  test("a changed cell changes the result", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("评分");
      sheet.getRange("I2").formulas = [["=JX.SCORE(B2:D2,B$5:D$5)"]];
      const result = sheet.getRange("I2").load("values");
      await context.sync();
      expect(result.values).toEqual([[89.2]]);
      sheet.getRange("B2").values = [["１00分"]];
      result.load("values");
      await context.sync();
      expect(result.values).toEqual([[95.2]]);
    });
  });
});

test.each([0, null] as const)(
  "JX.AWARDCHECK gives what the check writes, blanks as %p",
  async (blankArgument) => {
    await openHost([ledger, units, register], functions, { blankArgument });
    const checked = await checkWorkbook({ year: 2024 });
    expect(checked.awards.map(({ verdict }) => verdict).sort()).toEqual(
      ["carried", "rejected", "rejected", "rejected", "undetermined", "undetermined", "undetermined"].sort(),
    );
    const written = await Excel.run(async (context) => {
      const area = context.workbook.worksheets.getItem(ledger.name).getRange("I1:L12").load("values");
      await context.sync();
      return area.values;
    });
    const formula = "=JX.AWARDCHECK('2024年度获奖登记'!A1:H12,评估单位!A1:C4,2024,上年度已计分登记!A1:E2)";
    const spilt = (await calculated(formula, 12, 4)) as unknown[][];
    expect(spilt).toEqual(written);
  },
);

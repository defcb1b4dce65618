import { awardCheck, issuerLevel } from "../../src/functions/functions";
import { schemeSheetHeader, schemeSheetRows } from "../../src/schemes/scheme-sheet-rows";
import { sourceScheme } from "../../src/schemes/source/scheme";
import { column, errorText, shown } from "../support/function-errors";

/** What Excel on the desktop hands over: 0 for a blank. */
const desktop = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  rows.map((row) => row.map((value) => (value === "" ? 0 : value)));
/** What Excel on the web hands over: null for a blank. */
const web = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  rows.map((row) => row.map((value) => (value === "" ? null : value)));

describe("JX.ISSUERLEVEL", () => {
  test.each<[unknown, string]>([
    ["国务院", "国家级"],
    ["国务院办公厅", "国家级"],
    ["教育部", "省部级"],
    ["教育部、人力资源和社会保障部", "国家级"],
    ["中共湖南省委、湖南省人民政府", "省部级"],
    ["湖南省教育厅", "不予认定"],
    ["湖南省教育厅、湖南省人力资源和社会保障厅", "省部级"],
    ["湖南省教育厅等", "待核"],
    ["全国妇联", "待核"],
    ["", "待核"],
    [null, "待核"],
    [0, "待核"],
    ["/", "待核"],
  ])("of %p is %s", (issuer, level) => {
    expect(shown(() => issuerLevel([[issuer]]))).toBe(level);
  });

  test("dates go row by row; an unreadable one stays in its row", () => {
    const issuers = column("国务院", "教育部", "教育部");
    expect(shown(() => issuerLevel(issuers, column("2024.5.3", "2024年", "")))).toEqual(
      column("国家级", "省部级", "省部级"),
    );
    expect(shown(() => issuerLevel(issuers, column("2024.5.3", "近日", 0)))).toEqual(
      column("国家级", "#VALUE!", "省部级"),
    );
    expect(errorText(() => issuerLevel(issuers, column(1, 2)))).toContain(
      "“授奖单位”（3行1列）与“授奖日期”（2行1列）",
    );
  });

  test("a preset by id", () => {
    const issuers = [["国家林业局"]];
    expect(shown(() => issuerLevel(issuers, column("2010.5.3"), [["changde2017"]]))).toBe("省部级");
    expect(shown(() => issuerLevel(issuers, column("2010.5.3"), [["source"]]))).not.toBe("国家级");
    expect(errorText(() => issuerLevel(issuers, undefined, [["elsewhere"]]))).toContain(
      "没有名为“elsewhere”的方案",
    );
  });

  test.each([
    ["desktop", desktop],
    ["web", web],
  ])("a sheet 评估方案, its blanks as the %s sends them", (_, sent) => {
    const sheet = [schemeSheetHeader, ...schemeSheetRows(sourceScheme, 2024)].map((row) =>
      row[0] === "级别：群团组织" ? [row[0], "省部级", ...row.slice(2)] : [...row],
    );
    expect(shown(() => issuerLevel([["全国妇联"], ["国务院"]], undefined, sent(sheet)))).toEqual([
      ["省部级"],
      ["国家级"],
    ]);
  });

  test("a wrong cell of 评估方案 is an error that names its row", () => {
    const sheet = [
      ["参数", "值"],
      ["国家级分值", "很多"],
    ];
    expect(errorText(() => issuerLevel([["国务院"]], undefined, sheet))).toContain("评估方案!B2");
  });

  test("the office's own register of bodies goes first", () => {
    const bodies = [
      ["名称", "简称", "类别"],
      ["中国某某促进会", "某促会", "国务院组成部门"],
      ["", "", ""],
    ];
    for (const sent of [desktop, web]) {
      expect(shown(() => issuerLevel([["某促会"]], undefined, undefined, sent(bodies)))).toBe("省部级");
    }
    const wrong = [bodies[0] ?? [], ["中国某某促进会", "", "部"]];
    expect(errorText(() => issuerLevel([["国务院"]], undefined, undefined, wrong))).toContain(
      "授奖单位名录!C2：没有名为“部”的类别",
    );
    expect(shown(() => issuerLevel([["国务院"]], undefined, undefined, column("某促会", "国务院")))).toBe(
      "#VALUE!",
    );
  });
});

const units = [
  ["单位名称", "单位类别", "简称"],
  ["东河区", "县市区", ""],
  ["大坳县", "县市区", ""],
  ["市审计局", "政府工作机构", "审计局"],
];
const ledger = [
  ["序号", "申报单位", "奖项名称", "授奖单位", "获奖时间", "工作年度", "文号", "申报加分"],
  ["一、县市区", "", "", "", "", "", "", ""],
  [1, "东河区", "全国教育先进县", "教育部、人力资源和社会保障部", 45417, 2024, "教发〔2024〕5号", 2],
  [2, "大坳县", "全省防汛先进集体", "湖南省委、湖南省人民政府", "2025.2.1", 2024, "湘委〔2025〕1号", 1],
  ["", "", "", "", "", "", "", ""],
  ["二、部门", "", "", "", "", "", "", ""],
  [3, "审计局", "全国审计机关先进集体", "审计署、某某促进会等", "2024年", 2024, "审发〔2024〕9号", 1],
  [4, "市审计局", "先进单位", "市委", "2024-03-01", 2024, "市发〔2024〕2号", 1],
  [5, "市审计局", "先进集体", "全国总工会", "2024-03-01", 2024, "工发〔2024〕2号", ""],
  ["合计", "", "", "", "", "", "", 5],
];
const blank = ["", "", "", ""];
const header = ["认定结果", "认定级别", "认定加分", "认定说明"];

describe("JX.AWARDCHECK", () => {
  test.each([
    ["desktop", desktop],
    ["web", web],
  ])("gives as many rows as the ledger has, with blanks as the %s sends them", (_, sent) => {
    const result = awardCheck(sent(ledger), sent(units), [[2024]]);
    const verdicts = result.map((row) => row.slice(0, 3));
    expect(result[0]).toEqual(header);
    expect([result[1], result[4], result[5], result[9]]).toEqual([blank, blank, blank, blank]);
    expect([2, 3, 6, 7, 8].map((row) => verdicts[row])).toEqual([
      ["认定", "国家级", 2],
      ["顺延下年", "省部级", 0],
      ["认定", "省部级", 1],
      ["不予认定", "不予认定", 0],
      ["待核", "待核", "待核"],
    ]);
    expect(String(result[7]?.[3])).toContain("市审计局");
    expect(result).toHaveLength(ledger.length);
  });

  test("scheme, register and year decide as in the pane", () => {
    const register = [
      ["奖项名称", "获奖单位", "获奖日期", "文号", "计分年度"],
      ["全国教育先进县", "东河区", "2024.5.5", "教发〔2024〕5号", 2023],
    ];
    const verdict = (...rest: [unknown[][]?, unknown[][]?]): unknown =>
      awardCheck(ledger, units, [["2024年度"]], ...rest)[2]?.slice(0, 3);
    expect(verdict()).toEqual(["认定", "国家级", 2]);
    expect(verdict(register)).toEqual(["不予认定", "国家级", 0]);
    expect(verdict([[0]], [["changde2017"]])).toEqual(["认定", "省部级", 3]);
    const sheet = [
      ["参数", "值"],
      ["国家级分值", 6],
    ];
    expect(verdict(undefined, sheet)).toEqual(["认定", "国家级", 6]);
  });

  test("a header in two rows is one: our own stands beside the upper, the lower has blanks", () => {
    const [first = [], ...rows] = ledger;
    const lower = first.map((text) => (text === "授奖单位" || text === "获奖时间" ? text : ""));
    const upper = first.map((text) => (text === "授奖单位" ? "授奖情况" : text === "获奖时间" ? "" : text));
    const result = awardCheck([upper, lower, ...rows], units, [[2024]]);
    expect(result.slice(0, 2)).toEqual([header, blank]);
    expect(result[3]?.slice(0, 3)).toEqual(["认定", "国家级", 2]);
    expect(result).toHaveLength(ledger.length + 1);
  });

  test("title lines above the header", () => {
    const titled = [["2024年获奖情况登记表", "", "", "", "", "", "", ""], ...ledger];
    const result = awardCheck(titled, units, [[2024]]);
    expect(result[0]).toEqual(blank);
    expect(result.slice(1)).toEqual(awardCheck(ledger, units, [[2024]]));
  });

  test.each<[string, () => unknown[][], unknown]>([
    [
      "a range that is no ledger",
      () =>
        awardCheck(
          [
            ["a", "b"],
            [1, 2],
          ],
          units,
          [[2024]],
        ),
      "#VALUE!",
    ],
    [
      "units that are none",
      () =>
        awardCheck(
          ledger,
          [
            ["a", "b"],
            [1, 2],
          ],
          [[2024]],
        ),
      "#VALUE!",
    ],
    [
      "a register that is none",
      () =>
        awardCheck(
          ledger,
          units,
          [[2024]],
          [
            ["a", "b"],
            [1, 2],
          ],
        ),
      "#VALUE!",
    ],
    ["no year", () => awardCheck(ledger, units, [[null]]), "#N/A"],
    ["a year as 0", () => awardCheck(ledger, units, [[0]]), "#N/A"],
    ["a year that is none", () => awardCheck(ledger, units, [["去年"]]), "#VALUE!"],
    ["a year that the scheme does not cover", () => awardCheck(ledger, units, [[1995]]), "#VALUE!"],
    ["several years", () => awardCheck(ledger, units, [[2024, 2025]]), "#VALUE!"],
  ])("%s", (_, run, expected) => {
    expect(shown(run)).toBe(expected);
  });
});

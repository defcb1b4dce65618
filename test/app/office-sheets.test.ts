import { officeRegister, officeScheme, officeWaivers } from "../../src/app/office-sheets";
import { parseIssuers } from "../../src/bodies";
import { schemeAt } from "../../src/domain/scheme";
import { sourceScheme } from "../../src/schemes/source/scheme";
import { grid } from "../support/grid";

const classOf = (register: ReturnType<typeof officeRegister>["register"], text: string) =>
  parseIssuers(text, { register }).issuers.map((issuer) => issuer.class);

describe("授奖单位名录", () => {
  test.each([
    ["授奖单位名录", ["名称", "类别", "简称"]],
    ["授奖单位名录", ["单位名称", "分类", "别名"]],
    ["授奖单位名录（补充）", ["授奖单位（全称）", "单位类别", "又名"]],
    ["2024年授奖单位名录表", ["机构名称", "类型", "常用名"]],
  ])("%s with %j", (sheet, header) => {
    const rows = [[sheet], header, ["南岭协作发展中心", "国务院组成部门", "南协中心"]];
    const { register, remarks } = officeRegister([grid(sheet, rows)]);
    expect(remarks).toEqual([]);
    expect(classOf(register, "南岭协作发展中心、南协中心")).toEqual(["ministry", "ministry"]);
  });

  test("aliases alone, without a column of classes, go to the body of that name", () => {
    const rows = [
      ["单位名称", "别名"],
      ["教育部", "教部"],
    ];
    const { register, remarks } = officeRegister([grid("授奖单位名录", rows)]);
    expect([remarks, classOf(register, "教部")]).toEqual([[], ["ministry"]]);
  });

  test("the product's own header goes before another word for it", () => {
    const rows = [
      ["单位", "名称", "类别"],
      ["市政府办", "南岭协作发展中心", "国务院组成部门"],
    ];
    const { register } = officeRegister([grid("授奖单位名录", rows)]);
    expect(classOf(register, "南岭协作发展中心")).toEqual(["ministry"]);
  });

  test("a sheet without the header is told of", () => {
    const { remarks } = officeRegister([
      grid("授奖单位名录", [
        ["甲", "乙"],
        ["教育部", "教部"],
      ]),
    ]);
    expect(remarks).toEqual([expect.stringContaining("“授奖单位名录”表没有找到表头“名称”")]);
  });

  test("an empty sheet and a missing one say nothing", () => {
    expect(officeRegister([grid("授奖单位名录", [[""]])]).remarks).toEqual([]);
    expect(officeRegister([]).remarks).toEqual([]);
  });
});

describe("days from 1904", () => {
  const options = { date1904: true, formats: { B: "yyyy-mm-dd", D: "yyyy/m/d" } };

  test("in 人工认定", () => {
    const header = ["规则", "日期", "单位", "认定日期", "事项名称", "理由", "认定人"];
    // 2024-05-06 as the 1904 system counts it.
    const rows = [header, ["evidence-missing", 43956, "青石县", 43956, "全省书香县", "已见原件", "甲"]];
    const { waivers } = officeWaivers([grid("人工认定", rows, options)]);
    expect(waivers).toMatchObject([{ date: "2024-05-06", title: "全省书香县" }]);
  });

  test("in 评估方案", () => {
    const rows = [
      ["参数", "值"],
      ["上年评估截止日期", 43814],
      ["省部级分值", "3分"],
    ];
    const { scheme, remarks } = officeScheme([grid("评估方案", rows, options)], sourceScheme, 2024);
    expect(remarks).toEqual([]);
    const values = schemeAt(scheme, 2024);
    expect(values).toMatchObject({ lastAssessmentEnd: "2023-12-16", points: { provincial: 3 } });
  });
});

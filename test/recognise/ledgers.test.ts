import { recognise } from "../../src/recognise/recognise";
import { grid } from "../support/grid";
import { deductionLines, factsOf, registerLines, rolesOf, said, unitSheet } from "../support/read-book";

describe("deductions", () => {
  test("original, doubled points, province and authority", () => {
    const sheet = grid("减分", [
      ["2024年度减分登记表"],
      ["序号", "被扣分单位", "扣分事项", "扣分单位", "扣分时间", "是否省评", "原扣分值", "扣分（分）"],
      [1, "市民政局", "省考核扣分", "省民政厅", 45384, "是", 0.5, "扣1分"],
      [2, "东河区、大坳县", "整改滞后", "市政府", "2024.5.3", "否", "/", -0.3],
      ["合计", "", "", "", "", "", "", 1.3],
    ]);
    const { deductions } = factsOf(unitSheet, sheet);
    expect(deductionLines(deductions)).toEqual([
      "3 市民政局 省考核扣分 1",
      "4 东河区 整改滞后 -0.3",
      "4 大坳县 整改滞后 -0.3",
    ]);
    expect(
      deductions.map((each) => [
        said(each.province),
        said(each.original),
        said(each.authority),
        said(each.date),
      ]),
    ).toEqual([
      [true, 0.5, "省民政厅", "2024-04-02"],
      [false, "(not-applicable)", "市政府", "2024-05-03"],
      [false, "(not-applicable)", "市政府", "2024-05-03"],
    ]);
  });

  test.each([
    [["扣分单位", "扣分原因", "减分", "通报机关", "通报时间"]],
    [["单位名称", "减分事项", "减分值", "减分机关", "日期"]],
    [["责任单位", "事由", "应扣分", "发文机关", "发文日期"]],
  ])("headers %j", (header) => {
    const { deductions } = factsOf(
      unitSheet,
      grid("表", [header, ["市审计局", "迟报", 0.5, "市政府", "2024.5.3"]]),
    );
    expect(deductionLines(deductions)).toEqual(["2 市审计局 迟报 0.5"]);
  });
});

describe("headers of deductions", () => {
  test.each<[number, string]>([
    [1, "问题描述 违规事项 扣减事项 扣分缘由 扣分事实 处罚事项"],
    [2, "牵头单位 扣分主体 扣分来源 通报来源 数据来源单位 提供单位"],
    [3, "基准扣分 加倍前扣分 扣分基数"],
    [4, "是否加倍"],
  ])("column %i: %s", (at, words) => {
    const usual = ["被扣分单位", "扣分事项", "扣分机关", "原扣分值", "是否省评", "扣分"];
    for (const word of words.split(" ")) {
      const header = usual.map((own, column) => (column === at ? word : own));
      const sheet = grid("扣分登记", [header, ["东河区", "迟报材料", "市政府办", 1, "是", 2]]);
      const [shape] = recognise([unitSheet, sheet]).slice(1);
      expect([word, shape?.columns]).toEqual([
        word,
        { unit: 0, matter: 1, authority: 2, original: 3, province: 4, points: 5 },
      ]);
    }
  });
});

describe("registers", () => {
  test("计分年度 tells a register from an award ledger", () => {
    const rows = [["东河区", "全国双拥模范城", "民政部", "2023.3.5", 2023]];
    const register = grid("表一", [["获奖单位", "奖项名称", "授奖单位", "授奖日期", "计分年度"], ...rows]);
    const ledger = grid("表二", [["获奖单位", "奖项名称", "授奖单位", "授奖日期", "工作年度"], ...rows]);
    expect(rolesOf(register, ledger)).toEqual(["register", "awards"]);
    expect(registerLines(factsOf(unitSheet, register, ledger).register)).toEqual([
      "2 东河区 全国双拥模范城 2023",
    ]);
  });

  const ledgerHeader = ["申报单位", "获奖单位", "奖项名称", "授奖单位", "获奖时间", "文号", "级别", "加分"];
  const ledgerRow = ["东河区", "东河区", "全国双拥模范城", "民政部", "2023.3.5", "", "省部级", 1];

  test.each([
    ["加分登记", [...ledgerHeader, "计分年度"], "register"],
    ["2023年度加分登记表", [...ledgerHeader, "已计分年度"], "register"],
    ["2023年度已计分获奖登记", ledgerHeader, "register"],
    ["2023年度结转登记", ledgerHeader, "register"],
    ["上年度已加分奖项", ledgerHeader, "register"],
    ["2024年度加分登记表（含上年结转）", ledgerHeader, "awards"],
    ["2024年度加分登记表", [...ledgerHeader, "工作年度"], "awards"],
    ["2024年度加分登记表", [...ledgerHeader, "认定年度"], "awards"],
    ["说明：上年度已加分的不得重复申报", ledgerHeader, "awards"],
  ])("the columns of a ledger under %s with %j: %s", (title, header, role) => {
    const row = header.map((_, i) => ledgerRow[i] ?? 2023);
    expect(rolesOf(grid("加分登记", [[title], header, row]))).toEqual([role]);
  });

  test.each([
    ["2023年度扣分登记", ["扣分单位", "扣分事项", "扣分", "扣分机关", "扣分时间", "计分年度"], "register"],
    ["上年度已扣分事项", ["扣分单位", "扣分事项", "扣分", "扣分机关", "扣分时间"], "register"],
    ["2024年度扣分登记", ["扣分单位", "扣分事项", "扣分", "扣分机关", "扣分时间"], "deductions"],
  ])("the columns of deductions under %s: %j are those of a %s", (title, header, role) => {
    const row = ["市审计局", "迟报", 0.5, "市政府", "2023.5.3", 2023].slice(0, header.length);
    expect(rolesOf(grid("扣分", [[title], header, row]))).toEqual([role]);
  });

  test("结转登记 is a register; without 计分年度 its title gives the year", () => {
    const sheet = grid("结转登记", [
      ["2023年度结转登记"],
      ["单位", "奖项名称", "授奖日期", "文号"],
      ["东河区", "全国双拥模范城", "2023.3.5", ""],
    ]);
    expect(registerLines(factsOf(unitSheet, sheet).register)).toEqual(["3 东河区 全国双拥模范城 2023"]);
  });

  test("no register is not an empty one", () => {
    expect(factsOf(unitSheet).hasRegister).toBe(false);
    expect(
      factsOf(unitSheet, grid("上年度已计分登记", [["奖项名称", "获奖单位", "计分年度"]])).hasRegister,
    ).toBe(true);
  });
});

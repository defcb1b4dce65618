import type { CellValue } from "../../src/domain/grid";
import type { FieldId } from "../../src/domain/roles";
import { recognise } from "../../src/recognise/recognise";
import { grid } from "../support/grid";
import { rolesOf, unitSheet } from "../support/read-book";

describe("the other roles", () => {
  test.each<[string, string, readonly (readonly CellValue[])[], readonly FieldId[]]>([
    [
      "公众评议",
      "survey",
      [
        ["单位名称", "第一次", "第二次", "平均"],
        ["东河区", 91, 92, 91.5],
      ],
      ["unit", "round1", "round2", "total"],
    ],
    [
      "满意度测评",
      "survey",
      [
        ["县市区", "上半年", "下半年"],
        ["东河区", 91, 92],
      ],
      ["unit", "round1", "round2"],
    ],
    [
      "跟踪评估台账",
      "ledger",
      [
        ["日期", "单位", "事项", "指标", "完成情况", "佐证材料"],
        ["2024.1.5", "东河区", "月报", "经济", "完成", "文件"],
      ],
      ["date", "unit", "item", "indicator", "status", "evidence"],
    ],
    [
      "自评",
      "self",
      [
        ["单位", "指标", "分值", "自评得分"],
        ["东河区", "经济发展", 25, 25],
      ],
      ["unit", "indicator", "fullMarks", "points"],
    ],
    [
      "一票否决",
      "veto",
      [
        ["单位", "否决事项", "提出单位", "时间"],
        ["东河区", "安全事故", "市应急局", "2024.5.1"],
      ],
      ["unit", "matter", "authority", "date"],
    ],
    [
      "专项工作",
      "special",
      [
        ["序号", "重点专项工作", "责任单位"],
        [1, "河长制", "市水利局"],
      ],
      ["serial", "item", "responsible"],
    ],
    [
      "批示督办",
      "instructions",
      [
        ["批示时间", "批示事项", "承办单位", "办结时限", "办理情况"],
        ["2024.5.1", "信访件", "东河区", "2024.6.1", "办结"],
      ],
      ["date", "item", "unit", "due", "status"],
    ],
    [
      "人工认定",
      "waivers",
      [
        ["规则", "对象", "理由", "认定人", "日期"],
        ["award-duplicate", "加分!A3", "已核", "张某", "2024.5.1"],
      ],
      ["rule", "subject", "reason", "who", "date"],
    ],
  ])("%s is %s", (name, role, rows, fields) => {
    const [shape] = recognise([grid(name, rows)]);
    expect(shape?.role).toBe(role);
    expect(Object.keys(shape?.columns ?? {}).sort()).toEqual([...fields].sort());
  });
});

describe("sheets that the product lays out", () => {
  test.each<[string, string, readonly CellValue[]]>([
    ["授奖单位名录", "bodies", ["名称", "类别", "简称"]],
    ["评估方案", "scheme", ["参数", "值", "说明"]],
    ["人工认定", "waivers", ["规则", "单位", "事项名称", "日期", "理由", "认定人", "认定时间"]],
    [
      "结转登记",
      "register",
      ["类别", "事项名称", "单位名称", "机关", "日期", "文号", "计分年度", "计分", "结果"],
    ],
  ])("%s is %s", (name, role, header) => {
    expect(rolesOf(grid(name, [header, header.map(() => "甲")]))).toEqual([role]);
  });
});

describe("workbooks of another subject give nothing", () => {
  test.each<[string, readonly (readonly CellValue[])[]]>([
    [
      "工资表",
      [
        ["序号", "姓名", "部门", "基本工资", "合计"],
        [1, "甲", "办公室", 5000, 5000],
      ],
    ],
    [
      "物资清单",
      [
        ["序号", "名称", "类别", "单位", "数量"],
        [1, "复印纸", "办公", "包", 20],
      ],
    ],
    [
      "预算",
      [
        ["单位名称", "一季度", "二季度", "合计"],
        ["市民政局", 10, 20, 30],
        ["市审计局", 10, 20, 30],
      ],
    ],
    [
      "通讯录",
      [
        ["单位", "姓名", "职务", "电话"],
        ["市民政局", "甲", "科长", "123"],
      ],
    ],
    [
      "会议安排",
      [
        ["时间", "地点", "内容", "参加单位"],
        ["2024.5.1", "三楼", "例会", "市民政局"],
      ],
    ],
    [
      "合同台账",
      [
        ["合同名称", "签订单位", "金额", "签订时间"],
        ["采购合同", "某公司", 100, "2024.5.1"],
      ],
    ],
    [
      "考勤",
      [
        ["姓名", "1日", "2日", "合计"],
        ["甲", 1, 1, 2],
      ],
    ],
    [
      "部门预算",
      [
        ["部门", "类别", "预算金额"],
        ["市民政局", "基本支出", 100],
      ],
    ],
    ["说明", [["本表由市绩效办填写。"], ["请于月底前报送。"]]],
  ])("%s", (name, rows) => {
    expect(rolesOf(unitSheet, grid(name, rows))).toEqual(["units"]);
  });

  test("an empty workbook", () => {
    expect(recognise([])).toEqual([]);
    expect(recognise([grid("空", [[""]])])).toEqual([]);
  });
});

import { dayOf } from "../../src/domain/calendar";
import { date, number, unitName } from "../../src/functions/functions";
import { column, errorText, shown } from "../support/function-errors";

test.each<[unknown, unknown]>([
  ["2011.5.3", dayOf(2011, 5, 3)],
  ["2011年元月1日", dayOf(2011, 1, 1)],
  ["二〇一一年九月七日", dayOf(2011, 9, 7)],
  [20110503, dayOf(2011, 5, 3)],
  [40666, 40666],
  ["40666", 40666],
  ["/", ""],
  ["2011.5", "#VALUE!"],
  ["2011年", "#VALUE!"],
  [2011, "#VALUE!"],
  ["5月3日", "#VALUE!"],
  ["2011.2.30", "#VALUE!"],
  ["近日", "#VALUE!"],
  [true, "#VALUE!"],
  ["", "#N/A"],
  [null, "#N/A"],
  [0, "#N/A"],
])("JX.DATE of %p is %p", (text, expected) => {
  expect(shown(() => date([[text]]))).toEqual(expected);
});

test.each<[unknown, unknown]>([
  [12.5, 12.5],
  ["１2.5", 12.5],
  ["8.5分", 8.5],
  ["+2", 2],
  ["加2分", 2],
  ["扣0.5", -0.5],
  ["2000万", 20_000_000],
  ["1.2亿元", 120_000_000],
  ["96%", 0.96],
  ["1,234.5", 1234.5],
  ["/", ""],
  ["—", ""],
  ["无", ""],
  ["略", ""],
  [0, 0],
  ["", "#N/A"],
  [null, "#N/A"],
  ["#DIV/0!", "#VALUE!"],
  ["8 5", "#VALUE!"],
  ["优秀", "#VALUE!"],
  [false, "#VALUE!"],
])("JX.NUMBER of %p is %p", (text, expected) => {
  expect(shown(() => number([[text]]))).toEqual(expected);
});

test("a column gives a column, a row a row, ragged rows are filled up", () => {
  expect(shown(() => number(column("1分", "x", "")))).toEqual(column(1, "#VALUE!", "#N/A"));
  expect(shown(() => number([["1分", 2]]))).toEqual([[1, 2]]);
  expect(shown(() => number([[1, 2], [3]]))).toEqual([
    [1, 2],
    [3, "#N/A"],
  ]);
});

test("a message names the cell, what stands there and what to write", () => {
  expect(errorText(() => number(column(1, "优秀")))).toBe("“文本”第2行的“优秀”不是数字，请改为数字。");
});

const roster = [
  ["序号", "单位名称", "单位类别", "简称", "曾用名"],
  [1, "市发展改革局", "政府工作机构", "市发改局", "市计委"],
  [2, "东河区", "县市区", 0, 0],
  [3, "大坳县", "县市区", 0, 0],
];

test.each<[unknown, unknown]>([
  ["市发展改革局", "市发展改革局"],
  ["市发改局", "市发展改革局"],
  ["市计委", "市发展改革局"],
  ["市发展和改革局", "市发展改革局"],
  ["东河 区", "东河区"],
  ["东河区人民政府", "东河区"],
  ["西河区", "#N/A"],
  ["", "#N/A"],
  [0, "#N/A"],
  ["/", "#VALUE!"],
])("JX.UNITNAME of %p is %p", (text, expected) => {
  expect(shown(() => unitName([[text]], roster))).toEqual(expected);
});

test.each<[string, unknown[][]]>([
  ["a column", column("东河区", "大坳县")],
  ["a row", [["东河区", "大坳县"]]],
  ["a column under a header", column("单位名称", "东河区", "大坳县")],
  ["a column with blanks", column("", "东河区", null, "大坳县", 0)],
  [
    "names beside short names",
    [
      ["东河区", "东河"],
      ["大坳县", 0],
    ],
  ],
])("the units of JX.UNITNAME may be %s", (_, units) => {
  expect(shown(() => unitName(column("大坳县", "单位名称"), units))).toEqual(column("大坳县", "#N/A"));
});

test("a list without units is an error", () => {
  expect(shown(() => unitName([["东河区"]], column("", null)))).toBe("#VALUE!");
});

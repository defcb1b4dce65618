import { columnKey } from "../../../src/taskpane/recognised/column-key";
import { columnsOf } from "../../../src/taskpane/recognised/columns-of";

test("columns stand in the order of the sheet, where Z is before AA", () => {
  const found = columnsOf({ points: "AA", title: "Z", issuer: "B" });
  expect(found.map(({ letters, field }) => `${letters} ${field}`)).toEqual([
    "B issuer",
    "Z title",
    "AA points",
  ]);
});

test("a series of columns is counted, not listed", () => {
  const found = columnsOf({
    unit: "A",
    "indicator:经济": "B",
    "indicator:民生": "C",
    "subtotal:小计": "D",
    "indicator:党建": "E",
    total: "F",
  });
  expect(found.map(({ letters, count }) => `${letters} ${count}`)).toEqual(["A 1", "B–E 3", "D 1", "F 1"]);
});

test("a column is named as its sheet names it", () => {
  expect(columnKey("title", "awards")).toBe("awardTitle");
  expect(columnKey("title", "ledger")).toBe("title");
  expect(columnKey("round12", "survey")).toBe("round");
  expect(columnKey("indicator:经济", "scores")).toBe("indicatorColumns");
  expect(columnKey("unit:甲县", "scores")).toBe("unitColumns");
  expect(columnKey("subtotal:小计", "scores")).toBe("subtotalColumns");
});

import { analyse } from "../../src/app/analyse";
import { grid } from "../support/grid";

const units = grid("评估单位", [
  ["单位名称", "单位类别"],
  ["青石县", "县市区"],
  ["白沙县", "县市区"],
]);
const scores = grid("评分表", [
  ["单位名称", "出口额（40分）", "社会建设（60分）"],
  ["青石县", 1000, 50],
  ["白沙县", 500, 40],
]);
const scheme = (...rows: readonly (readonly [string, string])[]) =>
  grid("评估方案", [["参数", "取值"], ...rows]);
const notesWith = (...rows: readonly (readonly [string, string])[]) =>
  analyse([units, scores, scheme(...rows)], { year: 2026 }, 2026).notes.filter((note) =>
    note.includes("未起作用"),
  );

test("names that nothing in the workbook bears are told, each with its row", () => {
  expect(
    notesWith(
      ["指标换算办法", "出口 与第一名之比"],
      ["同分时依次比较", "民意、加分"],
      ["单位系数", "青石市 1.05"],
      ["单列单位", "市委办"],
    ),
  ).toEqual([
    expect.stringMatching(/“指标换算办法”里写了“出口”，但评分表中没有/),
    expect.stringMatching(/“同分时依次比较”里写了“民意”/),
    expect.stringMatching(/“单位系数”里写了“青石市”，但评估单位名单中没有/),
    expect.stringMatching(/“单列单位”里写了“市委办”/),
  ]);
});

test("of names that something bears nothing is said", () => {
  expect(
    notesWith(
      ["指标换算办法", "出口额 与第一名之比"],
      ["同分时依次比较", "社会、加分"],
      ["单位系数", "青石县 1.05；县市区 1.02"],
      ["单列单位", "白沙县"],
    ),
  ).toEqual([]);
});

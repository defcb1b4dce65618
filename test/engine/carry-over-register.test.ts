import { carryOverRegister, registerHeader } from "../../src/engine/carry-over-register";
import { evaluate } from "../../src/engine/evaluate";
import { rulebook } from "../../src/rules";
import { sourceScheme } from "../../src/schemes/source/scheme";
import { awardFact, deductionFact, factsOf, registerFact } from "../support/build-facts";

const counted = awardFact();
const carried = awardFact({
  row: 5,
  title: "全省书香县",
  date: "2025-01-10",
  workYear: 2024,
  documentNumber: "湘政发〔2025〕1号",
});
const rejected = awardFact({ row: 6, title: "全省治水县", date: "2021-01-10" });
const facts = factsOf({
  awards: [counted, carried, rejected],
  deductions: [deductionFact({ province: true, points: 1 })],
});
const rows = carryOverRegister(facts, evaluate(facts, sourceScheme, rulebook, { year: 2024 }), 2024);

test("what counted and what is carried is registered, each with the year in which it counts", () => {
  expect(rows).toEqual([
    [
      "获奖",
      "全省河湖管护先进县",
      "青石县",
      "湖南省人民政府",
      "2024-05-06",
      "湘政发〔2024〕5号",
      2024,
      1,
      "已计分",
    ],
    ["获奖", "全省书香县", "青石县", "湖南省人民政府", "2025-01-10", "湘政发〔2025〕1号", 2025, "", "顺延"],
    ["扣分", "材料迟报", "青石县", "市政府办公室", "2024-05-06", "", 2024, 1, "已计分"],
  ]);
  for (const row of rows) expect(row).toHaveLength(registerHeader.length);
});

test("next year what counted is not counted again, and what was carried counts once", () => {
  const register = rows.map((row) =>
    registerFact({
      title: String(row[1]),
      unit: String(row[2]),
      date: String(row[4]),
      documentNumber: String(row[5]),
      scoringYear: Number(row[6]),
    }),
  );
  const next = factsOf({ awards: [counted, carried], register });
  const { awards } = evaluate(next, sourceScheme, rulebook, { year: 2025 });
  expect(awards.map(({ verdict, reasons }) => [verdict, reasons])).toEqual([
    ["rejected", ["award-already-counted"]],
    ["counted", []],
  ]);
  const after = evaluate(next, sourceScheme, rulebook, { year: 2026 }).awards[1];
  expect(after?.verdict).toBe("rejected");
});

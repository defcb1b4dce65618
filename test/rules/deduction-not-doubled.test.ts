import { deductionFact, factsOf, type DeductionRow } from "../support/build-facts";
import { run, schemeWith, testRule } from "../support/rule-tester";

const one = (row: DeductionRow) => factsOf({ deductions: [deductionFact({ province: true, ...row })] });

testRule("deduction-not-doubled", {
  unmet: [
    { name: "entered as the original", facts: one({ original: 0.4, points: 0.4 }), cells: ["I5"], verdicts: ["counted"] },
    { name: "entered three times", facts: one({ original: 0.4, points: 1.2 }), cells: ["I5"] },
  ],
  met: [
    { name: "doubled", facts: one({ original: 0.4, points: 0.8 }), verdicts: ["counted"] },
    { name: "not by the province", facts: one({ province: false, original: 0.4, points: 0.4 }) },
    { name: "no original to compare", facts: one({ original: null, points: 0.4 }) },
    { name: "a scheme that does not double", facts: one({ original: 0.4, points: 0.4 }), scheme: schemeWith({ doubling: { trigger: "none", factor: 2 } }) },
  ],
  undetermined: [],
  boundary: [
    { name: "0.1 + 0.2 doubled", answer: "met", facts: one({ original: 0.3, points: 0.6 }) },
    { name: "the sign is another rule's", answer: "met", facts: one({ original: 0.5, points: -1 }) },
  ],
}); // prettier-ignore

test("the points deducted are the doubled original, whatever was entered", () => {
  const { deductions } = run({ name: "", facts: one({ original: 0.4, points: 0.4 }) });
  expect(deductions).toMatchObject([{ points: 0.8, doubled: true, reasons: [] }]);
});

describe("a scheme that doubles what happens again within the year", () => {
  const scheme = schemeWith({ doubling: { trigger: "repeat", factor: 2 } });
  const doubled = (...dates: readonly string[]) => {
    const rows = dates.map((date, row) =>
      deductionFact({ row, date, province: true, original: 0.5, points: 0.5 }),
    );
    return run({ name: "", facts: factsOf({ deductions: rows }), scheme }).deductions.map(
      ({ doubled: isDoubled }) => isDoubled,
    );
  };

  test("the later day is doubled, whatever the order of rows and whatever 是否省评 says", () => {
    expect(doubled("2024-06-02", "2024-03-01", "2024-06-03")).toEqual([true, false, true]);
  });

  test("another year or a date that does not settle the order is no repetition", () => {
    expect(doubled("2023-03-01", "2024-06-02")).toEqual([false, false]);
    expect(doubled("2024-03", "2024-03-02")).toEqual([false, false]);
  });

  test("the message says so", () => {
    const rows = ["2024-03-01", "2024-06-02"].map((date, row) =>
      deductionFact({ row, date, original: 0.5, points: 0.5 }),
    );
    const { findings } = run({ name: "", facts: factsOf({ deductions: rows }), scheme });
    expect(findings).toMatchObject([{ rule: "deduction-not-doubled" }]);
    expect(findings[0]?.message).toContain("年内再次发生");
  });
});

test("a single column holds the original", () => {
  expect(run({ name: "", facts: one({ original: null, points: -0.5 }) }).deductions).toMatchObject([
    { points: 1 },
  ]);
});

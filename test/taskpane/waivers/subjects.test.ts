import type { AwardResult, DeductionResult } from "../../../src/domain/award-result";
import { hasSubject, subjectsOf } from "../../../src/taskpane/waivers/subjects";
import { aFinding, aResult } from "../a-finding";

const award = (unit: string, row: number): AwardResult => ({
  ...{ sheet: "获奖台账", row, unit, title: "先进县", issuers: [], level: "none", date: "2025-05-03" },
  ...{ verdict: "rejected", points: 0, reasons: [] },
});
const deduction: DeductionResult = {
  ...{ sheet: "扣分", row: 3, unit: "乙县", matter: "通报批评", date: null },
  ...{ verdict: "counted", points: 1, doubled: false, reasons: [] },
};
const result = {
  ...aResult([]),
  awards: [award("甲县", 5), award("乙县", 5), award("甲县", 6)],
  deductions: [deduction],
};

test("a finding is about the award or deduction on whose row it stands, of its unit", () => {
  const subject = { rule: "award-duplicate", unit: "甲县", title: "先进县", date: "2025-05-03" };
  expect(subjectsOf(result, [aFinding()])).toEqual([subject]);
  expect(subjectsOf(result, [aFinding({ unit: null })])).toEqual([subject, { ...subject, unit: "乙县" }]);
  expect(
    subjectsOf(result, [aFinding({ rule: "deduction-sign", sheet: "扣分", cell: "B3", unit: "乙县" })]),
  ).toEqual([{ rule: "deduction-sign", unit: "乙县", title: "通报批评", date: null }]);
});

test("each subject is named once", () => {
  expect(subjectsOf(result, [aFinding(), aFinding({ cell: "D5" }), aFinding({ cell: "C6" })])).toHaveLength(
    1,
  );
});

test("what stands on no such row has no subject", () => {
  const others = [aFinding({ cell: null }), aFinding({ cell: "C7" }), aFinding({ sheet: "评估单位" })];
  expect(others.map((finding) => hasSubject(result, finding))).toEqual([false, false, false]);
  expect(subjectsOf(result, others)).toEqual([]);
  expect(hasSubject(result, aFinding())).toBe(true);
  expect(hasSubject(null, aFinding())).toBe(false);
});

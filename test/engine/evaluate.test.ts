import type { AwardRule } from "../../src/domain/rule";
import type { Scheme } from "../../src/domain/scheme";
import type { Waiver } from "../../src/domain/waiver";
import { awardRows } from "../../src/engine/award-rows";
import { evaluate } from "../../src/engine/evaluate";
import { rulebook } from "../../src/rules";
import { changde2017Scheme } from "../../src/schemes/changde2017/scheme";
import { sourceScheme } from "../../src/schemes/source/scheme";
import { awardFact, deductionFact, factsOf, issuer, type DeductionRow } from "../support/build-facts";
import { schemeWith } from "../support/rule-tester";

const year = 2024;

test("a rule that throws gives a finding that names it, and leaves the row open", () => {
  const broken: AwardRule = {
    ...(rulebook.rules.find((rule): rule is AwardRule => rule.id === "issuer-ineligible") as AwardRule),
    judge: () => {
      throw new Error("oops");
    },
  };
  const book = { ...rulebook, rules: [...rulebook.rules.filter((rule) => rule.id !== broken.id), broken] };
  const { findings, awards } = evaluate(factsOf({ awards: [awardFact()] }), sourceScheme, book, { year });
  expect(awards).toMatchObject([{ verdict: "undetermined", points: null, reasons: ["issuer-ineligible"] }]);
  expect(findings).toMatchObject([
    { rule: "issuer-ineligible", severity: "warning", verdict: "undetermined" },
  ]);
  expect(findings[0]?.message).toContain("issuer-ineligible");
  expect(findings[0]?.message).toContain("oops");
});

test("all reasons are given, and the strongest decides", () => {
  const award = awardFact({
    date: "2025-01-10",
    workYear: 2024,
    unit: "青石",
    issuers: [issuer("某某学会", "association")],
  });
  const { awards, findings } = evaluate(factsOf({ awards: [award] }), sourceScheme, rulebook, { year });
  expect(awards[0]?.verdict).toBe("rejected");
  expect([...(awards[0]?.reasons ?? [])].sort()).toEqual([
    "award-carried-over",
    "issuer-ineligible",
    "unit-name-variant",
  ]);
  expect(findings.map(({ severity }) => severity).sort()).toEqual(["error", "info", "warning"]);
});

test("a rule switched off has no effect; a severity set in the scheme holds, but a question stays a warning", () => {
  const facts = factsOf({ awards: [awardFact({ evidence: "", documentNumber: "", points: 5 })] });
  const off = evaluate(
    facts,
    schemeWith({ severities: { "evidence-missing": "off", "points-mismatch": "info" } }),
    rulebook,
    { year },
  );
  expect(off.awards[0]?.verdict).toBe("counted");
  expect(off.findings.map(({ rule, severity }) => [rule, severity])).toEqual([["points-mismatch", "info"]]);
  const raised = evaluate(facts, schemeWith({ severities: { "evidence-missing": "error" } }), rulebook, {
    year,
  });
  expect(raised.findings.find(({ rule }) => rule === "evidence-missing")?.severity).toBe("warning");
});

test("an award's explanation goes from issuer to points, with clauses and cells", () => {
  const bureau = issuer("国家某某局", "national-bureau");
  const facts = factsOf({ awards: [awardFact({ issuers: [bureau], grade: "二等奖" })] });
  const tree = evaluate(facts, changde2017Scheme, rulebook, { year }).explanations.award(0);
  expect(tree.result).toBe("认定 0.75");
  expect(tree.parts.map(({ label, result, cell }) => [label, result, cell])).toEqual([
    ["认定级别", "省部级", "D5"],
    ["级别分值", "1.5", "D5"],
    ["等次系数", "0.5", "I5"],
    ["台账填报", "", null],
  ]);
  // What the row says, each with its cell; a true date reads as one.
  const said = tree.parts.at(-1)?.parts.map(({ label, result, cell }) => [label, result, cell]);
  expect(said).toContainEqual(["日期", expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), "E5"]);
  expect(tree.parts[0]?.parts).toMatchObject([
    { result: "国家某某局 → 省部级", clause: "常德2017：加分表彰范围" },
  ]);
});

test("an explanation says that a value is an example, and why a row does not count", () => {
  const evaluation = evaluate(
    factsOf({ awards: [awardFact({ date: "2021-01-01" })] }),
    sourceScheme,
    rulebook,
    { year },
  );
  const tree = evaluation.explanations.award(0);
  expect(tree.parts.find(({ label }) => label.includes("示例值"))?.result).toBe("1");
  expect(tree.parts.at(-1)).toMatchObject({ clause: "获奖加分第1条", cell: "E5" });
  expect(() => evaluation.explanations.award(1)).toThrow(RangeError);
});

describe("a decision of the office", () => {
  const waiver: Waiver = {
    sheet: "人工认定", row: 1, cell: "A2", rule: "evidence-missing", unit: "青石县", title: "全省河湖管护先进县", date: null,
    level: null, verdict: null, reason: "已见表彰文件原件", who: "甲", when: "2025-01-20",
  }; // prettier-ignore
  const facts = factsOf({ awards: [awardFact({ evidence: "", documentNumber: "" })] });

  test("is a step of the explanation and stands beside the row, with its reason, name and date", () => {
    const evaluation = evaluate(facts, sourceScheme, rulebook, { year, waivers: [waiver] });
    expect(evaluation.explanations.award(0).parts.at(-1)).toMatchObject({
      label: "人工认定",
      result: "已见表彰文件原件（甲，2025-01-20）",
      sheet: "人工认定",
      cell: "A2",
    });
    expect(awardRows(evaluation, facts.awards)("获奖", 5)?.[3]).toContain(
      "人工认定 已见表彰文件原件（甲，2025-01-20）",
    );
  });

  test("stands beside a row that it rejects, too", () => {
    const rejecting = { ...waiver, verdict: "rejected" } as const;
    const evaluation = evaluate(facts, sourceScheme, rulebook, { year, waivers: [rejecting] });
    const [verdict, , points, remarks] = awardRows(evaluation, facts.awards)("获奖", 5) ?? [];
    expect([verdict, points]).toEqual(["不予认定", 0]);
    expect(remarks).toBe("人工认定 已见表彰文件原件（甲，2025-01-20）");
  });
});

describe("通报批评 whose points are left blank", () => {
  const outcome = (scheme: Scheme, given: DeductionRow) => {
    const row = { matter: "因安全事故被通报批评", original: null, points: null, ...given };
    const { deductions, explanations } = evaluate(
      factsOf({ deductions: [deductionFact(row)] }),
      scheme,
      rulebook,
      { year },
    );
    return [deductions[0]?.points, explanations.deduction(0).parts[0]?.label];
  };
  const ministry = issuer("应急管理部", "ministry");

  test("costs what the scheme gives for the highest body that criticised", () => {
    const label = "方案规定的通报批评扣分";
    expect(outcome(changde2017Scheme, { authorities: [ministry] })).toEqual([10, label]);
    const both = [issuer("某市人民政府", "municipal"), issuer("国务院", "central")];
    expect(outcome(changde2017Scheme, { authorities: both })).toEqual([15, label]);
    expect(outcome(changde2017Scheme, { authorities: [ministry], province: true })).toEqual([20, label]);
  });

  test("stays open where the scheme gives nothing, the body is not known, or it is no criticism", () => {
    expect(outcome(sourceScheme, { authorities: [ministry] })[0]).toBeNull();
    expect(outcome(changde2017Scheme, { authorities: [issuer("某处", "unknown")] })[0]).toBeNull();
    expect(outcome(changde2017Scheme, { authorities: [ministry], matter: "材料迟报" })[0]).toBeNull();
  });

  test("points that the ledger gives stand", () => {
    expect(outcome(changde2017Scheme, { authorities: [ministry], points: 3 })[0]).toBe(3);
  });
});

test("a deduction's explanation shows the doubling", () => {
  const facts = factsOf({ deductions: [deductionFact({ province: true, original: 0.4, points: 0.8 })] });
  const tree = evaluate(facts, sourceScheme, rulebook, { year }).explanations.deduction(0);
  expect(tree.result).toBe("认定 0.8");
  expect(tree.parts.map(({ result }) => result)).toEqual(["0.4", "0.8", "2", ""]);
});

test("messages come in English on demand", () => {
  const facts = factsOf({ awards: [awardFact({ date: "2021-01-01" })] });
  const { findings } = evaluate(facts, sourceScheme, rulebook, { year, locale: "en" });
  expect(findings[0]?.message).toContain("outside 1 January");
  expect(findings[0]?.clause).toBe("Awards, clause 1");
});

test("totals add what counts, and say how many rows are open", () => {
  const facts = factsOf({
    awards: [
      awardFact(),
      awardFact({ row: 5, title: "全省书香县", documentNumber: "", evidence: "" }),
      awardFact({ row: 6, unit: "白沙县", title: "全省治水县" }),
    ],
    deductions: [deductionFact(), deductionFact({ row: 5, matter: "会议缺席", province: true, points: 1 })],
  });
  expect(evaluate(facts, sourceScheme, rulebook, { year }).totals).toEqual([
    { unit: "青石县", bonus: 1, deduction: 1.5, open: 1 },
    { unit: "白沙县", bonus: 1, deduction: 0, open: 0 },
  ]);
});

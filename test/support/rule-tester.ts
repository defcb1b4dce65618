import type { Evaluation } from "../../src/domain/award-result";
import type { Facts } from "../../src/domain/facts";
import type { RuleId } from "../../src/domain/rule-ids";
import type { Scheme, SchemeValues } from "../../src/domain/scheme";
import { overrideScheme } from "../../src/domain/scheme-override";
import type { Waiver } from "../../src/domain/waiver";
import { evaluate } from "../../src/engine/evaluate";
import { rulebook } from "../../src/rules";
import { sourceScheme } from "../../src/schemes/source/scheme";

/** One ledger and what a rule must make of it. */
export interface RuleCase {
  readonly name: string;
  readonly facts: Facts;
  readonly scheme?: Scheme;
  readonly waivers?: readonly Waiver[];
  /** Cells of the rule's findings; one finding at any cell unless given. */
  readonly cells?: readonly (string | null)[];
  /** Verdicts of all rows of the ledger, awards first; not compared unless given. */
  readonly verdicts?: readonly string[];
}

/** The four lists that every rule has to show (completeness is held by the house test). */
export interface RuleCases {
  /** The rule objects: a fault. */
  readonly unmet: readonly RuleCase[];
  /** The rule has nothing to say. */
  readonly met: readonly RuleCase[];
  /** The rule asks: 待核. Empty only for a rule that never asks. */
  readonly undetermined: readonly RuleCase[];
  /** Cases at the edge, each with the answer that just still, or just no longer, holds. */
  readonly boundary: readonly (RuleCase & { readonly answer: "unmet" | "met" | "undetermined" })[];
}

/** The year that all rule tests assess. */
const testYear = 2024;

/** The source scheme with other values. */
export function schemeWith(values: Partial<SchemeValues>): Scheme {
  return overrideScheme(sourceScheme, values, testYear);
}

export function run(testCase: RuleCase): Evaluation {
  return evaluate(testCase.facts, testCase.scheme ?? sourceScheme, rulebook, {
    year: testYear,
    waivers: testCase.waivers ?? [],
  });
}

function expectAnswer(id: RuleId, testCase: RuleCase, answer: "unmet" | "met" | "undetermined"): void {
  const evaluation = run(testCase);
  const found = evaluation.findings.filter((finding) => finding.rule === id);
  if (answer === "met") {
    expect(found).toEqual([]);
  } else {
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      expect(finding).toMatchObject({ verdict: answer });
      expect(finding.message).not.toMatch(/\{\w+\}/);
      expect(finding.clause).not.toBe("");
      expect(answer === "undetermined" ? finding.severity : "warning").toBe("warning");
    }
  }
  if (testCase.cells !== undefined) expect(found.map((finding) => finding.cell)).toEqual(testCase.cells);
  if (testCase.verdicts !== undefined) {
    const verdicts = [...evaluation.awards, ...evaluation.deductions].map((result) => result.verdict);
    expect(verdicts).toEqual(testCase.verdicts);
  }
}

/** Declares the tests of one rule. */
export function testRule(id: RuleId, cases: RuleCases): void {
  describe(id, () => {
    for (const answer of ["unmet", "met", "undetermined"] as const) {
      if (cases[answer].length === 0) continue;
      test.each(cases[answer].map((testCase) => [testCase.name, testCase] as const))(
        `${answer}: %s`,
        (_, testCase) => expectAnswer(id, testCase, answer),
      );
    }
    test.each(cases.boundary.map((testCase) => [testCase.name, testCase] as const))(
      "boundary: %s",
      (_, testCase) => expectAnswer(id, testCase, testCase.answer),
    );
  });
}

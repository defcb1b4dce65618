import { facetsOf, keyOf, noFilter, passing } from "../../../src/taskpane/state/problem-filter";
import type { ProblemFilter } from "../../../src/taskpane/state/problem-filter";
import {
  filterProblems,
  ignoredWith,
  ignoreProblems,
  listProblems,
  problemCount,
} from "../../../src/taskpane/state/problem-list";
import { aFinding } from "../a-finding";

const findings = [
  aFinding({ unit: "甲县", sheet: "获奖台账", cell: "C5", message: "甲县的奖项ＡＢ与第 4 行重复。" }),
  aFinding({ unit: "乙县", sheet: "获奖台账", cell: "C6", message: "授奖单位待核。", severity: "warning" }),
  aFinding({ unit: "甲县", sheet: "扣分台账", cell: "D7", message: "扣分未加倍。", clause: "减分 2" }),
  aFinding({ unit: null, sheet: "评估单位", cell: null, message: "单位数不符。", clause: "范围 1" }),
];

/** The places of the findings that pass. */
function shown(change: Partial<ProblemFilter>): readonly number[] {
  const passes = passing({ ...noFilter, ...change });
  return findings.flatMap((finding, index) => (passes(finding) ? [index] : []));
}

describe("what passes", () => {
  test("everything, while nothing is asked for", () => {
    expect(shown({})).toEqual([0, 1, 2, 3]);
    expect(shown({ text: "  " })).toEqual([0, 1, 2, 3]);
  });

  test("words are found in message, unit, cell and clause, whatever their width and case", () => {
    expect(shown({ text: "ab" })).toEqual([0]);
    expect(shown({ text: "乙县" })).toEqual([1]);
    expect(shown({ text: "获奖台账!c6" })).toEqual([1]);
    expect(shown({ text: "减分 2" })).toEqual([2]);
  });

  test("every word must be found, in any order", () => {
    expect(shown({ text: "重复　甲县" })).toEqual([0]);
    expect(shown({ text: "重复 乙县" })).toEqual([]);
  });

  test("a word also finds what it names by a title or by initials", () => {
    const names = { jx: ["甲县"], 重复申报: ["award-duplicate"] };
    expect(shown({ text: "jx", names })).toEqual([0, 2]);
    expect(shown({ text: "JX 加倍", names })).toEqual([2]);
    expect(shown({ text: "重复申报", names })).toEqual([0, 1, 2, 3]);
    expect(shown({ text: "yx", names })).toEqual([]);
  });

  test("severity, rule, sheet and unit narrow together", () => {
    expect(shown({ unit: "甲县" })).toEqual([0, 2]);
    expect(shown({ unit: "甲县", sheet: "扣分台账" })).toEqual([2]);
    expect(shown({ unit: "甲县", severity: "warning" })).toEqual([]);
  });
});

describe("what may be chosen", () => {
  test("sheets and units with their counts, most first; a finding without a unit counts for none", () => {
    expect(facetsOf(findings, noFilter)).toEqual({
      rule: [{ value: "award-duplicate", count: 4 }],
      sheet: [
        { value: "获奖台账", count: 2 },
        { value: "扣分台账", count: 1 },
        { value: "评估单位", count: 1 },
      ],
      unit: [
        { value: "甲县", count: 2 },
        { value: "乙县", count: 1 },
      ],
    });
  });

  test("counts heed the rest of the filter, and what is chosen stays even with none", () => {
    const facets = facetsOf(findings, { ...noFilter, unit: "乙县", text: "加倍" });
    expect(facets.sheet).toEqual([]);
    expect(facets.unit).toEqual([
      { value: "甲县", count: 1 },
      { value: "乙县", count: 0 },
    ]);
  });
});

describe("in the list", () => {
  test("a part of the filter changes alone, and all is shown again without it", () => {
    const ofUnit = filterProblems(listProblems(findings), findings, { unit: "甲县" });
    const both = filterProblems(ofUnit, findings, { text: "加倍" });
    expect([problemCount(ofUnit), problemCount(both)]).toEqual([2, 1]);
    expect(problemCount(filterProblems(both, findings, noFilter))).toBe(4);
  });

  test("another check keeps the filter while it shows something, else drops it", () => {
    const before = filterProblems(listProblems(findings), findings, { unit: "乙县" });
    expect(listProblems(findings, before).filter.unit).toBe("乙县");
    expect(listProblems(findings.slice(2), before).filter).toEqual(noFilter);
  });
});

describe("what is set aside", () => {
  const ignoring = (places: readonly number[], list = listProblems(findings)) =>
    ignoreProblems(list, findings, new Set(ignoredWith(list, findings, new Set(places), true)));

  test("is out of the list and its counts, and alone in the list on demand", () => {
    const list = ignoring([0, 3]);
    expect([problemCount(list), list.ignoredCount, list.counts]).toEqual([
      2,
      2,
      { error: 1, warning: 1, info: 0 },
    ]);
    const aside = filterProblems(list, findings, { isIgnored: true });
    expect(aside.groups.flatMap(({ items }) => items)).toEqual([0, 3]);
    expect(aside.facets.unit).toEqual([{ value: "甲县", count: 1 }]);
  });

  test("comes back one by one, and with the last one the whole list", () => {
    const aside = filterProblems(ignoring([0, 3]), findings, { isIgnored: true });
    const keys = ignoredWith(aside, findings, new Set([0]), false);
    expect(keys).toEqual([keyOf(findings[3] ?? aFinding())]);
    const all = ignoreProblems(aside, findings, new Set());
    expect([problemCount(all), all.filter.isIgnored]).toEqual([4, false]);
  });

  test("stays so with the next check while its place and words are the same", () => {
    const changed = findings.map((each, i) => (i === 0 ? { ...each, message: "另一句话。" } : each));
    const again = listProblems(changed, ignoring([0, 3]));
    expect([problemCount(again), again.ignoredCount]).toEqual([3, 1]);
    expect(ignoredWith(again, changed, new Set(), true)).toHaveLength(1);
  });
});

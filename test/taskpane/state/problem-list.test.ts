import type { Finding } from "../../../src/domain/finding";
import {
  currentPlace,
  filterProblems,
  listProblems,
  neighbour,
  problemCount,
  problemRows,
  showProblem,
} from "../../../src/taskpane/state/problem-list";
import type { ProblemList } from "../../../src/taskpane/state/problem-list";
import { aFinding } from "../a-finding";

const info = aFinding({ rule: "award-carried-over", severity: "info" });
const question = aFinding({ rule: "issuer-undetermined", severity: "warning", verdict: "undetermined" });
const windowFault = aFinding({ rule: "award-out-of-window" });
const windowQuestion = aFinding({
  rule: "award-out-of-window",
  severity: "warning",
  verdict: "undetermined",
});
const duplicate = aFinding();
/** Places: 0 remark, 1 question, 2 window, 3 duplicate, 4 window as a question, 5 duplicate, 6 duplicate. */
const mixed = [info, question, windowFault, duplicate, windowQuestion, duplicate, duplicate];

const many = (count: number, parts: Partial<Finding> = {}) =>
  Array.from({ length: count }, () => aFinding(parts));
const rulesOf = (list: ProblemList) => list.groups.map(({ rule }) => rule);

describe("grouping", () => {
  test("gravest rule first, then the most frequent; findings in the order of the result", () => {
    const list = listProblems(mixed);
    expect(list.groups).toEqual([
      { rule: "award-duplicate", severity: "error", items: [3, 5, 6], undetermined: 0 },
      { rule: "award-out-of-window", severity: "error", items: [2, 4], undetermined: 1 },
      { rule: "issuer-undetermined", severity: "warning", items: [1], undetermined: 1 },
      { rule: "award-carried-over", severity: "info", items: [0], undetermined: 0 },
    ]);
  });

  test("counts every severity, whatever the filter", () => {
    const list = filterProblems(listProblems(mixed), mixed, { severity: "info" });
    expect(list.counts).toEqual({ error: 4, warning: 2, info: 1 });
    expect(problemCount(list)).toBe(1);
  });

  test("a severity shows its own findings only, also of a rule that has several", () => {
    const list = filterProblems(listProblems(mixed), mixed, { severity: "warning" });
    expect(list.groups.map(({ items }) => items)).toEqual([[4], [1]]);
    expect(filterProblems(list, mixed, { severity: null }).groups).toEqual(listProblems(mixed).groups);
  });

  test("a filter keeps the current finding only while it is shown", () => {
    const list = showProblem(listProblems(mixed), 4);
    expect(filterProblems(list, mixed, { severity: "warning" }).current).toBe(4);
    expect(filterProblems(list, mixed, { severity: "error" }).current).toBeNull();
  });
});

describe("folding", () => {
  test("a short list is unfolded, of a long one its first group", () => {
    expect(listProblems(mixed).open).toEqual(rulesOf(listProblems(mixed)));
    expect(listProblems([...mixed, ...many(30)]).open).toEqual(["award-duplicate"]);
  });

  test("another check keeps what was unfolded and filtered, where it still exists", () => {
    const before = {
      ...filterProblems(listProblems(mixed), mixed, { severity: "warning" }),
      open: ["issuer-undetermined"] as const,
    };
    const again = listProblems([question, duplicate], before);
    expect([again.filter.severity, again.open, again.current]).toEqual([
      "warning",
      ["issuer-undetermined"],
      null,
    ]);
    const gone = listProblems([duplicate], before);
    expect([gone.filter.severity, gone.open]).toEqual([null, ["award-duplicate"]]);
  });

  test("a finding that is gone to unfolds its group", () => {
    const folded = { ...listProblems(mixed), open: [] };
    expect(showProblem(folded, 1)).toMatchObject({ current: 1, open: ["issuer-undetermined"] });
  });

  test("a place that the filter hides changes nothing", () => {
    const list = filterProblems(listProblems(mixed), mixed, { severity: "info" });
    expect(showProblem(list, 3)).toBe(list);
  });
});

describe("next and previous", () => {
  const walk = (list: ProblemList, steps: readonly (1 | -1)[]) => {
    const seen: (number | null)[] = [];
    let at = list;
    for (const step of steps) {
      const next = neighbour(at, step);
      seen.push(next);
      if (next !== null) at = showProblem(at, next);
    }
    return seen;
  };

  test("go in the order in which the findings are read, round the ends", () => {
    expect(walk(listProblems(mixed), [1, 1, 1, 1, 1, 1, 1, 1])).toEqual([3, 5, 6, 2, 4, 1, 0, 3]);
    expect(walk(listProblems(mixed), [-1, -1, 1, 1])).toEqual([0, 1, 0, 3]);
  });

  test("stay within the filter", () => {
    const list = filterProblems(listProblems(mixed), mixed, { severity: "warning" });
    expect(walk(list, [1, 1, 1])).toEqual([4, 1, 4]);
  });

  test("lead nowhere in an empty list", () => {
    expect([neighbour(listProblems([]), 1), neighbour(listProblems([]), -1)]).toEqual([null, null]);
  });

  test("the place is counted in reading order", () => {
    const list = listProblems(mixed);
    expect([
      currentPlace(list),
      currentPlace(showProblem(list, 3)),
      currentPlace(showProblem(list, 0)),
    ]).toEqual([0, 1, 7]);
  });
});

describe("the lines of the list", () => {
  const lines = (list: ProblemList) =>
    problemRows(list).map((row) => (row.kind === "group" ? row.group.rule : row.index));

  test("are the rules, each over its findings where it is unfolded", () => {
    const list = { ...listProblems(mixed), open: ["award-out-of-window", "award-carried-over"] as const };
    expect(lines(list)).toEqual([
      "award-duplicate",
      "award-out-of-window",
      2,
      4,
      "issuer-undetermined",
      "award-carried-over",
      0,
    ]);
  });

  test("are as many as there are findings, however many", () => {
    expect(lines(listProblems(many(50_000)))).toHaveLength(50_001);
  });
});

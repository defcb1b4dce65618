import type { AwardResult, Explanation } from "../../../src/domain/award-result";
import { followReviewed } from "../../../src/taskpane/state/review";
import { aFinding, aResult } from "../a-finding";
import { paneWith } from "./a-pane";

const award = (row: number, unit = "甲县"): AwardResult => ({
  ...{ sheet: "获奖", row, unit, title: "先进县", issuers: [], level: "provincial", date: null },
  ...{ verdict: "counted", points: 1, reasons: [] },
});
const withAwards = (...awards: readonly AwardResult[]) => ({ ...aResult([aFinding()]), awards });
const step: Explanation = { label: "", result: "", clause: null, sheet: "获奖", cell: "A1", parts: [] };
const entry = { ledger: "award", index: 1 } as const;

test("after another check the same entry is looked at: that of its row and unit", () => {
  const before = withAwards(award(5), award(6), award(6, "乙县"));
  const reviewed = { ...entry, index: 2 };
  const after = withAwards(award(6), award(6, "乙县"));
  expect(followReviewed(reviewed, before, after)).toEqual(entry);
  expect(followReviewed(reviewed, before, withAwards(award(6)))).toBeNull();
  expect(followReviewed(null, before, after)).toBeNull();
});

test("an entry is opened before it is explained, and a late answer to an earlier one is dropped", async () => {
  const answers: ((explanation: Explanation) => void)[] = [];
  const { store, actions } = paneWith({
    explainEntry: () => new Promise((resolve) => answers.push(resolve)),
  });
  const early = { ...entry, index: 0 };
  actions.review(early);
  const first = actions.explainEntry(early);
  actions.review(entry);
  const second = actions.explainEntry(entry);
  expect(store.getState()).toMatchObject({ reviewed: entry, reasoning: null });
  answers[1]?.({ ...step, label: "第二项" });
  answers[0]?.({ ...step, label: "第一项" });
  await Promise.all([first, second]);
  expect(store.getState().reasoning?.explanation?.label).toBe("第二项");
  actions.review(null);
  expect(store.getState().reviewed).toBeNull();
});

test("who decides entry by entry stays there through a check", async () => {
  const { store, actions } = paneWith({ checkWorkbook: () => Promise.resolve(withAwards(award(5))) });
  await actions.check();
  expect(store.getState().view).toBe("problems");
  actions.show("review");
  await actions.check();
  expect(store.getState().view).toBe("review");
});

test("findings are set aside with the workbook, and stay so through a check", async () => {
  const carried: unknown[] = [];
  const { store, actions } = paneWith({
    carryOut: (chore) => {
      carried.push(chore);
      return Promise.resolve({ count: 1, left: [] });
    },
  });
  await actions.look();
  await actions.check();
  await actions.ignore([0], true);
  expect(carried).toEqual([{ kind: "ignore", ignored: [expect.stringContaining("award-duplicate")] }]);
  expect(store.getState().problems.ignoredCount).toBe(1);
  await actions.check();
  expect(store.getState().problems.ignoredCount).toBe(1);
  await actions.ignore([0], false);
  expect(store.getState().problems.ignoredCount).toBe(0);
});

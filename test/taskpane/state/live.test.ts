import type { Rechecked } from "../../../src/app/analyst";
import { lookOf } from "../../../src/app/look-at-workbook";
import type { CellEdit } from "../../../src/domain/cell-edit";
import type { UseCases } from "../../../src/taskpane/state/pane-store";
import { aFinding, aResult, ledger } from "../a-finding";
import { paneWith, result } from "./a-pane";

const editAt = (address: string): CellEdit => ({ worksheetId: "{1}", address, isMove: false });

/** A pane after a check, that asks for what comes of edits. */
async function checkedPane(recheck: UseCases["recheck"]) {
  const pane = paneWith({ recheck });
  await pane.actions.look();
  await pane.actions.check();
  return pane;
}

test("an edit changes the result, and the person stays at the finding they look at", async () => {
  const added = aFinding({ cell: "A1", rule: "date-unreadable" });
  const rechecked = aResult([added, ...result.findings]);
  const { store, actions } = await checkedPane(() => Promise.resolve(rechecked));
  await actions.goTo(1);
  actions.show("tables");
  await actions.edited(editAt("C5"));
  expect(store.getState()).toMatchObject({ result: rechecked, isOutdated: false, view: "tables" });
  expect(store.getState().problems.current).toBe(2);
});

test("a finding that is gone is not the current one any more", async () => {
  const { store, actions } = await checkedPane(() => Promise.resolve(aResult(result.findings.slice(0, 1))));
  await actions.goTo(1);
  await actions.edited(editAt("C5"));
  expect(store.getState().problems).toMatchObject({ current: null, counts: { error: 1 } });
});

test("edits that come meanwhile are taken together", async () => {
  const asked: string[][] = [];
  let go: (rechecked: Rechecked) => void = () => undefined;
  const { actions } = await checkedPane((edits) => {
    asked.push(edits.map(({ address }) => address));
    return new Promise((resolve) => (go = resolve));
  });
  const first = actions.edited(editAt("A1"));
  await new Promise(setImmediate);
  const others = ["A2", "A3"].map((address) => actions.edited(editAt(address)));
  go("same");
  await first;
  await new Promise(setImmediate);
  go("same");
  await Promise.all(others);
  expect(asked).toEqual([["A1"], ["A2", "A3"]]);
});

test("the result is out of date where edits are not followed, until the next check", async () => {
  const { store, actions } = await checkedPane(() => Promise.resolve("unfollowed"));
  await actions.edited(editAt("C5"));
  expect(store.getState()).toMatchObject({ result, isOutdated: true });
  await actions.check();
  expect(store.getState().isOutdated).toBe(false);
});

test("nothing is asked where the workbook does not want it", async () => {
  const recheck = jest.fn<Promise<Rechecked>, []>();
  const look = lookOf(ledger, []);
  const preferences = { ...look.preferences, liveCheck: false };
  const { store, actions } = paneWith({
    recheck,
    lookAtWorkbook: () => Promise.resolve({ ...look, preferences }),
  });
  await actions.edited(editAt("C5"));
  expect(store.getState().isOutdated).toBe(false);
  await actions.look();
  await actions.check();
  await actions.edited(editAt("C5"));
  expect(store.getState().isOutdated).toBe(true);
  expect(recheck).not.toHaveBeenCalled();
});

test("what fails is told, and the result is out of date", async () => {
  const { store, actions } = await checkedPane(() => Promise.reject(new Error("没有回答")));
  await actions.edited(editAt("C5"));
  expect(store.getState()).toMatchObject({
    failure: { attempt: "live", message: "没有回答" },
    isOutdated: true,
  });
});

import type { CheckResult, OnProgress } from "../../../src/app/check-result";
import type { ChoreOutcome } from "../../../src/app/chore";
import type { PaneState } from "../../../src/taskpane/state/pane-state";
import type { UseCases } from "../../../src/taskpane/state/pane-store";
import { draftField } from "../../../src/app/table-card";
import { nothing, paneWith, result } from "./a-pane";

/** A check that goes on until the test lets it. */
function heldCheck() {
  const held = {
    starts: 0,
    progress: (() => undefined) as OnProgress,
    finish: (_: CheckResult) => undefined as void,
  };
  const checkWorkbook: UseCases["checkWorkbook"] = ({ onProgress, signal }) => {
    held.starts += 1;
    if (onProgress !== undefined) held.progress = onProgress;
    return new Promise((resolve, reject) => {
      held.finish = resolve;
      signal?.addEventListener("abort", () => reject(signal.reason as Error));
    });
  };
  return { held, checkWorkbook };
}

/** Lets what is waiting go on. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe("check", () => {
  test("shows its progress, which never runs backwards, and then the result", async () => {
    const { held, checkWorkbook } = heldCheck();
    const { store, actions } = paneWith({ checkWorkbook });
    const ended = actions.check();
    await turn();
    expect(store.getState().activity).toMatchObject({ kind: "check", phase: "reading", done: 0 });
    held.progress("checking", 0.5);
    held.progress("writing", 0.4);
    expect(store.getState().activity).toMatchObject({ phase: "writing", done: 0.5 });
    held.progress("writing", 7, { done: 2, of: 3 });
    expect(store.getState().activity).toMatchObject({ done: 1, rows: { done: 2, of: 3 } });
    held.finish(result);
    await ended;
    expect(store.getState()).toMatchObject({ activity: null, result, failure: null });
    expect(store.getState().problems.counts.error).toBe(2);
    held.progress("reading", 0);
    expect(store.getState().activity).toBeNull();
  });

  test("started twice runs once, and both wait for it", async () => {
    const { held, checkWorkbook } = heldCheck();
    const { store, actions } = paneWith({ checkWorkbook });
    const both = Promise.all([actions.check(), actions.check()]);
    await turn();
    held.finish(result);
    await both;
    expect([held.starts, store.getState().result]).toEqual([1, result]);
    const third = actions.check();
    await turn();
    held.finish(result);
    await third;
    expect(held.starts).toBe(2);
  });

  test("stopped keeps the result of before and is no failure", async () => {
    const { checkWorkbook } = heldCheck();
    const { store, actions } = paneWith({ checkWorkbook });
    const ended = actions.check();
    await turn();
    actions.stop();
    expect(store.getState().activity).toMatchObject({ isStopping: true });
    await ended;
    expect(store.getState()).toMatchObject({ activity: null, notice: { about: "stopped" }, failure: null });
  });

  test("that fails tells so, keeps the result of before, and succeeds when tried again", async () => {
    let isBroken = false;
    const checkWorkbook = () => (isBroken ? Promise.reject(new Error("没有回答")) : Promise.resolve(result));
    const { store, actions } = paneWith({ checkWorkbook });
    await actions.check();
    isBroken = true;
    await actions.check();
    expect(store.getState()).toMatchObject({
      activity: null,
      result,
      failure: { attempt: "check", message: "没有回答" },
    });
    isBroken = false;
    await actions.retry();
    expect(store.getState()).toMatchObject({ failure: null, activity: null });
  });
});

describe("clear", () => {
  test("waits for a check that is running", async () => {
    const { held, checkWorkbook } = heldCheck();
    const order: string[] = [];
    const carryOut: UseCases["carryOut"] = ({ kind }) => {
      order.push(kind);
      return Promise.resolve(nothing);
    };
    const { store, actions } = paneWith({ checkWorkbook, carryOut });
    const both = [actions.check(), actions.carryOut({ kind: "clear" })];
    await turn();
    expect(order).toEqual([]);
    held.finish(result);
    await Promise.all(both);
    expect(order).toEqual(["clear"]);
    expect(store.getState()).toMatchObject({ notice: { about: "clear" }, result, activity: null });
  });

  test("the register for next year says what it does, and that it is done or failed", async () => {
    let finish = (_: ChoreOutcome): void => undefined;
    const carryOut = () => new Promise<ChoreOutcome>((resolve) => (finish = resolve));
    const { store, actions } = paneWith({ carryOut });
    const writing = actions.carryOut({ kind: "register" });
    await turn();
    expect(store.getState().activity).toEqual({ kind: "register" });
    finish({ count: 3, left: [] });
    await writing;
    expect(store.getState()).toMatchObject({
      notice: { about: "register", outcome: { count: 3 } },
      activity: null,
    });
    const failing = paneWith({ carryOut: () => Promise.reject(new Error("x")) });
    await failing.actions.carryOut({ kind: "register" });
    expect(failing.store.getState()).toMatchObject({ activity: null, failure: { attempt: "register" } });
  });

  test("that fails is over, and does not block the next check", async () => {
    const { store, actions } = paneWith({ carryOut: () => Promise.reject(new Error("x")) });
    await actions.carryOut({ kind: "clear" });
    expect(store.getState()).toMatchObject({ activity: null, failure: { attempt: "clear" } });
    await actions.check();
    expect(store.getState()).toMatchObject({ result, failure: null });
  });
});

describe("looking", () => {
  test("a correction shows at once, survives another look, and goes when it is given up or confirmed", async () => {
    const { store, actions } = paneWith();
    await actions.look();
    const card = () => {
      const [first] = store.getState().cards ?? [];
      if (first === undefined) throw new Error("no table");
      return first;
    };
    const before = card();
    const correct = () => actions.draft(before.key, draftField(card(), 0, null));
    await correct();
    expect(card()).toMatchObject({ standing: "draft", columns: [{ field: null }, { field: "title" }, {}] });
    await actions.look();
    expect(card().standing).toBe("draft");
    await actions.draft(before.key, null);
    expect(card()).toEqual(before);
    await correct();
    await actions.carryOut({ kind: "confirm", table: card().mapping, words: [], present: [] });
    expect(store.getState().drafts).toEqual({});
  });

  test("shows the tables, or that it failed", async () => {
    const { store, actions } = paneWith();
    await actions.look();
    expect(store.getState()).toMatchObject({ cards: [{ sheet: "获奖台账" }], isLooking: false });
    const broken = paneWith({ lookAtWorkbook: () => Promise.reject(new Error("x")) });
    await broken.actions.look();
    expect(broken.store.getState()).toMatchObject({
      cards: null,
      isLooking: false,
      failure: { attempt: "look" },
    });
  });
});

describe("findings", () => {
  test("going to one selects its cell, and next and previous go on from there", async () => {
    const { store, selected, actions } = paneWith();
    await actions.check();
    await actions.goTo(0);
    await actions.goToNeighbour(1);
    await actions.goToNeighbour(1);
    expect(selected).toEqual(["获奖台账!C5", "扣分!null", "获奖台账!C5"]);
    expect(store.getState().problems.current).toBe(0);
  });

  test("before any check there is nowhere to go", async () => {
    const { selected, actions } = paneWith();
    await actions.goToNeighbour(1);
    await actions.goTo(3);
    expect(selected).toEqual([]);
  });

  test("a cell that cannot be selected is told, and the finding is still the current one", async () => {
    const gone = Object.assign(new Error("gone"), { code: "ItemNotFound" });
    const { store, actions } = paneWith({ selectCell: () => Promise.reject(gone) });
    await actions.check();
    await actions.goTo(1);
    const { problems, failure }: PaneState = store.getState();
    expect([problems.current, failure?.attempt, failure?.reason]).toEqual([1, "select", "missing"]);
    actions.dismissFailure();
    expect(store.getState().failure).toBeNull();
  });

  test("a filter and the folds are the person's own", async () => {
    const { store, actions } = paneWith();
    await actions.check();
    actions.openGroups(["unit-unknown"]);
    actions.filterBy({ severity: "warning" });
    expect(store.getState().problems).toMatchObject({ filter: { severity: "warning" }, groups: [] });
    actions.filterBy({ severity: null });
    expect(store.getState().problems.groups).toHaveLength(2);
  });
});

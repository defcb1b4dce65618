import type { ResultsReport } from "../../../src/app/results-report";
import type { Standing, WhatIf } from "../../../src/domain/what-if";
import { nothing, paneWith } from "./a-pane";

const report: ResultsReport = { year: 2026, scheme: { zh: "方案", en: "scheme" }, categories: [] };
const standing: Standing = { points: 1, final: 80, rank: 2, grade: null };
const answerOf = (by: number): WhatIf => ({
  ...{ now: standing, then: standing, by, isFull: false, hasEffect: true, nextRank: null, nextGrade: null },
});

test("results are read, old after an edit, and unknown after a write", async () => {
  const { store, actions } = paneWith({
    readReport: () => Promise.resolve(report),
    carryOut: () => Promise.resolve(nothing),
  });
  await actions.readReport();
  expect(store.getState()).toMatchObject({ report, isReportOld: false });
  await actions.edited({ worksheetId: "{1}", address: "A1", isMove: false });
  expect(store.getState()).toMatchObject({ report, isReportOld: true });
  await actions.readReport();
  expect(store.getState().isReportOld).toBe(false);
  await actions.carryOut({ kind: "clear" });
  expect(store.getState().report).toBeNull();
});

test("what fails is told, and can be tried again", async () => {
  let isBroken = true;
  const { store, actions } = paneWith({
    readReport: () => (isBroken ? Promise.reject(new Error("broken")) : Promise.resolve(report)),
  });
  await actions.readReport();
  expect(store.getState()).toMatchObject({ report: null, failure: { attempt: "results" } });
  isBroken = false;
  await actions.retry();
  expect(store.getState()).toMatchObject({ report, failure: null });
});

test("an explanation is shown until it is closed or the results are read anew", async () => {
  const explained = { about: "表!A1", explanation: null };
  const { store, actions } = paneWith({
    readReport: () => Promise.resolve(report),
    explain: () => Promise.resolve(explained),
  });
  await actions.explain("selection", "zh");
  expect(store.getState().explained).toEqual(explained);
  actions.closeExplanation();
  expect(store.getState().explained).toBeNull();
  await actions.explain("selection", "zh");
  await actions.readReport();
  expect(store.getState().explained).toBeNull();
});

test("of two suppositions the last is answered, whichever comes back first", async () => {
  const waiting: (() => void)[] = [];
  const { store, actions } = paneWith({
    readReport: () => Promise.resolve(report),
    whatIf: ({ by }) => new Promise((resolve) => waiting.push(() => resolve(answerOf(by)))),
  });
  await actions.readReport();
  const both = [1, 2].map((by) => actions.suppose({ unit: "甲县", item: 0, by }));
  waiting.reverse().forEach((answer) => answer());
  await Promise.all(both);
  expect(store.getState().supposition?.answer?.by).toBe(2);
});

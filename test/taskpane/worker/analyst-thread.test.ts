import path from "node:path";
import { Worker } from "node:worker_threads";
import nodeEndpoint from "comlink/dist/umd/node-adapter";
import type { CheckPhase, CheckResult } from "../../../src/app/check-result";
import { checkWorkbook } from "../../../src/app/check-workbook";
import type { Finding } from "../../../src/domain/finding";
import { watchCells } from "../../../src/excel/watch-cells";
import type { CellEdit } from "../../../src/domain/cell-edit";
import { undo } from "../../../src/app/undo";
import { officePort } from "../../../src/excel/office-port";
import { openInNode, type NodeHost } from "../../../src/host/node/node-host";
import { isAbort } from "../../../src/taskpane/state/failure";
import { AnalystThread, type Thread } from "../../../src/taskpane/worker/analyst-thread";
import { awardBook } from "../../support/award-book";
import { everyCell, marksOf } from "../../support/every-cell";

/** So little that there are several batches to stop between. */
const batchLimit = 64 * 1024;

const workers: Worker[] = [];

/** A thread of Node in place of the browser's; all between it and this one is what the pane has. */
function startThread(): Thread {
  const start = `require("tsx/cjs"); require(require("node:worker_threads").workerData)`;
  const workerData = path.resolve(__dirname, "../../support/node-analyst.ts");
  const worker = new Worker(start, { eval: true, workerData });
  workers.push(worker);
  const endpoint = nodeEndpoint(worker);
  return {
    ...endpoint,
    // Comlink's own takes every listener for one of messages.
    addEventListener: (type, listener) => {
      if (type === "message") endpoint.addEventListener(type, listener);
      else worker.on(type, listener as (event: unknown) => void);
    },
    terminate: () => void worker.terminate(),
  };
}

const seen = (): unknown => ({
  sheets: opened.workbook.sheets.map(({ name }) => name),
  cells: everyCell(opened.workbook),
  marks: marksOf(opened.workbook),
});

let opened: NodeHost;
let analyst: AnalystThread;
/** What comes of a check without a thread. */
let own: { readonly result: CheckResult; readonly written: unknown };

beforeAll(async () => {
  // More rows than travel at a time.
  opened = await openInNode(await awardBook(1200), "book.xlsx", null);
  opened.install();
  own = { result: await checkWorkbook(), written: seen() };
  await undo("all");
  analyst = new AnalystThread(startThread, officePort, batchLimit, () => Promise.resolve());
});
afterAll(async () => {
  await Promise.all(workers.map((worker) => worker.terminate()));
  opened.close();
});

type Asked = Parameters<AnalystThread["checkWorkbook"]>[0];

/** Checks, and stops in the phase that is named. */
function check({ stopIn, ...asked }: Partial<Asked> & { readonly stopIn?: CheckPhase } = {}) {
  const control = new AbortController();
  return analyst.checkWorkbook({
    drafts: [],
    onLook: () => undefined,
    signal: control.signal,
    onProgress: (phase) => {
      if (phase === stopIn) control.abort();
    },
    ...asked,
  });
}

const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (reason: unknown) => reason,
  );

test("gives the same result and writes the same as without a thread", async () => {
  const phases = new Set<string>();
  const cards: number[] = [];
  const result = await check({
    onProgress: (phase) => phases.add(phase),
    onLook: (look) => cards.push(look.cards.length),
  });
  expect([...phases]).toEqual(["reading", "recognising", "checking", "writing"]);
  expect(cards).toEqual([2]);
  expect(own.result.awards).toHaveLength(1200);
  expect(result).toEqual(own.result);
  expect(seen()).toEqual(own.written);
  await analyst.carryOut({ kind: "undo", which: "all" });
});

test.each<CheckPhase>(["reading", "recognising", "checking"])(
  "stopped while %s, it leaves the workbook as it is and goes on with another thread",
  async (stopIn) => {
    const before = seen();
    const started = workers.length;
    expect(isAbort(await reasonOf(check({ stopIn })))).toBe(true);
    expect(workers.length).toBe(started + 1);
    expect((await analyst.lookAtWorkbook([])).cards).toHaveLength(2);
    expect(seen()).toEqual(before);
  },
);

test("stopped while writing, it takes back what was written", async () => {
  const before = seen();
  const control = new AbortController();
  const { host } = opened;
  const execute = host.execute.bind(host);
  const watched = jest.spyOn(host, "execute").mockImplementation((batch) => {
    if (batch.includes("认定结果")) control.abort();
    return execute(batch);
  });
  expect(isAbort(await reasonOf(check({ signal: control.signal })))).toBe(true);
  expect(control.signal.aborted).toBe(true);
  watched.mockRestore();
  expect(seen()).toEqual(before);
});

test("what reads is asked again when a check that is stopped takes the thread along", async () => {
  const control = new AbortController();
  const checking = reasonOf(check({ signal: control.signal }));
  const looking = analyst.lookAtWorkbook([]);
  control.abort();
  expect(isAbort(await checking)).toBe(true);
  expect((await looking).cards).toHaveLength(2);
});

test("an edit after a check is followed, until something else is written", async () => {
  const edits: CellEdit[] = [];
  await watchCells((edit) => edits.push(edit));
  const { findings } = await check();
  const sheet = opened.workbook.univer.getActiveWorkbook()?.getSheetByName("加分申报表");
  sheet?.getRange("E10").setValue("不详");
  await opened.workbook.calculation.settled();
  const rechecked = await analyst.recheck(edits);
  if (typeof rechecked === "string") throw new Error(rechecked);
  expect(rechecked.awards).toHaveLength(1200);
  const isNew = ({ rule }: Finding): boolean => rule === "date-unreadable";
  expect([findings.filter(isNew).length, rechecked.findings.filter(isNew).length]).toEqual([0, 1]);
  await analyst.carryOut({ kind: "undo", which: "all" });
  expect(await analyst.recheck(edits)).toBe("unfollowed");
});

test("an error of Excel keeps its code and place", async () => {
  await analyst.lookAtWorkbook([]);
  opened.host.failAt(1);
  const reason = (await reasonOf(check())) as Error & { code: unknown; debugInfo: unknown };
  expect(reason.name).toBe("BrokenOff");
  expect(reason.message).toContain("读取工作簿时出错");
  expect(reason.code).toBe("GeneralException");
  expect(reason.debugInfo).toMatchObject({ code: "GeneralException" });
});

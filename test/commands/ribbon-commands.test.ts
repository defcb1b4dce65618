import type { Chore } from "../../src/app/chore";
import { ribbonCommands, runFromRibbon } from "../../src/commands/ribbon-commands";

/** Presses a button in an Excel that opens the pane or refuses to; tells what happened in which order. */
async function press(
  name: string,
  {
    work = fine,
    show = fine,
    hasNews = false,
  }: { work?: () => Promise<void>; show?: () => Promise<void>; hasNews?: boolean } = {},
) {
  const happened: string[] = [];
  const showAsTaskpane = () => {
    happened.push("show");
    return show();
  };
  Object.assign(globalThis, { Office: { addin: { showAsTaskpane } } });
  const event = { completed: () => happened.push("completed") } as unknown as Office.AddinCommands.Event;
  const command = ribbonCommands[name];
  if (command === undefined) throw new Error(`no command ${name}`);
  await runFromRibbon(event, command, {
    check: () => {
      happened.push("check");
      return work();
    },
    carryOut: (chore: Chore) => {
      happened.push(JSON.stringify(chore));
      return work();
    },
    hasNews: () => hasNews,
    report: (attempt, thrown) => happened.push(`${attempt}: ${String(thrown)}`),
  });
  return happened;
}

const fine = () => Promise.resolve();
const undo = '{"kind":"undo","which":"last"}';

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test("a check opens the pane, and lets the button go at the end", async () => {
  expect(await press("checkWorkbook")).toEqual(["show", "check", "completed"]);
});

test("what is seen in the sheet leaves the pane as it is", async () => {
  expect(await press("undoLast")).toEqual([undo, "completed"]);
  expect(await press("clearMarks")).toEqual(['{"kind":"clear"}', "completed"]);
  expect(await press("freezeFormulas")).toEqual(['{"kind":"freeze"}', "completed"]);
});

test("scores and ranks are shown on the sheet; the pane opens where they failed or nothing was found", async () => {
  const scores = '{"kind":"results","part":"scores"}';
  const ranks = '{"kind":"results","part":"ranks"}';
  expect(await press("computeScores")).toEqual([scores, "completed"]);
  expect(await press("rankUnits")).toEqual([ranks, "completed"]);
  expect(await press("rankUnits", { hasNews: true })).toEqual([ranks, "show", "completed"]);
});

test("what only the pane can tell opens it", async () => {
  expect(await press("undoLast", { hasNews: true })).toEqual([undo, "show", "completed"]);
});

test("a pane that does not open is told, and the work is done all the same", async () => {
  const show = () => Promise.reject(new Error("no pane"));
  expect(await press("checkWorkbook", { show })).toEqual([
    "show",
    "check",
    "show: Error: no pane",
    "completed",
  ]);
});

test("an Excel without panes at all is told, and the button is let go", async () => {
  const show = () => {
    throw new Error("not supported");
  };
  expect(await press("undoLast", { show, hasNews: true })).toEqual([
    undo,
    "show",
    "show: Error: not supported",
    "completed",
  ]);
});

test("whatever goes wrong, the button is let go", async () => {
  const happened = await press("clearMarks", { work: () => Promise.reject(new Error("broken")) });
  expect(happened).toEqual(['{"kind":"clear"}', "show: Error: broken", "completed"]);
});

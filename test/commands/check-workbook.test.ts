import { checkFromRibbon } from "../../src/commands/check-workbook";

/** Runs the command against an Excel that opens the pane or refuses to; tells what happened in which order. */
async function runCommand(check: () => Promise<void>, showAsTaskpane: () => Promise<void>) {
  const happened: string[] = [];
  Object.assign(globalThis, { Office: { addin: { showAsTaskpane } } });
  const event = { completed: () => happened.push("completed") } as unknown as Office.AddinCommands.Event;
  await checkFromRibbon(event, {
    check: () => {
      happened.push("check");
      return check();
    },
    report: (attempt, thrown) => happened.push(`${attempt}: ${String(thrown)}`),
  });
  return happened;
}

const fine = () => Promise.resolve();

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test("checks, and lets the button go at the end", async () => {
  expect(await runCommand(fine, fine)).toEqual(["check", "completed"]);
});

test("a pane that does not open is told, and the check runs all the same", async () => {
  const refuse = () => Promise.reject(new Error("no pane"));
  expect(await runCommand(fine, refuse)).toEqual(["check", "show: Error: no pane", "completed"]);
});

test("an Excel without panes at all is told, and the button is let go", async () => {
  const missing = () => {
    throw new Error("not supported");
  };
  expect(await runCommand(fine, missing)).toEqual(["check", "show: Error: not supported", "completed"]);
});

test("whatever goes wrong, the button is let go", async () => {
  const happened = await runCommand(() => Promise.reject(new Error("broken")), fine);
  expect(happened).toEqual(["check", "show: Error: broken", "completed"]);
});

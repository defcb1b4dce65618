import { countVerdicts } from "../../../src/taskpane/summary/count-verdicts";

test("every verdict is counted, also the one that does not occur", () => {
  const entries = [{ verdict: "counted" }, { verdict: "undetermined" }, { verdict: "counted" }] as const;
  expect(countVerdicts(entries)).toEqual({ counted: 2, rejected: 0, carried: 0, undetermined: 1 });
});

test("no entries are not the same as none counted", () => {
  expect(countVerdicts([])).toBeNull();
});

import { lookOf, readTables } from "../../src/app/look-at-workbook";
import { changePreferences, preferencesOf } from "../../src/app/preferences";
import { closeHosts, openHost, reopen } from "../host/support/open-host";

afterEach(closeHosts);

const defaults = { liveCheck: true, write: "values", ignored: [] };
const kept = async () => lookOf(await readTables(), []).preferences;

test("what is preferred is kept with the workbook, also in the saved file, and the rest stays as it was", async () => {
  const host = await openHost([{ name: "表", rows: [["甲"]] }]);
  expect(await kept()).toEqual(defaults);
  await changePreferences({ write: "formulas" });
  await changePreferences({ liveCheck: false });
  expect(await kept()).toEqual({ liveCheck: false, write: "formulas", ignored: [] });
  await reopen(host);
  expect(await kept()).toEqual({ liveCheck: false, write: "formulas", ignored: [] });
});

test("something that cannot be understood is the default", () => {
  const stored = (value: unknown) => preferencesOf(new Map([["jixiao.preferences", value]]));
  expect(stored({ liveCheck: "nein", write: "values" })).toEqual(defaults);
  expect(stored("?")).toEqual(defaults);
  expect(stored({ liveCheck: false })).toEqual({ liveCheck: false, write: "values", ignored: [] });
});

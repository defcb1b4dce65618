import { isDarkBackground } from "../../src/taskpane/use-theme";

test("the host's background tells light from dark, where it is told", () => {
  expect(["#FFFFFF", "#e6e6e6", "1F1F1F", "#262626"].map(isDarkBackground)).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect([null, "", "white", "#fff"].map(isDarkBackground)).toEqual([null, null, null, null]);
});

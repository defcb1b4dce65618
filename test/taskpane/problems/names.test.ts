import { namesFor } from "../../../src/taskpane/problems/names";

const titles = new Map([
  ["award-duplicate", "重复申报"],
  ["青石县", "青石县"],
  ["重庆路街道", "重庆路街道"],
]);

test("a rule is named by its title", async () => {
  expect(await namesFor("申报", titles)).toEqual({ 申报: ["award-duplicate"] });
});

test("letters are the initials of the pinyin, as the whole word is read", async () => {
  expect(await namesFor("QSX", titles)).toEqual({ qsx: ["青石县"] });
  expect(await namesFor("cf cql", titles)).toEqual({ cf: ["award-duplicate"], cql: ["重庆路街道"] });
});

test("other words name nothing, and no text names everything", async () => {
  expect(await namesFor("A1 白沙", titles)).toEqual({ a1: [], 白沙: [] });
  expect(await namesFor("  ", titles)).toEqual({});
});

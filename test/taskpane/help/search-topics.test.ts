import { ruleTopics } from "../../../src/app/help-topics";
import { functionTopics } from "../../../src/functions/function-topics";
import metadata from "../../../src/functions/functions.json";
import { rules } from "../../../src/rules";
import { searchTopics } from "../../../src/taskpane/help/search-topics";

const topics = [...ruleTopics, ...functionTopics];
const found = (query: string) => searchTopics(topics, query).map(({ id }) => id);

test("the manual has every rule and every function", () => {
  const ids = [...rules.map(({ id }) => id), ...metadata.functions.map(({ id }) => id)];
  expect(found("")).toEqual(ids);
});

test("an id, a title in either language, and an argument lead to their topic", () => {
  expect(found("award-duplicate")).toContain("award-duplicate");
  expect(found("jx.total")).toContain("TOTAL");
  expect(found("重复")).toContain("award-duplicate");
  expect(found("ＤＵＰＬＩＣＡＴＥ")).toContain("award-duplicate");
  expect(found("减分")).toContain("TOTAL");
});

test("each further word narrows the search", () => {
  const [wide, narrow] = [found("单位"), found("单位 重复")];
  expect(narrow.length).toBeLessThan(wide.length);
  expect(wide).toEqual(expect.arrayContaining(narrow));
  expect(found("单位 查无此词")).toEqual([]);
});

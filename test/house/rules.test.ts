import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ruleIds } from "../../src/domain/rule-ids";
import { rules } from "../../src/rules";

const repository = path.resolve(__dirname, "../..");
const read = (file: string): string => readFileSync(path.join(repository, file), "utf8");
const groups = ["data", "scheme", "award", "deduction", "score", "waiver"];
const files = groups.flatMap((group) =>
  readdirSync(path.join(repository, "src/rules", group)).map((name) => ({
    group,
    id: name.replace(/\.ts$/, ""),
  })),
);

describe("rules", () => {
  test("each has an id of the project's list, once", () => {
    const ids = rules.map((rule) => rule.id);
    expect(ids.filter((id) => !ruleIds.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("each id of the project's list is in the index", () => {
    expect(ruleIds.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
  });

  test("each file is a rule of its own group, and each rule has its file", () => {
    expect(files.map(({ group, id }) => `${group}/${id}`).sort()).toEqual(
      rules.map((rule) => `${rule.group}/${rule.id}`).sort(),
    );
  });

  test("each file has at most 60 lines", () => {
    const lines = ({ group, id }: (typeof files)[number]) =>
      read(`src/rules/${group}/${id}.ts`).trimEnd().split("\n").length;
    expect(files.filter((file) => lines(file) > 60)).toEqual([]);
  });

  test.each(rules.map((rule) => rule.id))("%s has a test with the four lists", (id) => {
    const file = `test/rules/${id}.test.ts`;
    expect(existsSync(path.join(repository, file))).toBe(true);
    const text = read(file);
    expect(text).toContain(`testRule("${id}"`);
    for (const list of ["unmet", "met", "undetermined", "boundary"])
      expect(text).toMatch(new RegExp(`^ {2}${list}: \\[`, "m"));
    // A rule objects or asks, and has something at its edge.
    expect(/^ {2}unmet: \[\]/m.test(text) && /^ {2}undetermined: \[\]/m.test(text)).toBe(false);
    expect(text).not.toMatch(/^ {2}(?:met|boundary): \[\]/m);
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s has a help page in both languages",
    (id, rule) => {
      const page = read(`assets/help/${id}.html`);
      for (const part of [rule.title, rule.why])
        expect([part.zh, part.en].filter((text) => !page.includes(text))).toEqual([]);
      expect(page).toContain('lang="zh-CN"');
      expect(page).toContain('lang="en-US"');
    },
  );

  test("titles, reasons and messages exist in both languages and name the same values", () => {
    const places = (text: string): string[] =>
      [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
    const texts = rules.flatMap((rule) => [rule.title, rule.why, ...Object.values(rule.messages)]);
    for (const { zh, en } of texts) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]{2}/);
      // The English sentence may leave out a Chinese name, but names nothing that the Chinese one does not.
      expect(places(en).filter((name) => !places(zh).includes(name.replace(/En$/, "")))).toEqual([]);
    }
  });
});

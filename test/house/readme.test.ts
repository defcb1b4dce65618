import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { scripts } from "../../package.json";
import { issuerClasses } from "../../src/domain/bodies";
import { roles } from "../../src/domain/roles";
import { clauseIds } from "../../src/domain/scheme";
import { levelNames, verdictNames } from "../../src/domain/verdict";

const repository = path.resolve(__dirname, "../..");
const readme = readFileSync(path.join(repository, "README.md"), "utf8");
const glossary = readme.slice(readme.indexOf("### Glossary"), readme.indexOf("## Working on it"));

/** Every `code` in a text. */
function terms(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ""));
}

test("every command that README names exists", () => {
  const named = [...readme.matchAll(/npm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/g)].map(
    (match) => match[1] ?? match[2] ?? "",
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("the glossary has a name for every verdict, level, role and issuer class", () => {
  const known = terms(glossary);
  const ids = [...Object.keys(verdictNames), ...Object.keys(levelNames), ...roles, ...issuerClasses];
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
});

test("the glossary cites only clauses that there are", () => {
  const cited = [...glossary.matchAll(/\| `([^`]+)` +\|$/gm)].map((match) => match[1] ?? "");
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.filter((clause) => !clauseIds.some((id) => id === clause))).toEqual([]);
});

test("files and headings that README links to exist", () => {
  const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? "")
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number} -]/gu, "")
      .replaceAll(" ", "-"),
  );
  const targets = [...readme.matchAll(/\]\(([^)\s]+)\)|^\[\w+\]: (\S+)$/gm)].map(
    (match) => match[1] ?? match[2] ?? "",
  );
  const broken = targets.filter((target) =>
    target.startsWith("#") ? !headings.includes(target.slice(1)) : !existsSync(path.join(repository, target)),
  );
  expect(broken).toEqual([]);
});

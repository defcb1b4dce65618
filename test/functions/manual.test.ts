import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { clauseIds } from "../../src/domain/scheme";
import * as functions from "../../src/functions/functions";
import metadata from "../../src/functions/functions.json";

const folder = path.resolve(__dirname, "../../src/functions");
const manual = ["score", "ledger", "result"]
  .map((group) => readFileSync(path.join(folder, `${group}-functions.ts`), "utf8"))
  .join("\n");
/** Each function's comment and body by its id. */
const sources = new Map(
  [...manual.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport function (\w+)\(([\s\S]*?)\n\}/g)].map(
    ([, comment = "", name = "", body = ""]) => [name.toUpperCase(), { comment, body }],
  ),
);

test("the functions are those of the specification", () => {
  const names =
    "SCORE COMPLETION STEP PERFAULT EFFICACY RANKPOINTS SHARE SURVEY SATISFACTION ISSUERLEVEL AWARDCHECK BONUS DEDUCTION TOTAL RANK GRADE GRADEQUOTA DATE NUMBER UNITNAME";
  expect(metadata.functions.map(({ id }) => id).sort()).toEqual(names.split(" ").sort());
  expect(
    Object.keys(functions)
      .map((name) => name.toUpperCase())
      .sort(),
  ).toEqual(names.split(" ").sort());
});

describe.each(metadata.functions.map((each) => [each.id, each] as const))("JX.%s", (id, described) => {
  const source = sources.get(id);

  test("names its parameters in messages as Excel shows them", () => {
    const named = [...(source?.body ?? "").matchAll(/new Argument\("([^"]+)"/g)].map((match) => match[1]);
    expect(named).toEqual(described.parameters.map(({ name }) => name));
  });

  test("takes ranges, gives a range, and has an example and a clause", () => {
    expect(described.parameters.every(({ dimensionality }) => dimensionality === "matrix")).toBe(true);
    expect(described.result.dimensionality).toBe("matrix");
    expect(source?.comment).toMatch(new RegExp(`@example =JX\\.${id}\\(`));
    const clause = /@clause ([\w-]+)/.exec(source?.comment ?? "")?.[1];
    expect(clauseIds.some((known) => known === clause)).toBe(true);
  });

  test("has a help page, which Excel is told of", () => {
    const page = described.helpUrl.replace("https://localhost:3000/", "");
    expect(existsSync(path.resolve(__dirname, "../..", page))).toBe(true);
    expect(page).toContain(`/${id.toLowerCase()}.html`);
  });

  test("is described in Chinese, each parameter once", () => {
    expect(described.description).toMatch(/^\p{Script=Han}+：.*。$/u);
    const names = described.parameters.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(
      described.parameters.every(
        ({ name, description }) => /^\p{Script=Han}+$/u.test(name) && description !== "",
      ),
    ).toBe(true);
  });
});

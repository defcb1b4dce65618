import { clauseIds, entryAt, schemeAt, YearNotCovered } from "../../src/domain/scheme";
import { issuerClasses } from "../../src/domain/bodies";
import { rules } from "../../src/rules";
import { schemeById, schemes } from "../../src/schemes";

describe.each(schemes.map((scheme) => [scheme.id, scheme] as const))("%s", (_, scheme) => {
  test("every clause is covered exactly once", () => {
    expect(scheme.coverage.map(({ clause }) => clause).sort()).toEqual([...clauseIds].sort());
  });

  test("rules named by the coverage exist, and every rule is named", () => {
    const named = scheme.coverage.flatMap((entry) => (entry.by === "rules" ? entry.rules : []));
    expect(named.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
    expect(rules.map((rule) => rule.id).filter((id) => !named.includes(id))).toEqual([]);
  });

  test("a clause seen to by a person or by nobody says why in both languages", () => {
    for (const entry of scheme.coverage) {
      if (entry.by === "rules") expect(entry.rules.length).toBeGreaterThan(0);
      else expect([entry.why.zh, entry.why.en]).not.toContain("");
    }
  });

  test("every parameter has a unit and a clause that the scheme words", () => {
    for (const entries of Object.values(scheme.parameters)) {
      for (const entry of entries) {
        expect(scheme.clauses[entry.clause].zh).not.toBe("");
        expect(entry.unit.zh).not.toBe("");
      }
    }
  });

  test("every class has a standing", () => {
    const { standing } = schemeAt(scheme, 2024);
    expect(Object.keys(standing.classes).sort()).toEqual([...issuerClasses].sort());
  });
});

test("a year outside the table is an error, never the last row", () => {
  const changde = schemeById("changde2017");
  expect(changde).toBeDefined();
  if (changde === undefined) return;
  expect(() => schemeAt(changde, 2016)).toThrow(YearNotCovered);
  expect(schemeAt(changde, 2017).points.national).toBe(8);
  const ended = [
    { value: 1, from: 2010, to: 2012, unit: { zh: "分", en: "points" }, clause: "award-points" },
  ] as const;
  expect(entryAt(ended, 2012)?.value).toBe(1);
  expect(entryAt(ended, 2013)).toBeUndefined();
});

test("the source scheme's points are examples and say so", () => {
  const source = schemeById("source");
  expect(source && schemeAt(source, 2024).examples.has("points")).toBe(true);
  expect(schemeById("nowhere")).toBeUndefined();
});

import { sourceScheme } from "../../src/schemes/source/scheme";
import { categoryTemplates } from "../../src/schemes/templates";

const blocks = ["绩效（职能）", "公众评议", "市设综合项目"];

test("every category of the scheme has a template", () => {
  const categories = sourceScheme.parameters.organisers.flatMap(({ value }) =>
    value.map(({ category }) => category),
  );
  expect(categoryTemplates.map(({ category }) => category)).toEqual(categories);
});

describe.each(categoryTemplates.map((template) => [template.category, template.indicators] as const))(
  "%s",
  (_, indicators) => {
    const pointsOf = (block: string) =>
      indicators.filter((each) => each.block === block).reduce((sum, { points }) => sum + points, 0);

    test("has 75 points of performance, 14 of them of public appraisal, and 25 points set by the city (A2)", () => {
      expect(blocks.map(pointsOf)).toEqual([61, 14, 25]);
      expect(indicators.filter(({ block }) => !blocks.includes(block))).toEqual([]);
    });

    test("marks every figure that no source gives as an example", () => {
      expect(indicators.filter(({ isExample }) => !isExample).map(({ name }) => name)).toEqual(["公众评议"]);
    });

    test("names each indicator once, and fills in every column", () => {
      const names = indicators.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const { group, method, responsible, assessor, evidence, period } of indicators)
        expect([group, method, responsible, assessor, evidence, period]).not.toContain("");
    });
  },
);

test("the counties' 25 points are the eleven items of the scheme (A2)", () => {
  const [counties] = categoryTemplates;
  const items = counties?.indicators.filter(({ block }) => block === "市设综合项目") ?? [];
  expect(items).toHaveLength(11);
});

import * as z from "zod";
import "../../domain/no-made-code";
import { Exact, toCell } from "../../domain/exact";
import type { CategoryTemplate, ScoringMethod } from "../../domain/template";
import { longestCategory } from "./names";

const scoringMethods = [
  "completion",
  "per-fault",
  "efficacy",
  "rank",
  "share",
  "survey",
  "judged",
] as const satisfies readonly ScoringMethod[];

const indicator = z.object({
  block: z.string(),
  group: z.string(),
  name: z.string().min(1),
  points: z.number(),
  scoring: z.enum(scoringMethods),
  method: z.string(),
  responsible: z.string(),
  assessor: z.string(),
  evidence: z.string(),
  period: z.string(),
  isExample: z.boolean(),
});
/** It becomes part of the name of a sheet, in which Excel refuses some characters. */
const category = z
  .string()
  .min(1)
  .max(longestCategory)
  .regex(/^[^\\/?*[\]:']+$/);
const file = z.object({
  format: z.literal("jixiao-templates"),
  version: z.literal(1),
  templates: z.array(z.object({ category, indicators: z.array(indicator).min(1) })),
});

/** A text that holds no templates. */
export class NoTemplateFile extends Error {
  constructor(why: string) {
    super(`这不是本工具导出的模板文件（${why}），没有导入。请选择“导出模板”得到的 .json 文件。`);
    this.name = "NoTemplateFile";
  }
}

/** Templates as a text, for a file or a computer's own storage. */
export function templateFile(templates: readonly CategoryTemplate[]): string {
  return JSON.stringify({ format: "jixiao-templates", version: 1, templates }, null, 1);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NoTemplateFile("内容不是 JSON");
  }
}

/** @throws NoTemplateFile saying where it is wrong */
export function readTemplateFile(text: string): readonly CategoryTemplate[] {
  const result = file.safeParse(parsed(text));
  if (result.success) return result.data.templates;
  const [issue] = result.error.issues;
  throw new NoTemplateFile(`${issue?.path.join(".") ?? ""} 不符合要求`);
}

/** Full marks of a template. */
export function sumOfPoints(indicators: CategoryTemplate["indicators"]): number {
  return toCell(indicators.reduce((sum, { points }) => sum.plus(points), new Exact(0)));
}

/** The templates with others laid over them: one for each category, the later one counts. */
export function mergedTemplates(
  templates: readonly CategoryTemplate[],
  others: readonly CategoryTemplate[],
): readonly CategoryTemplate[] {
  return [...new Map([...templates, ...others].map((each) => [each.category, each])).values()];
}

import type { Facts } from "../../domain/facts";
import type { Field } from "../../domain/readings";
import type { IndicatorTable } from "../../domain/tables";
import type { CategoryTemplate, TemplateIndicator } from "../../domain/template";
import { surveyName } from "../../engine/unit-items";
import { placedIndicators, type PlacedIndicator } from "../placed-indicators";
import { longestCategory } from "./names";

/** An indicator table of the workbook as a template for other workbooks. */
export interface FoundTemplate {
  readonly sheet: string;
  readonly template: CategoryTemplate;
  /** Cells of indicators whose points cannot be read: such a table cannot be kept as it is. */
  readonly unread: readonly string[];
}

const example = "示例";
const period = /^(?:每?月度?|每?季度|半年|上下半年|全年|每?年度?|日常)$/u;

/** As it is written: it is for people again. */
function textOf({ reading, raw }: Field<string>): string {
  return reading.kind === "value" ? raw.trim() : "";
}

function indicatorOf({ item, name, block, group }: PlacedIndicator, points: number): TemplateIndicator {
  return {
    ...{ block, group, name, points },
    scoring: surveyName.test(name) ? "survey" : "judged",
    method: textOf(item.method),
    responsible: textOf(item.responsible),
    assessor: item.assessor,
    evidence: textOf(item.evidence),
    period: item.texts.find((text) => period.test(text)) ?? "年度",
    isExample: item.texts.includes(example),
  };
}

/** Rows that share the points of the one above are details of it, and go on with how it is assessed. */
function indicatorsOf(placed: readonly PlacedIndicator[]): readonly TemplateIndicator[] {
  const indicators: TemplateIndicator[] = [];
  for (const each of placed) {
    const { name } = each;
    const { points } = each.item;
    const last = indicators.at(-1);
    if (points.reading.kind === "value") indicators.push(indicatorOf(each, points.reading.value));
    else if (points.reading.kind === "not-applicable" && last) {
      const method = [last.method, name].filter((text) => text !== "").join("；");
      indicators[indicators.length - 1] = { ...last, method };
    }
  }
  return indicators;
}

function foundIn(table: IndicatorTable, categories: readonly string[]): readonly FoundTemplate[] {
  const placed = placedIndicators(table);
  const indicators = indicatorsOf(placed);
  if (indicators.length === 0) return [];
  const category = categories.find((each) => table.titles.some((title) => title.includes(each)));
  const unread = placed.flatMap(({ item: { points } }) =>
    points.reading.kind === "value" || points.reading.kind === "not-applicable" ? [] : [points.cell],
  );
  const name = category ?? table.sheet.slice(0, longestCategory);
  return [{ sheet: table.sheet, template: { category: name, indicators }, unread }];
}

/** The indicator tables of a workbook, in whatever layout they were recognised. */
export function ownTemplates({ tables }: Facts, categories: readonly string[]): readonly FoundTemplate[] {
  return (tables?.indicatorTables ?? []).flatMap((table) => foundIn(table, categories));
}

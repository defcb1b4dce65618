import type { IndicatorRow, IndicatorTable } from "../domain/tables";
import { outlineOf } from "../rules/indicator-blocks";

/** An indicator by its own name, and where it stands: its block, and the group within; "" without one. */
export interface PlacedIndicator {
  readonly item: IndicatorRow;
  readonly name: string;
  readonly block: string;
  readonly group: string;
}

/** The words left of the points that name the indicator and what it belongs to, column by column. */
function levelsOf({ levels, method, responsible, assessor, evidence }: IndicatorRow): readonly string[] {
  const others = new Set(
    [method, responsible, evidence].flatMap(({ raw }) => (raw === "" ? [] : [raw.trim()])),
  );
  return levels.map((text) => (others.has(text) || (text !== "" && text === assessor) ? "" : text));
}

/** What is blank left of the first word goes on from above: an office writes a group once and does not always merge. */
function filledDown(levels: readonly string[], above: readonly string[]): readonly string[] {
  const first = levels.findIndex((text) => text !== "");
  return levels.map((text, column) => (column < first ? (above[column] ?? "") : text));
}

/** The leaf items of a table, in the sections that they stand in and under the words left of them. */
export function placedIndicators(table: IndicatorTable): readonly PlacedIndicator[] {
  const { items, blocks } = outlineOf(table);
  let above: readonly string[] = [];
  let aboveIn: readonly string[] = [];
  return items.map((item) => {
    const sections = blocks.filter((block) => block.items.includes(item)).map(({ head }) => head.name);
    const isSameSection = sections.join("\n") === aboveIn.join("\n");
    above = filledDown(levelsOf(item), isSameSection ? above : []);
    aboveIn = sections;
    const words = above.filter((text) => text !== "");
    const name = words.at(-1) ?? item.name;
    // A section can stand in a column of its own: 经济发展（30分）.
    const groups = words.slice(0, -1).filter((word) => !sections.some((section) => word.startsWith(section)));
    const [block = "", group = ""] = [...sections, ...groups];
    return { item, name, block, group };
  });
}

import type { Facts } from "../domain/facts";
import { schemeAt, type Scheme } from "../domain/scheme";
import { foldName } from "../domain/text";

/** A tie is also told apart by what is no item. */
const bonusName = foldName("加分");

/** Units and their categories, folded. */
function foldedUnits({ units }: Facts): ReadonlySet<string> {
  const fields = units.flatMap(({ name, category }) => [name.reading, category.reading]);
  return new Set(fields.flatMap((reading) => (reading.kind === "value" ? [foldName(reading.value)] : [])));
}

/**
 * Names in the scheme that nothing in the workbook bears: what they were to change stays as it is, which the office has to
 * be told. Nothing is said while there is no list of units, or no score sheet, to compare with.
 */
export function strangerNotes(facts: Facts, scheme: Scheme, year: number): readonly string[] {
  const { itemConversions, tieBreaks, unitFactors, listedApart } = schemeAt(scheme, year);
  const units = foldedUnits(facts);
  const lines = (facts.tables?.scoreTables ?? []).flatMap((table) => table.lines);
  const items = new Set(lines.map(({ name }) => foldName(name)));
  const isItem = (name: string): boolean => items.size === 0 || items.has(name);
  const isUnit = (name: string): boolean => units.size === 0 || units.has(name);
  // Some words of an item's name are enough.
  const tellsApart = (name: string): boolean =>
    items.size === 0 || name === bonusName || [...items].some((item) => item.includes(name));
  const strangers = (
    row: string,
    names: readonly string[],
    isKnown: (name: string) => boolean,
    list: string,
  ) =>
    names
      .filter((name) => !isKnown(foldName(name)))
      .map((name) => `“评估方案”的“${row}”里写了“${name}”，但${list}中没有，未起作用。请核对名称。`);
  const namesOf = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);
  return [
    ...strangers("指标换算办法", namesOf(itemConversions), isItem, "评分表"),
    ...strangers("同分时依次比较", tieBreaks, tellsApart, "评分表"),
    ...strangers("单位系数", namesOf(unitFactors), isUnit, "评估单位名单"),
    ...strangers("单列单位", listedApart, isUnit, "评估单位名单"),
  ];
}

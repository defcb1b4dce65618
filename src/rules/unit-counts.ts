import type { UnitFact } from "../domain/facts";
import type { YearScheme } from "../domain/scheme";
import type { UnitList } from "../domain/tables";
import { foldName } from "../domain/text";
import { isSameCategory } from "./categories";

/** A number of units that is not that of the rows. */
interface UnitCount {
  readonly cell: string | null;
  readonly category: string;
  readonly stated: number;
  readonly listed: number;
}

const nameOf = ({ name }: UnitFact): string => foldName(name.raw);
const categoryOf = ({ category }: UnitFact): string =>
  category.reading.kind === "value" ? category.reading.value : "";

/** What the list says of itself. A unit listed twice is another rule's, so that rows and units both may be meant. */
function againstItself({ units, stated }: UnitList): readonly UnitCount[] {
  return stated.flatMap(({ category, count, cell }): readonly UnitCount[] => {
    const own = units.filter((unit) => category === "" || foldName(categoryOf(unit)) === foldName(category));
    const listed = new Set(own.map(nameOf)).size;
    return count === own.length || count === listed ? [] : [{ cell, category, stated: count, listed }];
  });
}

/** The scheme's counts hold for a list that has all of its categories and nearly as many units. */
function againstScheme({ units, stated }: UnitList, { unitCounts }: YearScheme): readonly UnitCount[] {
  const groups = unitCounts.map(({ categories, count }) => {
    const own = units.filter((unit) =>
      categories.some((category) => isSameCategory(category, categoryOf(unit))),
    );
    return {
      category: categories.join("、"),
      stated: count,
      listed: new Set(own.map(nameOf)).size,
      cell: null,
    };
  });
  const isOfScheme = groups.every(
    ({ stated: count, listed }) => Math.abs(count - listed) <= Math.max(1, count * 0.05),
  );
  return isOfScheme && stated.length === 0 ? groups.filter((group) => group.stated !== group.listed) : [];
}

/** The counts that a list of units does not bear out: its own first, then the scheme's. */
export function wrongCounts(list: UnitList, scheme: YearScheme): readonly UnitCount[] {
  return [...againstItself(list), ...againstScheme(list, scheme)];
}

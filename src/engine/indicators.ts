import type { Facts } from "../domain/facts";
import type { JudgeContext } from "../domain/judge-context";
import type { CappedIndicator } from "../domain/limits";
import { foldTitle } from "../domain/text";

/** Serial numbers before an indicator's name: 一、 （二） 3. ① 12 */
const serial = /^(?:[(（]?[一二三四五六七八九十\d]+[)）.、．:：]|[①-⑳]|\d+(?=\D))\s*/u;

function foldIndicator(name: string): string {
  return foldTitle(name.trim().replace(serial, ""));
}

/** Words of two characters, the usual length of a Chinese word. */
function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (let i = 0; i + 2 <= text.length; i++) words.add(text.slice(i, i + 2));
  return words;
}

/** Indicators with their points, by name. */
function pointedIndicators(facts: Facts): JudgeContext["indicatorNamed"] {
  const rows = (facts.tables?.indicatorTables ?? []).flatMap((table) => table.rows);
  const byName = new Map<string, CappedIndicator>();
  for (const { kind, name, points } of rows) {
    const key = foldIndicator(name);
    if (kind !== "item" || points.reading.kind !== "value" || byName.has(key)) continue;
    byName.set(key, { name, points: points.reading.value });
  }
  return (text) => byName.get(foldIndicator(text)) ?? null;
}

/** The lookups that 对应指标 needs. A part of a name of at least two characters is enough to name an indicator. */
export function indicatorIndex(
  facts: Facts,
): Pick<JudgeContext, "hasIndicators" | "namesIndicator" | "indicatorNamed" | "suggestIndicator"> {
  const names = [...new Set(facts.indicators.map(foldIndicator))].filter((name) => name.length >= 2);
  const exact = new Set(names);
  const answers = new Map<string, boolean>();
  const isNamed = (part: string): boolean =>
    exact.has(part) || (part.length >= 2 && names.some((name) => name.includes(part) || part.includes(name)));
  return {
    hasIndicators: facts.hasIndicators && names.length > 0,
    namesIndicator(text) {
      const known = answers.get(text);
      if (known !== undefined) return known;
      const answer = [text, ...text.split(/[、,，;；/\n]/u)].some((part) => isNamed(foldIndicator(part)));
      answers.set(text, answer);
      return answer;
    },
    indicatorNamed: pointedIndicators(facts),
    suggestIndicator(title) {
      const words = wordsOf(foldTitle(title));
      let best: string | null = null;
      let most = 0;
      for (const name of facts.indicators) {
        const shared = [...wordsOf(foldIndicator(name))].filter((word) => words.has(word)).length;
        if (shared > most) [best, most] = [name, shared];
      }
      return best;
    },
  };
}

import type { UnitFact } from "../../src/domain/facts";
import type { Field } from "../../src/domain/readings";

/** A field that reads as it is written. */
function wordsField(text: string): Field<string> {
  return {
    cell: "A1",
    raw: text,
    reading: text === "" ? { kind: "blank" } : { kind: "value", value: text, form: "plain" },
  };
}

/** Units as a roster sheet gives them: each a name, or a name with its aliases. */
export function unitFacts(
  ...units: readonly (string | readonly [string, ...string[]])[]
): readonly UnitFact[] {
  return units.map((unit, index) => {
    const [name, ...aliases] = typeof unit === "string" ? [unit] : unit;
    return {
      sheet: "评估单位",
      row: index + 1,
      name: wordsField(name),
      category: wordsField("县市区"),
      organiser: wordsField(""),
      aliases,
    };
  });
}

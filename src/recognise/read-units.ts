import type { UnitFact } from "../domain/facts";
import type { Field } from "../domain/readings";
import type { TableReader } from "./read-cells";

const listSeparators = /[、,，;；/／|｜\n\r]+/u;
const office = /[局委办部厅会院室处]$/u;

/** The units of one list. A list without a category column takes the section headings (一、县市区) for categories. */
export function readUnits(table: TableReader): readonly UnitFact[] {
  const { readers, shape } = table;
  const sections = shape.columns.category === undefined ? (shape.sectionRows ?? []) : [];
  let next = 0;
  let section: Field<string> | null = null;
  return shape.bodyRows.flatMap((row) => {
    for (; (sections[next] ?? Infinity) < row; next++) section = sectionField(table, sections[next] ?? row);
    const name = table.field(row, "unit", readers.words);
    if (name.reading.kind !== "value") return [];
    const base = {
      sheet: shape.sheet,
      row,
      category: section ?? table.field(row, "category", readers.words),
      organiser: table.field(row, "organiser", readers.words),
    };
    const declared = [...listed(table, row, "aliases"), ...listed(table, row, "formerNames")];
    const names = name.raw
      .split(listSeparators)
      .map((each) => each.trim())
      .filter((each) => each !== "");
    return names.map((written) => unitOf(written, name, declared, table, base));
  });
}

function unitOf(
  written: string,
  field: Field<string>,
  declared: readonly string[],
  table: TableReader,
  base: Omit<UnitFact, "name" | "aliases">,
): UnitFact {
  const reading = table.readers.words(written, "General");
  // 市发展改革局（市粮食局） bears two nameplates, and each of them names it.
  const plates = /^(.+?)[(（](.+)[)）]$/u.exec(written);
  const nameplates =
    plates === null ? [] : [plates[1] ?? "", plates[2] ?? ""].filter((plate) => office.test(plate));
  return { ...base, name: { ...field, reading }, aliases: [...declared, ...nameplates] };
}

function listed(table: TableReader, row: number, field: "aliases" | "formerNames"): readonly string[] {
  if (!table.isFilled(row, field)) return [];
  return table
    .field(row, field, table.readers.words)
    .raw.split(listSeparators)
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

/** 一、县市区（8个） → 县市区 */
function sectionField(table: TableReader, row: number): Field<string> {
  const { view, shape } = table;
  const texts = view.filled(row, shape).map((column) => view.ownText(row, column));
  const text = texts
    .join("")
    .replace(/^(?:[一二三四五六七八九十]+[、.．]?|[(（][一二三四五六七八九十]+[)）]|\d+[.、．])/u, "");
  const category = text.replace(/[(（].*$|[:：].*$|\d.*$/u, "").trim();
  return {
    cell: null,
    raw: text,
    reading: category === "" ? { kind: "blank" } : { kind: "value", value: category, form: "plain" },
  };
}

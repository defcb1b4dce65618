import { columnName } from "../domain/address";
import type { ColumnEvidence, HeaderWord, Standing, TableDraft, TableMapping } from "../domain/recognition";
import type { FieldId, Role, TableShape } from "../domain/roles";
import { mappingOf, sightedColumns } from "../recognise/sighted-columns";
import type { Sighting } from "../recognise/sight-tables";
import { roleWords } from "../recognise/synonyms";

/** One column of a table as a person judges it. */
export interface CardColumn {
  /** 0-based */
  readonly column: number;
  readonly letter: string;
  readonly header: string;
  readonly word: string;
  readonly samples: readonly string[];
  readonly field: FieldId | null;
  readonly evidence: ColumnEvidence | null;
  /** What the column may be taken for under the table's role. */
  readonly choices: readonly FieldId[];
}

/** A row that may be the header: its number as people count, and its words. */
interface HeaderChoice {
  readonly row: number;
  readonly words: string;
}

/** One table of the workbook, with all that a person needs to judge and to correct how it was recognised. */
export interface TableCard {
  /** Sheet and place on it; stays while the table is corrected. */
  readonly key: string;
  readonly sheet: string;
  readonly role: Role | null;
  readonly standing: Standing;
  /** 1-based */
  readonly headerRow: number;
  readonly headerChoices: readonly HeaderChoice[];
  readonly rowCount: number;
  readonly orientation: TableShape["orientation"];
  readonly columns: readonly CardColumn[];
  readonly confidence: number;
  readonly hasTitle: boolean;
  readonly rival: Role | null;
  /** Fields without which the role means nothing; of each list one is enough. */
  readonly missing: readonly (readonly FieldId[])[];
  /** What confirming stores. */
  readonly mapping: TableMapping;
}

/** Sheets that the product lays out itself are known by their names and cannot be chosen. */
const laidOut: ReadonlySet<Role> = new Set<Role>(["scheme", "bodies", "waivers"]);
/** What a person may take a table for. */
export const choosableRoles: readonly Role[] = roleWords
  .map(({ role }) => role)
  .filter((role) => !laidOut.has(role));

/** Rows at the top of a sheet that may be chosen as its header, and rows around the present one. */
const topChoices = 12;
const nearChoices = 3;
const wordsShown = 6;

function headerChoices({ view, table }: Sighting): readonly HeaderChoice[] {
  const at = table.block.bottom;
  const isOffered = (row: number): boolean =>
    row < view.top + topChoices || Math.abs(row - at) <= nearChoices;
  const last = Math.min(view.bottom, Math.max(view.top + topChoices, at + nearChoices));
  const rows = Array.from({ length: last - view.top + 1 }, (_, index) => view.top + index);
  return rows.filter(isOffered).flatMap((row) => {
    const filled = view.filled(row, table.band).slice(0, wordsShown);
    const words = filled.map((column) => view.ownText(row, column)).join("、");
    return words === "" && row !== at ? [] : [{ row: row + 1, words }];
  });
}

/** The fields of a role; a column of figures is named by its own header. */
function fieldChoices(
  role: Role | null,
  header: string,
  orientation: TableShape["orientation"],
): readonly FieldId[] {
  const words = roleWords.find((each) => each.role === role);
  if (words === undefined) return [];
  const fields = words.fields.map(({ field }) => field);
  if (role !== "scores" || header === "") return fields;
  if (orientation === "units-as-columns") return [...fields, `unit:${header}`];
  return [...fields, `indicator:${header}`, `subtotal:${header}`];
}

function missingFields(role: Role | null, columns: TableMapping["columns"]): TableCard["missing"] {
  const needs = roleWords.find((each) => each.role === role)?.needs ?? [];
  return needs.filter((anyOf) => !anyOf.some((field) => columns[field] !== undefined));
}

/** A table as it is shown; `place` counts the tables of its sheet. */
function cardOf(sighting: Sighting, place: number): TableCard {
  const { shape, standing } = sighting;
  const mapping = mappingOf(sighting);
  const { role, sheet } = mapping;
  const orientation = shape?.orientation ?? "units-as-rows";
  const columns = sightedColumns(sighting).map((each) => {
    const choices = fieldChoices(role, each.header, orientation);
    const own = each.field === null || choices.includes(each.field) ? [] : [each.field];
    return { ...each, letter: columnName(each.column), choices: [...choices, ...own] };
  });
  return {
    key: `${sheet}!${place}`,
    sheet,
    role,
    standing,
    headerRow: mapping.headerRow + 1,
    headerChoices: headerChoices(sighting),
    rowCount: shape?.bodyRows.length ?? 0,
    orientation,
    columns,
    confidence: shape?.confidence ?? 0,
    hasTitle: shape?.hasTitle ?? false,
    rival: shape?.rival ?? null,
    missing: missingFields(role, mapping.columns),
    mapping,
  };
}

/** The tables of a workbook as they are shown, in the order of its sheets. */
export function tableCards(sightings: readonly Sighting[]): readonly TableCard[] {
  const places = new Map<string, number>();
  return sightings.map((sighting) => {
    const { sheet } = sighting.view.grid;
    const place = places.get(sheet) ?? 0;
    places.set(sheet, place + 1);
    return cardOf(sighting, place);
  });
}

function draftOf({ mapping }: TableCard): TableDraft {
  const { sheet, headerRow, left, aside, role, columns } = mapping;
  return { sheet, headerRow, left, aside: aside.map((offset) => headerRow + offset), role, columns };
}

/** The table as another one, or as none that counts; the program proposes its columns. */
export function draftRole(card: TableCard, role: Role | null): TableDraft {
  return { ...draftOf(card), role, columns: null };
}

/** The table with its header in another row (1-based); the rows that were taken for it are none. */
export function draftHeader(card: TableCard, headerRow: number): TableDraft {
  const { headerTop, headerRow: before } = card.mapping;
  const draft = draftOf(card);
  const passed = Array.from({ length: before - headerTop + 1 }, (_, index) => headerTop + index);
  const aside = [...new Set([...draft.aside, ...passed])].filter((row) => row !== headerRow - 1);
  return { ...draft, headerRow: headerRow - 1, aside, columns: null };
}

/** The table with a column as another field, or as none; a field has one column. */
export function draftField(card: TableCard, column: number, field: FieldId | null): TableDraft {
  const others = Object.entries(card.mapping.columns).filter(([id, at]) => at !== column && id !== field);
  const columns = Object.fromEntries(field === null ? others : [...others, [field, column]]);
  return { ...draftOf(card), columns };
}

/** True for a table about which a person is to be asked. */
export function isAsked({ standing }: TableCard): boolean {
  return standing === "doubtful" || standing === "changed";
}

/** The choice for a column as words to be remembered; null where header or field are its own. */
export function headerWordOf({ role }: TableCard, { word, field }: CardColumn): HeaderWord | null {
  if (role === null || field === null || word === "" || field.includes(":")) return null;
  return { role, field, word };
}

import { read, type Cell, type CellValue, type Sheet, type Workbook } from "hucre";
import { worksheetsOnly } from "../../src/host/package/worksheets-only";
import { unpackBytes } from "./raw-package";

/** Elements of a sheet whose number must not shrink, extension rules and filters included. */
const countedElements = [
  "dataValidation",
  "cfRule",
  "filterColumn",
  "mergeCell",
  "hyperlink",
  "sheetProtection",
  "protectedRange",
  "autoFilter",
  "pane",
  "rPh",
  "control",
  "oleObject",
  "sparkline",
  "tablePart",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "pageSetup",
  "headerFooter",
  "brk",
];
/** Parts that a save may rewrite: what they hold is compared by other means. */
const rewritten =
  /^(\[Content_Types\]\.xml|.*\.rels|xl\/(workbook|styles|metadata|calcChain|sharedStrings)\.xml|xl\/worksheets\/[^/]*\.xml|xl\/tables\/[^/]*\.xml|customXml\/.*)$/i;

interface Book {
  readonly workbook: Workbook;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

async function open(bytes: Uint8Array): Promise<Book> {
  return {
    workbook: await read(await worksheetsOnly(bytes), { readStyles: true }),
    parts: await unpackBytes(bytes),
  };
}

function cellsOf(sheet: Sheet): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  sheet.rows.forEach((values, row) =>
    values.forEach((value: CellValue, column) => {
      if (value !== null && value !== "") cells.set(`${row},${column}`, { value, type: "string" });
    }),
  );
  for (const [key, cell] of sheet.cells ?? []) cells.set(key, cell);
  return cells;
}

/** What of a cell a reader of the sheet would miss. */
function contentOf(cell: Cell | undefined): Readonly<Record<string, unknown>> {
  if (!cell) return {};
  const isFormula = cell.formula !== undefined;
  return {
    // The result of a formula may change, but not vanish.
    value: isFormula ? null : cell.value,
    result: isFormula && (cell.formulaResult ?? cell.value) !== null,
    formula: cell.formula,
    format: cell.style?.numFmt ?? "General",
    rich: cell.richText?.length,
    comment: cell.comment?.text,
    link: cell.hyperlink,
  };
}

const isEmpty = (cell: Cell): boolean =>
  Object.values(contentOf(cell)).every((v) =>
    [undefined, null, false, "General", ""].some((empty) => empty === v),
  );

function cellLosses(before: Sheet, after: Sheet): string[] {
  const now = cellsOf(after);
  return [...cellsOf(before)].flatMap(([key, cell]) => {
    if (isEmpty(cell)) return [];
    const was = contentOf(cell);
    const is = contentOf(now.get(key));
    const changed = Object.keys(was).filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]));
    const [row, column] = key.split(",").map(Number);
    return changed.map((name) => `${before.name} R${(row ?? 0) + 1}C${(column ?? 0) + 1}: ${name}`);
  });
}

function sheetFacts(sheet: Sheet): Readonly<Record<string, unknown>> {
  return {
    state: [sheet.hidden ?? false, sheet.veryHidden ?? false],
    freeze: sheet.freezePane ?? null,
    protection: sheet.protection ?? null,
    hiddenRows: [...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden).map(([row]) => row),
    hiddenColumns: (sheet.columns ?? []).flatMap((column, i) => (column.hidden ? [i] : [])),
    filter: sheet.autoFilter ?? null,
  };
}

function sheetLosses(before: Sheet, after: Sheet): string[] {
  const area = (merge: object) => JSON.stringify(Object.entries(merge).sort());
  const merges = new Set((after.merges ?? []).map(area));
  const lost = (before.merges ?? []).filter((merge) => !merges.has(area(merge)));
  const was = sheetFacts(before);
  const is = sheetFacts(after);
  return [
    ...cellLosses(before, after),
    ...lost.map((merge) => `${before.name}: merge ${area(merge)}`),
    ...Object.keys(was)
      .filter((name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]))
      .map((name) => `${before.name}: ${name}`),
  ];
}

function partLosses(before: Book, after: Book): string[] {
  return [...before.parts].flatMap(([name, bytes]) => {
    const now = after.parts.get(name);
    if (rewritten.test(name)) {
      if (!now) return /calcChain|tables\//.test(name) ? [] : [`part ${name} is gone`];
      return /xl\/worksheets\/[^/]*\.xml$/i.test(name) ? elementLosses(name, bytes, now) : [];
    }
    if (!now) return [`part ${name} is gone`];
    return Buffer.compare(bytes, now) === 0 ? [] : [`part ${name} changed`];
  });
}

function elementLosses(part: string, before: Uint8Array, after: Uint8Array): string[] {
  const texts = [before, after].map((bytes) => new TextDecoder().decode(bytes));
  return countedElements.flatMap((element) => {
    const pattern = new RegExp(`<(?:[\\w.-]+:)?${element}[\\s/>]`, "g");
    const [was = 0, is = 0] = texts.map((text) => text.match(pattern)?.length ?? 0);
    return is < was ? [`part ${part}: ${element} ${was} became ${is}`] : [];
  });
}

/** "name: reference" of all defined names, Excel's own for print areas and filters included. */
function definedNames({ parts }: Book): string[] {
  const text = new TextDecoder().decode(parts.get("xl/workbook.xml"));
  const found = text.matchAll(/<(?:\w+:)?definedName\s[^>]*?\bname="([^"]*)"[^>]*>([^<]*)</g);
  return [...found].map(([, name = "", reference = ""]) => `${name}: ${reference}`);
}

/**
 * What a saved copy of a workbook has lost: cells (value, formula, stored result, number format, rich text, comment, link),
 * merges, hidden rows, columns and sheets, protection, filters, rules, names, and parts such as drawings that no save
 * of ours may touch. Additions are no loss. Each entry says where. A cell that was changed on purpose is listed too.
 */
export async function losses(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const [was, is] = [await open(before), await open(after)];
  const sheets = was.workbook.sheets.flatMap((sheet) => {
    const now = is.workbook.sheets.find(({ name }) => name === sheet.name);
    return now ? sheetLosses(sheet, now) : [`sheet ${sheet.name} is gone`];
  });
  const names = new Set(definedNames(is));
  const lostNames = definedNames(was).filter((name) => !names.has(name));
  return [
    ...(was.workbook.dateSystem === is.workbook.dateSystem ? [] : ["date system"]),
    ...sheets,
    ...lostNames.map((name) => `name ${name}`),
    ...partLosses(was, is),
  ];
}

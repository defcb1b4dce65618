import type * as Hucre from "hucre";
import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IWorkbookData,
  IRowData,
  IWorksheetData,
} from "@univerjs/core";
import type { Cell, CellValue, Sheet, Workbook } from "hucre";
import { CellType } from "./cell-type";
import { FileError } from "./file-error";
import { readSettings } from "../package/settings";
import { packageExtension } from "../package/workbook-kind";
import { dependsOnDateSystem, isBeyondEngine } from "./beyond-engine";
import { asSpilled, isOurs, noteOf, setAside, type FormulaNote } from "./file-formulas";
import { readFile } from "./read-file";
import { areaOf, sideOf } from "./read-side";
import type { SheetSide } from "./sheet-side";
import { univerStyle, type ThemeResolver } from "./univer-styles";

/** A file turned into what the grid opens, and what is kept beside it for saving. */
export interface OpenedBook {
  readonly data: Partial<IWorkbookData>;
  /** By sheet id. */
  readonly sides: ReadonlyMap<string, SheetSide>;
  readonly names: readonly {
    readonly name: string;
    readonly formula: string;
    readonly scope: string | null;
  }[];
  readonly settings: ReadonlyMap<string, unknown>;
  readonly date1904: boolean;
  /** The xlsx package that a saved copy is made from; null for .xls and .csv, which are saved as a new .xlsx. */
  readonly source: Uint8Array | null;
}

const room = { rows: 200, columns: 26, minimumRows: 1000, minimumColumns: 40 } as const;
/** A column width of one character is about seven pixels plus padding; a point of row height is 4/3 pixel. */
const pixels = { perCharacter: 7, padding: 5, perPoint: 4 / 3 } as const;

class BookReader {
  private readonly styles: Record<string, object> = {};
  private readonly styleIds = new Map<string, string>();
  private readonly theme: ThemeResolver;
  private readonly is1904: boolean;

  constructor(
    private readonly book: Workbook,
    private readonly hucre: typeof Hucre,
  ) {
    this.is1904 = book.dateSystem === "1904";
    this.theme = (color) =>
      color.theme !== undefined && book.themeColors
        ? `#${hucre.resolveThemeColor(book.themeColors, color.theme, color.tint)}`
        : null;
  }

  private styleId(cell: Cell): string | undefined {
    if (!cell.style) return undefined;
    const key = JSON.stringify(cell.style);
    let id = this.styleIds.get(key);
    if (id === undefined) {
      id = `s${this.styleIds.size}`;
      this.styleIds.set(key, id);
      this.styles[id] = univerStyle(cell.style, this.theme);
    }
    return id;
  }

  private valueOf(value: CellValue): Pick<ICellData, "v" | "t"> {
    if (value instanceof Date) return { v: this.hucre.dateToSerial(value, this.is1904), t: CellType.number };
    if (typeof value === "number") return { v: value, t: CellType.number };
    if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellType.boolean };
    return value === null || value === "" ? {} : { v: value, t: CellType.string };
  }

  private cellOf(cell: Cell | undefined, value: CellValue): ICellData | null {
    const data: ICellData = this.valueOf(
      cell?.formula === undefined ? value : (cell.formulaResult ?? cell.value),
    );
    const style = cell && this.styleId(cell);
    if (style !== undefined) data.s = style;
    if (cell?.formula !== undefined) return this.withFormula(data, cell, cell.formula);
    return Object.keys(data).length > 0 ? data : null;
  }

  private withFormula(data: ICellData, cell: Cell, written: string): ICellData {
    const f = `=${readableFormula(written)}`;
    const area = cell.formulaRef === undefined ? null : areaOf(cell.formulaRef);
    const isArea = area !== null && (area.top < area.bottom || area.left < area.right);
    const isArray = isArea && cell.formulaType === "array";
    // The results of an array formula of old stand in cells of their own, which the engine will not overwrite.
    if (this.isToBeKept(f, data.v !== undefined) || (isArray && !cell.formulaDynamic))
      return setAside({ ...data, f });
    return isArray ? { ...data, f, custom: { spill: area } satisfies FormulaNote } : { ...data, f };
  }

  /** Formulas of ours are always calculated; a doubtful result is better than none, but not days off by four years. */
  private isToBeKept(formula: string, hasResult: boolean): boolean {
    if (isOurs(formula)) return false;
    return (hasResult && isBeyondEngine(formula)) || (this.is1904 && dependsOnDateSystem(formula));
  }

  private cellsOf(sheet: Sheet): IObjectMatrixPrimitiveType<ICellData> {
    const matrix: Record<number, Record<number, ICellData>> = {};
    const put = (row: number, column: number, value: CellValue): void => {
      const data = this.cellOf(sheet.cells?.get(`${row},${column}`), value);
      if (data) (matrix[row] ??= {})[column] = data;
    };
    sheet.rows.forEach((values, row) => {
      values.forEach((value, column) => put(row, column, value));
    });
    for (const [key, cell] of sheet.cells ?? []) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      if (matrix[row]?.[column] === undefined) put(row, column, cell.value);
    }
    this.emptySpills(matrix);
    return matrix;
  }

  /** Makes room for dynamic arrays: the cells they spilled over hold their values in the file. */
  private emptySpills(matrix: Record<number, Record<number, ICellData>>): void {
    const spills = Object.values(matrix).flatMap((row) =>
      Object.values(row).map((cell) => noteOf(cell).spill),
    );
    for (const area of spills) {
      if (!area) continue;
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          const cell = matrix[row]?.[column];
          if (cell && !cell.f && !cell.custom)
            Object.assign(matrix[row] ?? {}, { [column]: asSpilled(cell) });
        }
      }
    }
  }

  private sheetOf(sheet: Sheet, id: string): Partial<IWorksheetData> {
    const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
    const columns = (sheet.columns ?? []).map((column) => ({
      ...(column.width === undefined
        ? {}
        : { w: Math.round(column.width * pixels.perCharacter + pixels.padding) }),
      ...(column.hidden ? { hd: 1 } : {}),
    }));
    const rows = [...(sheet.rowDefs ?? [])].map(([row, def]): readonly [number, Partial<IRowData>] => [
      row,
      {
        ...(def.height === undefined ? {} : { h: def.height * pixels.perPoint, ia: 0 }),
        ...(def.hidden ? { hd: 1 } : {}),
      },
    ]);
    const freeze = { xSplit: sheet.freezePane?.columns ?? 0, ySplit: sheet.freezePane?.rows ?? 0 };
    return {
      id,
      name: sheet.name,
      hidden: sheet.hidden || sheet.veryHidden ? 1 : 0,
      rowCount: Math.max(sheet.rows.length + room.rows, room.minimumRows),
      columnCount: Math.max(width + room.columns, room.minimumColumns),
      cellData: this.cellsOf(sheet),
      mergeData: (sheet.merges ?? []).map((merge) => ({
        startRow: merge.startRow,
        startColumn: merge.startCol,
        endRow: merge.endRow,
        endColumn: merge.endCol,
      })),
      columnData: Object.fromEntries(columns.entries()),
      rowData: Object.fromEntries(rows),
      freeze: { ...freeze, startRow: freeze.ySplit || -1, startColumn: freeze.xSplit || -1 },
    };
  }

  read(source: Uint8Array | null, settings: ReadonlyMap<string, unknown>): OpenedBook {
    const ids = this.book.sheets.map((_, i) => `sheet${i + 1}`);
    const sheets = this.book.sheets.map((sheet, i) => this.sheetOf(sheet, ids[i] ?? ""));
    return {
      data: {
        sheetOrder: ids,
        sheets: Object.fromEntries(sheets.map((sheet, i) => [ids[i] ?? "", sheet])),
        styles: this.styles,
      },
      sides: new Map(this.book.sheets.map((sheet, i) => [ids[i] ?? "", sideOf(sheet)])),
      names: (this.book.namedRanges ?? []).map((n) => ({
        name: n.name,
        formula: `=${n.range}`,
        scope: n.scope ?? null,
      })),
      settings,
      date1904: this.is1904,
      source,
    };
  }
}

/** A formula of ours as files hold it, `_xldudf_JX_SCORE(…)`, in the form people read: `JX.SCORE(…)`. */
function readableFormula(formula: string): string {
  return formula.replace(/_xldudf_JX_([A-Z0-9.]+)\(/gi, "JX.$1(").replace(/_xlfn\.(?:_xlws\.)?/g, "");
}

/**
 * Opens .xlsx, .xls, .xlsb, .ods or .csv bytes.
 * @param fileName decides between the text formats only; the others are recognised by their content
 * @throws FileError with one clear line; nothing is half open then
 */
export async function openBook(bytes: Uint8Array, fileName: string): Promise<OpenedBook> {
  // The reader is large and only wanted once a file is opened.
  const hucre = await import("hucre");
  const isPackage = (await packageExtension(bytes)) !== null;
  const book = await readFile(bytes, fileName, isPackage, hucre);
  if (book.sheets.length === 0) throw new FileError(`“${fileName}”里没有工作表，无法打开。`);
  return new BookReader(book, hucre).read(
    isPackage ? bytes : null,
    isPackage ? await settingsOf(bytes) : new Map<string, unknown>(),
  );
}

/** Settings as values; they are kept as JSON texts. */
async function settingsOf(bytes: Uint8Array): Promise<Map<string, unknown>> {
  return new Map([...(await readSettings(bytes))].map(([key, json]) => [key, JSON.parse(json) as unknown]));
}

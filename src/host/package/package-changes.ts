import type { ChartAdded } from "./chart-parts";

/** A cell's value or a formula's result. */
export type CellResult = string | number | boolean | null | { readonly error: string };

export interface CellContent {
  /** null: blank. Beside a formula: its result, as the grid shows it now. */
  readonly value: CellResult;
  /**
   * Without "="; our own functions as `JX.SCORE(…)`. A cell whose formula in the file says the same only gets the new
   * result. null: a constant.
   */
  readonly formula: string | null;
  /** A1 area that a dynamic array formula fills; the other cells of it are changes of their own, as constants. */
  readonly spill: string | null;
}

export interface CellChange {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** null: content stays. A content equal to what the file has also stays as it is, rich text and phonetics included. */
  readonly content: CellContent | null;
  /** null: the look stays; else it is laid over the cell's present look. */
  readonly style: CellStyle | null;
}

export type HorizontalAlignment =
  "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
export type VerticalAlignment = "top" | "center" | "bottom" | "justify" | "distributed";
export type BorderLine =
  | "thin"
  | "medium"
  | "thick"
  | "double"
  | "hair"
  | "dotted"
  | "dashed"
  | "dashDot"
  | "dashDotDot"
  | "mediumDashed"
  | "mediumDashDot"
  | "mediumDashDotDot"
  | "slantDashDot";
/** null: no line on that side. */
export type BorderSide = { readonly line: BorderLine; readonly color?: string } | null;

/** What is given is set, what is absent stays. Colours are "#RRGGBB"; null takes the colour away. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly fillColor?: string | null;
  readonly fontColor?: string | null;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontSize?: number;
  readonly fontName?: string;
  readonly wrapText?: boolean;
  /** Whether protection of the sheet keeps the cell from being edited. */
  readonly locked?: boolean;
  readonly horizontalAlignment?: HorizontalAlignment;
  readonly verticalAlignment?: VerticalAlignment;
  readonly borders?: {
    readonly left?: BorderSide;
    readonly right?: BorderSide;
    readonly top?: BorderSide;
    readonly bottom?: BorderSide;
  };
}

/** A link to a place in the workbook. It replaces a link on the same cell. */
interface HyperlinkAdded {
  readonly cell: string;
  readonly location: string;
  readonly tooltip?: string;
}

/** A rule by formula (without "="), placed after the rules the sheet has. */
export interface ConditionalFormatAdded {
  /** A1 areas separated by spaces. */
  readonly areas: string;
  readonly formula: string;
  readonly fillColor?: string;
  readonly fontColor?: string;
  readonly stopIfTrue?: boolean;
}

export interface TableAdded {
  readonly name: string;
  /** Its header row included. */
  readonly area: string;
  readonly style: string;
  /** Texts of the header cells, in order; the cells themselves are changes of their own. */
  readonly columns: readonly string[];
  /** Absent: true. */
  readonly showFilter?: boolean;
}

/** A drop-down. It replaces validations of exactly the same area. */
export interface ValidationAdded {
  readonly area: string;
  /** "=$A$1:$A$9", or the items themselves separated by commas. */
  readonly listSource: string;
  readonly allowBlank?: boolean;
  readonly errorTitle?: string;
  readonly errorMessage?: string;
  readonly promptTitle?: string;
  readonly promptMessage?: string;
}

/** How a sheet is printed; what is absent stays. Print areas and titles are defined names. */
export interface PageChange {
  readonly orientation?: "portrait" | "landscape";
  /** The number of the paper (18.3.1.63). */
  readonly paper?: number;
  /** Pages to fit on, 0 for as many as it takes; or a percentage. */
  readonly zoom?: { readonly wide: number; readonly tall: number } | { readonly scale: number };
  readonly isCentered?: boolean;
  /** In codes: &P is the page number. */
  readonly header?: string;
  readonly footer?: string;
}

export interface SheetChange {
  /** The sheet's name in the original; null: a new sheet. */
  readonly originalName: string | null;
  readonly name: string;
  /** undefined: unchanged. */
  readonly visibility: "visible" | "hidden" | "veryHidden" | undefined;
  readonly cells: readonly CellChange[];
  /** 0-based column → width in characters. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly hyperlinks: readonly HyperlinkAdded[];
  /** Cells whose links go. */
  readonly hyperlinksRemoved: readonly string[];
  readonly conditionalFormatsAdded: readonly ConditionalFormatAdded[];
  /** Rules by formula whose formula is exactly one of these (without "=") go. */
  readonly conditionalFormatsRemovedByFormula: readonly string[];
  readonly tablesAdded: readonly TableAdded[];
  /** By name. */
  readonly tablesRemoved: readonly string[];
  readonly validationsAdded: readonly ValidationAdded[];
  /** Areas, exactly as the file has them, whose validations go. */
  readonly validationsRemoved: readonly string[];
  readonly mergesAdded: readonly string[];
  readonly mergesRemoved: readonly string[];
  /** undefined: unchanged; null: nothing frozen. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null | undefined;
  /** undefined: unchanged; true keeps the options and the password of a sheet that is protected already. */
  readonly isProtected: boolean | undefined;
  /** What the protection leaves open, by the file's names: formatCells …; undefined: unchanged. */
  readonly allowances: ReadonlySet<string> | undefined;
  /** "#RRGGBB"; undefined: unchanged; null: none. */
  readonly tabColor: string | null | undefined;
  /** undefined: unchanged. */
  readonly page: PageChange | undefined;
  readonly chartsAdded: readonly ChartAdded[];
}

/** A change of nothing, for a sheet that stays as it is. */
export function unchangedSheet(originalName: string): SheetChange {
  return { ...emptySheetChange, originalName, name: originalName };
}

/** A new sheet without content. */
export function newSheet(name: string): SheetChange {
  return { ...emptySheetChange, name, visibility: "visible" };
}

const emptySheetChange: SheetChange = {
  originalName: null,
  name: "",
  visibility: undefined,
  cells: [],
  columnWidths: new Map(),
  hyperlinks: [],
  hyperlinksRemoved: [],
  conditionalFormatsAdded: [],
  conditionalFormatsRemovedByFormula: [],
  tablesAdded: [],
  tablesRemoved: [],
  validationsAdded: [],
  validationsRemoved: [],
  mergesAdded: [],
  mergesRemoved: [],
  freeze: undefined,
  isProtected: undefined,
  allowances: undefined,
  tabColor: undefined,
  page: undefined,
  chartsAdded: [],
};

interface DefinedNameKey {
  readonly name: string;
  /** The sheet (by its new name) it is valid in; null: the whole workbook. */
  readonly scope: string | null;
}
export interface DefinedNameAdded extends DefinedNameKey {
  /** Without "=". */
  readonly formula: string;
  readonly isHidden?: boolean;
}

export interface PackageChanges {
  /**
   * All sheets that a workbook shows cells on, in their final order, untouched ones included. Sheets of the original
   * that are named neither here nor in `deletedSheets` (chart sheets, macro sheets) keep their place behind the sheet
   * they follow.
   */
  readonly sheets: readonly SheetChange[];
  readonly deletedSheets: readonly string[];
  /** By its new name; absent: the sheet that was active, else the first. */
  readonly activeSheet?: string;
  /** A name that exists already in the scope is replaced. */
  readonly namesAdded?: readonly DefinedNameAdded[];
  readonly namesRemoved?: readonly DefinedNameKey[];
  /** Key → JSON text. All settings: what is not named is gone. Absent: unchanged. */
  readonly settings?: ReadonlyMap<string, string>;
}

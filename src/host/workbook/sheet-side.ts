import type { IStyleData } from "@univerjs/core";
import type { Area } from "../../domain/address";
import type { OpenCells } from "./cell-lock";
import type { HostChart } from "./chart-side";
import { areasTouch, areaWithout } from "./areas";
import type { Allowance } from "./protection-side";
import { plainPage, type HostPage } from "./page-side";

/** Parts of a sheet that the grid's own model does not keep. */
export interface HostTable {
  readonly id: string;
  name: string;
  area: Area;
  style: string;
  showFilterButton: boolean;
  readonly hasTotals: boolean;
  /** True as long as it is as the file has it. */
  isOriginal: boolean;
}

export interface HostConditionalFormat {
  readonly id: string;
  readonly type: "Custom" | "Other";
  areas: readonly Area[];
  formula: string;
  fillColor: string | null;
  fontColor: string | null;
  stopIfTrue: boolean;
  /** True as long as it is as the file has it. */
  isOriginal: boolean;
}

export interface HostValidation {
  readonly areas: readonly Area[];
  /** A formula ("=$A$1:$A$9") or the comma-separated items themselves; null: a kind other than a list. */
  readonly listSource: string | null;
  /** Texts shown when a wrong value is typed, and when the cell is selected. */
  readonly errorTitle?: string;
  readonly errorMessage?: string;
  readonly promptTitle?: string;
  readonly promptMessage?: string;
  /** The areas as the file writes them, as long as it is as the file has it; null when it was made or cut here. */
  readonly original: string | null;
}

export interface HostHyperlink {
  readonly location: string;
  readonly screenTip: string;
  /** A web page or a file rather than a place in the workbook. */
  readonly isExternal: boolean;
  readonly isOriginal: boolean;
}

/** Formats that reach into the area give way there; one that is left without a cell is gone. */
export function cutAreas(formats: readonly HostConditionalFormat[], area: Area): HostConditionalFormat[] {
  return formats.flatMap((format) => {
    // Other kinds cannot be written anew, so they stay as the file has them.
    if (format.type === "Other" || !format.areas.some((own) => areasTouch(own, area))) return [format];
    const areas = format.areas.flatMap((own) => areaWithout(own, area));
    return areas.length === 0 ? [] : [{ ...format, areas, isOriginal: false }];
  });
}

/** As `cutAreas`, for validations. */
export function cutValidations(validations: readonly HostValidation[], area: Area): HostValidation[] {
  return validations.flatMap((validation) => {
    if (!validation.areas.some((own) => areasTouch(own, area))) return [validation];
    const areas = validation.areas.flatMap((own) => areaWithout(own, area));
    return areas.length === 0 ? [] : [{ ...validation, areas, original: null }];
  });
}

export interface SheetSide {
  visibility: "Visible" | "Hidden" | "VeryHidden";
  isProtected: boolean;
  /** What protection leaves open, in the object model's words: allowFormatCells … */
  allowed: ReadonlySet<Allowance>;
  openCells: OpenCells;
  page: HostPage;
  charts: HostChart[];
  tables: HostTable[];
  conditionalFormats: HostConditionalFormat[];
  validations: HostValidation[];
  /** By A1 address. */
  hyperlinks: Map<string, HostHyperlink>;
  freeze: { rows: number; columns: number };
  /** Column widths set through the object model, in characters, by 0-based column. */
  columnWidths: Map<number, number>;
  /** Those that the file hides, also where the grid does not reach. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** Columns to which the file gives a width of their own. */
  readonly fileWidths: ReadonlySet<number>;
  /** Looks given to whole columns through the object model; the later one wins. */
  columnStyles: ColumnStyle[];
  tabColor: string | null;
}

interface ColumnStyle {
  readonly left: number;
  readonly right: number;
  readonly style: IStyleData;
}

/** The look that a cell without one of its own has from its column. */
export function columnStyleAt(side: SheetSide, column: number): IStyleData {
  const styles = side.columnStyles.filter(({ left, right }) => column >= left && column <= right);
  return Object.assign({}, ...styles.map(({ style }) => style)) as IStyleData;
}

export function emptySide(): SheetSide {
  return {
    visibility: "Visible",
    isProtected: false,
    allowed: new Set(),
    openCells: new Set(),
    page: plainPage,
    charts: [],
    tables: [],
    conditionalFormats: [],
    validations: [],
    hyperlinks: new Map(),
    freeze: { rows: 0, columns: 0 },
    columnWidths: new Map(),
    hiddenColumns: new Set(),
    fileWidths: new Set(),
    columnStyles: [],
    tabColor: null,
  };
}

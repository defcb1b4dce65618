import type { Area } from "../../domain/address";

/** Parts of a sheet that the grid's own model does not keep. */
export interface HostTable {
  readonly id: string;
  name: string;
  area: Area;
  style: string;
  showFilterButton: boolean;
  /** True when it came with the file. */
  readonly isOriginal: boolean;
}

export interface HostConditionalFormat {
  readonly id: string;
  readonly type: "Custom" | "Other";
  areas: readonly Area[];
  formula: string;
  fillColor: string | null;
  fontColor: string | null;
  stopIfTrue: boolean;
  readonly isOriginal: boolean;
}

export interface HostValidation {
  area: Area;
  /** A formula ("=$A$1:$A$9") or the comma-separated items themselves. */
  listSource: string;
}

export interface HostHyperlink {
  readonly location: string;
  readonly screenTip: string;
}

export interface SheetSide {
  visibility: "Visible" | "Hidden" | "VeryHidden";
  isProtected: boolean;
  tables: HostTable[];
  conditionalFormats: HostConditionalFormat[];
  validations: HostValidation[];
  /** By A1 address. */
  hyperlinks: Map<string, HostHyperlink>;
  freeze: { rows: number; columns: number };
  /** Column widths set through the object model, in characters, by 0-based column. */
  columnWidths: Map<number, number>;
  tabColor: string | null;
}

export function emptySide(): SheetSide {
  return {
    visibility: "Visible",
    isProtected: false,
    tables: [],
    conditionalFormats: [],
    validations: [],
    hyperlinks: new Map(),
    freeze: { rows: 0, columns: 0 },
    columnWidths: new Map(),
    tabColor: null,
  };
}

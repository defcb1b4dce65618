import type { Hyperlink, Sheet } from "hucre";
import { cellAddress, columnIndex, type Area } from "../../domain/address";
import { openCellsOf } from "./cell-lock";
import { chartsOf } from "./chart-side";
import { pageOf } from "./page-side";
import { allowancesOf } from "./protection-side";
import {
  emptySide,
  type HostConditionalFormat,
  type HostHyperlink,
  type HostValidation,
  type SheetSide,
} from "./sheet-side";

/** "B2:C9" or "$B$2" as an area. */
export function areaOf(address: string): Area {
  const [first = "A1", last = first] = address.replace(/\$/g, "").split(":");
  const corner = (text: string): [number, number] => {
    const match = /^([A-Z]+)(\d+)$/i.exec(text);
    return [Number(match?.[2] ?? 1) - 1, columnIndex(match?.[1] ?? "A")];
  };
  const [top, left] = corner(first);
  const [bottom, right] = corner(last);
  return { top, left, bottom, right };
}

const hex = (rgb: string | undefined): string | null => (rgb === undefined ? null : `#${rgb.slice(-6)}`);

function conditionalFormatsOf(sheet: Sheet): HostConditionalFormat[] {
  return (sheet.conditionalRules ?? []).map((rule, i) => {
    const formula = Array.isArray(rule.formula) ? rule.formula[0] : rule.formula;
    const fill = rule.style?.fill;
    const rgb = fill?.type === "pattern" ? (fill.bgColor ?? fill.fgColor)?.rgb : undefined;
    return {
      id: `{file-${i}}`,
      type: rule.type === "expression" ? "Custom" : "Other",
      areas: rule.range.split(/\s+/).map(areaOf),
      formula: formula === undefined ? "" : `=${formula}`,
      fillColor: hex(rgb),
      fontColor: hex(rule.style?.font?.color?.rgb),
      stopIfTrue: rule.stopIfTrue ?? false,
      isOriginal: true,
    };
  });
}

function validationsOf(sheet: Sheet): HostValidation[] {
  return (sheet.dataValidations ?? []).map((rule) => {
    const { range, type, values, formula1, errorTitle, errorMessage, inputTitle, inputMessage } = rule;
    const listSource = values ? values.join(",") : `=${formula1 ?? ""}`;
    return {
      areas: range.split(/\s+/).map(areaOf),
      listSource: type === "list" ? listSource : null,
      ...(errorTitle === undefined ? {} : { errorTitle }),
      ...(errorMessage === undefined ? {} : { errorMessage }),
      ...(inputTitle === undefined ? {} : { promptTitle: inputTitle }),
      ...(inputMessage === undefined ? {} : { promptMessage: inputMessage }),
      original: range,
    };
  });
}

function linkOf({ target, location, tooltip }: Hyperlink): HostHyperlink {
  const inside = location ?? (target.startsWith("#") ? target.slice(1) : undefined);
  const isExternal = inside === undefined;
  return { location: inside ?? target, isExternal, screenTip: tooltip ?? "", isOriginal: true };
}

function hyperlinksOf(sheet: Sheet): Map<string, HostHyperlink> {
  const links = new Map<string, HostHyperlink>();
  for (const [key, { hyperlink }] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (hyperlink) links.set(cellAddress(row, column), linkOf(hyperlink));
  }
  return links;
}

/** What a file says of a sheet besides its cells. */
export function sideOf(sheet: Sheet): SheetSide {
  return {
    ...emptySide(),
    visibility: sheet.veryHidden ? "VeryHidden" : sheet.hidden ? "Hidden" : "Visible",
    isProtected: sheet.protection !== undefined && sheet.protection.sheet !== false,
    allowed: allowancesOf(sheet),
    openCells: openCellsOf(sheet),
    charts: chartsOf(sheet),
    page: pageOf(sheet, areaOf, columnIndex),
    freeze: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    conditionalFormats: conditionalFormatsOf(sheet),
    validations: validationsOf(sheet),
    hyperlinks: hyperlinksOf(sheet),
    fileWidths: new Set((sheet.columns ?? []).flatMap(({ width }, at) => (width === undefined ? [] : [at]))),
    hiddenColumns: new Set((sheet.columns ?? []).flatMap(({ hidden }, at) => (hidden ? [at] : []))),
    tables: (sheet.tables ?? []).map((table, i) => ({
      id: `{file-${sheet.name}-${i}}`,
      name: table.displayName ?? table.name,
      area: areaOf(table.range ?? "A1"),
      style: table.style ?? "",
      showFilterButton: table.showAutoFilter ?? false,
      hasTotals: table.showTotalRow ?? false,
      isOriginal: true,
    })),
  };
}

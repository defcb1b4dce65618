import type { Sheet } from "hucre";
import { columnIndex, type Area } from "../../domain/address";
import { emptySide, type HostConditionalFormat, type SheetSide } from "./sheet-side";

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
      fillColor: rgb === undefined ? null : `#${rgb.slice(-6)}`,
      fontColor: null,
      stopIfTrue: rule.stopIfTrue ?? false,
      isOriginal: true,
    };
  });
}

/** What a file says of a sheet besides its cells. */
export function sideOf(sheet: Sheet): SheetSide {
  return {
    ...emptySide(),
    visibility: sheet.veryHidden ? "VeryHidden" : sheet.hidden ? "Hidden" : "Visible",
    isProtected: sheet.protection !== undefined && sheet.protection.sheet !== false,
    freeze: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    conditionalFormats: conditionalFormatsOf(sheet),
    tables: (sheet.tables ?? []).map((table, i) => ({
      id: `{file-${sheet.name}-${i}}`,
      name: table.displayName ?? table.name,
      area: areaOf(table.range ?? "A1"),
      style: table.style ?? "",
      showFilterButton: table.showAutoFilter ?? false,
      isOriginal: true,
    })),
  };
}

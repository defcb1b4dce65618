import { cellAddress } from "../../domain/address";
import type { SheetSections } from "./sheet-sections";
import { attributesText, childOf, childrenOf, type XmlElement } from "./xml-editor";

interface Freeze {
  readonly rows: number;
  readonly columns: number;
}

/** Pane and selections of a frozen sheet (ISO/IEC 29500-1, 18.3.1.66). */
function paneText(prefix: string, { rows, columns }: Freeze): string {
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const attributes = attributesText({
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane: pane,
    state: "frozen",
  });
  const others = rows > 0 && columns > 0 ? ["topRight", "bottomLeft"] : [];
  const selections = [...others, pane].map((name) => `<${prefix}selection pane="${name}"/>`);
  return `<${prefix}pane${attributes}/>${selections.join("")}`;
}

function isFrozenAs(pane: XmlElement | undefined, { rows, columns }: Freeze): boolean {
  const split = (name: string) => Number(pane?.attributes.get(name) ?? 0);
  const isFrozen = pane === undefined || pane.attributes.get("state")?.startsWith("frozen") === true;
  return isFrozen && split("ySplit") === rows && split("xSplit") === columns;
}

function firstView(sheet: SheetSections): XmlElement | undefined {
  return childOf(sheet.one("sheetViews"), "sheetView");
}

function addView(sheet: SheetSections, attributes: string, content: string): void {
  const { prefix: p } = sheet;
  const view = `<${p}sheetView${attributes} workbookViewId="0">${content}</${p}sheetView>`;
  sheet.add("sheetViews", `<${p}sheetViews>${view}</${p}sheetViews>`);
}

/** Freezes rows and columns, or none with null; undefined changes nothing. */
export function changeFreeze(sheet: SheetSections, freeze: Freeze | null | undefined): void {
  if (freeze === undefined) return;
  const wanted = freeze ?? { rows: 0, columns: 0 };
  const view = firstView(sheet);
  const pane = childOf(view, "pane");
  if (isFrozenAs(pane, wanted)) return;
  const text = wanted.rows + wanted.columns > 0 ? paneText(sheet.prefix, wanted) : "";
  if (!view) {
    addView(sheet, "", text);
    return;
  }
  for (const element of [...(pane ? [pane] : []), ...childrenOf(view, "selection")]) {
    sheet.editor.remove(element);
  }
  const first = view.children[0];
  if (first) sheet.editor.insertBefore(first, text);
  else sheet.editor.append(view, text);
}

/** Marks a sheet as the chosen one or not. Two chosen sheets would be edited together. */
export function changeSelected(sheet: SheetSections, isSelected: boolean): void {
  const views = childrenOf(sheet.one("sheetViews"), "sheetView");
  if (views.length === 0 && isSelected) addView(sheet, ' tabSelected="1"', "");
  for (const view of views) {
    const was = /^(1|true)$/.test(view.attributes.get("tabSelected") ?? "");
    if (was !== isSelected) sheet.editor.setAttribute(view, "tabSelected", isSelected ? "1" : null);
  }
}

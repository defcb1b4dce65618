import { areaAddress, type Area } from "../domain/address";
import type { Severity } from "../domain/finding";

/**
 * Marks are conditional formats whose formula is always true and names the product, so that they can be found again
 * and taken away in any later session without remembering anything.
 */
const markFormula = '=LEN("绩效评估校验")>0';

/**
 * Excel gives formulas back with its own spacing. One without a formula marks nothing: people cannot make it, it is what
 * was left of ours when writing broke off.
 */
export function isMarkFormula(formula: string): boolean {
  return ["", markFormula].includes(formula.replace(/\s/g, ""));
}

/** What a mark says: how grave a finding is, or that our columns begin here. */
type MarkKind = Severity | "header";

/** Fill and text colour; each pair has a contrast of at least 7 : 1. */
const colours: Readonly<Record<MarkKind, { readonly fill: string; readonly font: string }>> = {
  error: { fill: "#FDE7E9", font: "#750B1C" },
  warning: { fill: "#FFF4CE", font: "#5D3A00" },
  info: { fill: "#DEECF9", font: "#0B3A63" },
  header: { fill: "#E2EFDA", font: "#1E3A12" },
};

/** Cells to mark on one sheet. */
export interface SheetMarks {
  readonly sheet: string;
  readonly kind: MarkKind;
  readonly areas: readonly Area[];
}

/** Excel takes at most 8,192 characters of addresses at a time. */
const addressLimit = 8000;

function addressLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  for (const address of areas.map(areaAddress)) {
    const last = lists[lists.length - 1];
    if (last !== undefined && last.length + address.length < addressLimit) {
      lists[lists.length - 1] = `${last},${address}`;
    } else lists.push(address);
  }
  return lists;
}

/** One mark on as many cells as Excel takes at a time. */
export interface MarkStep {
  readonly kind: "mark";
  readonly sheet: string;
  readonly means: MarkKind;
  readonly addresses: string;
}

export function markSteps({ sheet, kind: means, areas }: SheetMarks): readonly MarkStep[] {
  return addressLists(areas).map((addresses) => ({ kind: "mark", sheet, means, addresses }));
}

/** Asks for a mark; nothing is done before the next sync. */
export function addMark(sheet: Excel.Worksheet, { means, addresses }: MarkStep): void {
  const format = sheet.getRanges(addresses).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = markFormula;
  format.custom.format.fill.color = colours[means].fill;
  format.custom.format.font.color = colours[means].font;
}

/** Asks for marks to be taken away, by the ids that the layout found. */
export function removeMarks(sheet: Excel.Worksheet, ids: readonly string[]): void {
  const formats = sheet.getRange().conditionalFormats;
  for (const id of ids) formats.getItem(id).delete();
}

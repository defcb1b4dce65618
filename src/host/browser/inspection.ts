import { areaAddress } from "../../domain/address";
import type { Traffic } from "../embedded-host";
import { areaOf } from "../workbook/read-side";
import type { Session } from "./session";

/** What tests and the curious in the browser's console can ask: `window.embeddedExcel`. */
export interface Inspection {
  readonly fileName: string;
  readonly sheets: readonly string[];
  readonly selection: { readonly sheet: string; readonly address: string };
  readonly traffic: Readonly<Traffic>;
  /** Shows the sheet and selects an area of it, as a click does. */
  select(sheet: string, address: string): void;
  /** Where on the page the cell of the active sheet stands: its middle. */
  placeOf(address: string): { readonly x: number; readonly y: number };
  /** @param address A1 of one cell; null when there is no such sheet */
  cell(
    sheet: string,
    address: string,
  ): { readonly value: unknown; readonly text: string; readonly formula: unknown } | null;
}

declare global {
  interface Window {
    embeddedExcel?: Inspection;
  }
}

export function inspect(session: Session): Inspection {
  const { workbook, host, fileName } = session;
  return {
    fileName,
    get sheets() {
      return workbook.sheets.map((sheet) => sheet.name);
    },
    get selection() {
      const { sheet, area } = workbook.selection;
      return { sheet: sheet.name, address: areaAddress(area) };
    },
    get traffic() {
      return { ...host.traffic };
    },
    select(name, address) {
      const sheet = workbook.sheetByName(name);
      if (sheet) workbook.select(sheet, areaOf(address));
    },
    placeOf(address) {
      const { top, left } = areaOf(address);
      const { x, y, width, height } = workbook.activeSheet.grid.getRange(top, left, 1, 1).getCellRect();
      const canvas =
        document.querySelector("canvas[id^=univer-sheet-main]")?.getBoundingClientRect() ?? new DOMRect();
      return { x: canvas.x + x + width / 2, y: canvas.y + y + height / 2 };
    },
    cell(name, address) {
      const sheet = workbook.sheetByName(name);
      if (!sheet) return null;
      const { top, left } = areaOf(address);
      const value = sheet.valueAt(top, left);
      return { value, text: sheet.textAt(top, left), formula: sheet.formulaAt(top, left) };
    },
  };
}

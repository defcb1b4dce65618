import type { Sheet } from "hucre";
import type { Area } from "../../domain/address";

/** Paper as the file numbers it (ISO/IEC 29500-1, 18.3.1.63), by Excel's word. */
export const paperCodes = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
} as const;
export type Paper = keyof typeof paperCodes;

/** A share of the natural size, or the pages to fit it on; null leaves that direction open. */
export type Zoom =
  { readonly scale: number } | { readonly wide: number | null; readonly tall: number | null };

/** Header or footer: its three parts, in Excel's codes (`&P` is the page number). */
export interface PageText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** How a sheet is printed. */
export interface HostPage {
  readonly orientation: "Portrait" | "Landscape";
  readonly paper: Paper;
  readonly zoom: Zoom;
  readonly isCentered: boolean;
  readonly header: PageText;
  readonly footer: PageText;
  readonly printArea: Area | null;
  /** 0-based first and last row, or column, that every page repeats. */
  readonly titleRows: readonly [number, number] | null;
  readonly titleColumns: readonly [number, number] | null;
}

const noText: PageText = { left: "", center: "", right: "" };

export const plainPage: HostPage = {
  orientation: "Portrait",
  paper: "A4",
  zoom: { scale: 100 },
  isCentered: false,
  header: noText,
  footer: noText,
  printArea: null,
  titleRows: null,
  titleColumns: null,
};

/** "&L…&C…&R…" in its parts; a text without a code stands in the middle. */
function pageText(codes: string | undefined): PageText {
  const parts = { left: "", center: "", right: "" };
  let at: keyof PageText = "center";
  for (const piece of (codes ?? "").split(/(&[LCR])/)) {
    if (piece === "&L") at = "left";
    else if (piece === "&C") at = "center";
    else if (piece === "&R") at = "right";
    else parts[at] += piece;
  }
  return parts;
}

/** The parts in one text; "" for none. */
export function pageTextCodes({ left, center, right }: PageText): string {
  const part = (code: string, text: string): string => (text === "" ? "" : code + text);
  return part("&L", left) + part("&C", center) + part("&R", right);
}

function span(reference: string | undefined, at: (text: string) => number): readonly [number, number] | null {
  const [first, last = first] = (reference ?? "").replace(/\$/g, "").split(":");
  return first === undefined || first === "" ? null : [at(first), at(last ?? first)];
}

/** What a file says of a sheet's pages. */
export function pageOf(
  { pageSetup, headerFooter }: Sheet,
  areaOf: (address: string) => Area,
  columnOf: (name: string) => number,
): HostPage {
  const { orientation, paperSize, fitToPage, fitToWidth, fitToHeight, scale } = pageSetup ?? {};
  const paper = (Object.keys(paperCodes) as Paper[]).find((word) => word.toLowerCase() === paperSize);
  const open = (pages: number | undefined): number | null => (pages === 0 ? null : (pages ?? 1));
  return {
    orientation: orientation === "landscape" ? "Landscape" : "Portrait",
    paper: paper ?? plainPage.paper,
    zoom: fitToPage ? { wide: open(fitToWidth), tall: open(fitToHeight) } : { scale: scale ?? 100 },
    isCentered: pageSetup?.horizontalCentered ?? false,
    header: pageText(headerFooter?.oddHeader),
    footer: pageText(headerFooter?.oddFooter),
    printArea: pageSetup?.printArea === undefined ? null : areaOf(pageSetup.printArea),
    titleRows: span(pageSetup?.printTitlesRow, (text) => Number(text) - 1),
    titleColumns: span(pageSetup?.printTitlesColumn, columnOf),
  };
}

import { cellAddress, type Area } from "../../domain/address";
import { ApiError } from "../protocol/api-error";
import type { HostSheet } from "../workbook/host-sheet";

/** `Excel.RangeHyperlink` */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** The link of the range's first cell. */
export function linkAt(sheet: HostSheet, { top, left }: Area): Hyperlink | null {
  const link = sheet.side.hyperlinks.get(cellAddress(top, left));
  if (!link) return null;
  return {
    ...(link.isExternal ? { address: link.location } : { documentReference: link.location }),
    screenTip: link.screenTip,
    textToDisplay: sheet.textAt(top, left),
  };
}

/** Gives the range's first cell a link to a place in the workbook. */
export function setLink(sheet: HostSheet, area: Area, link: Hyperlink): void {
  const { documentReference, screenTip, textToDisplay } = link;
  if (documentReference === undefined) throw new ApiError("NotImplemented", "Range.hyperlink.address");
  sheet.side.hyperlinks.set(cellAddress(area.top, area.left), {
    location: documentReference,
    screenTip: screenTip ?? "",
    isExternal: false,
    isOriginal: false,
  });
  const first = { ...area, bottom: area.top, right: area.left };
  if (textToDisplay !== undefined) sheet.write(first, () => textToDisplay);
}

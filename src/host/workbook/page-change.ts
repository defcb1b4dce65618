import { areaAddress, columnName, quoteSheetName, type Area } from "../../domain/address";
import type { DefinedNameAdded, PageChange, SheetChange } from "../package/package-changes";
import { pageTextCodes, paperCodes, type HostPage } from "./page-side";

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function zoomChange({ zoom }: HostPage): NonNullable<PageChange["zoom"]> {
  return "scale" in zoom ? zoom : { wide: zoom.wide ?? 0, tall: zoom.tall ?? 0 };
}

/** How a sheet is printed now, as far as it differs from the file. */
export function pageChange(before: HostPage, now: HostPage): Partial<SheetChange> {
  const differs = (key: keyof HostPage): boolean => !isSame(before[key], now[key]);
  const page: PageChange = {
    ...(differs("orientation")
      ? { orientation: now.orientation === "Landscape" ? "landscape" : "portrait" }
      : {}),
    ...(differs("paper") ? { paper: paperCodes[now.paper] } : {}),
    ...(differs("zoom") ? { zoom: zoomChange(now) } : {}),
    ...(differs("isCentered") ? { isCentered: now.isCentered } : {}),
    ...(differs("header") ? { header: pageTextCodes(now.header) } : {}),
    ...(differs("footer") ? { footer: pageTextCodes(now.footer) } : {}),
  };
  return Object.keys(page).length === 0 ? {} : { page };
}

function absolute(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** Print area and titles are names that Excel keeps for each sheet (ISO/IEC 29500-1, 18.2.5). */
export function pageNames(sheet: string, before: HostPage, now: HostPage): readonly DefinedNameAdded[] {
  const place = `${quoteSheetName(sheet)}!`;
  const { printArea, titleRows, titleColumns } = now;
  const columns = titleColumns && `${place}$${columnName(titleColumns[0])}:$${columnName(titleColumns[1])}`;
  const rows = titleRows && `${place}$${titleRows[0] + 1}:$${titleRows[1] + 1}`;
  const titles = [columns, rows].filter((part) => part !== null).join(",");
  return [
    ...(printArea === null || isSame(before.printArea, printArea)
      ? []
      : [{ name: "_xlnm.Print_Area", scope: sheet, formula: place + absolute(printArea) }]),
    ...(titles === "" || isSame(before.titleRows, titleRows)
      ? []
      : [{ name: "_xlnm.Print_Titles", scope: sheet, formula: titles }]),
  ];
}

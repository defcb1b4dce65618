import { workbookPartOf } from "./settings";
import { PackageParts } from "./package-parts";
import { ArchiveError } from "./zip-archive";

/** File extensions by the kind of a workbook part ([MS-OFFMACRO2] 2.2.1, ISO/IEC 29500-1 12.3.23). */
const extensions = [
  ["spreadsheetml.sheet.main+xml", ".xlsx"],
  ["spreadsheetml.template.main+xml", ".xltx"],
  ["ms-excel.sheet.macroEnabled.main+xml", ".xlsm"],
  ["ms-excel.template.macroEnabled.main+xml", ".xltm"],
] as const;

/**
 * The extension without which Excel refuses the package; null when the bytes are no package that can be patched: another
 * format (.xls, .csv, .ods) or a workbook that is not written in XML (.xlsb).
 */
export async function packageExtension(bytes: Uint8Array): Promise<string | null> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  try {
    const parts = new PackageParts(bytes);
    const workbook = (await workbookPartOf(parts)).toLowerCase();
    for (const [ending, extension] of extensions) {
      const found = await parts.partsOfType(ending);
      if (found.some((part) => part.toLowerCase() === workbook)) return extension;
    }
    return /\.xml$/.test(workbook) && parts.has(workbook) ? ".xlsx" : null;
  } catch (error) {
    if (error instanceof ArchiveError) return null;
    throw error;
  }
}

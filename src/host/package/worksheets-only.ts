import { unchangedSheet } from "./package-changes";
import { PackageParts } from "./package-parts";
import { patchPackage } from "./patch-package";
import { workbookPartOf } from "./settings";
import { WorkbookPart } from "./workbook-part";

/**
 * A copy of a package without chart sheets, dialogue sheets and macro sheets, for a reader that knows cells only; the
 * same bytes when there are none. It is for reading: a save starts from the original.
 * @throws ArchiveError
 */
export async function worksheetsOnly(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = new PackageParts(bytes);
  const workbook = await workbookPartOf(parts);
  const relationships = await parts.relationships(workbook);
  const worksheets = new Set(relationships.filter(({ kind }) => kind === "worksheet").map(({ id }) => id));
  const { sheets } = new WorkbookPart(await parts.required(workbook), { sheets: [], deletedSheets: [] });
  const others = sheets.filter(({ relationship }) => !worksheets.has(relationship));
  if (others.length === 0) return bytes;
  return patchPackage(bytes, {
    sheets: sheets.filter((sheet) => !others.includes(sheet)).map(({ name }) => unchangedSheet(name)),
    deletedSheets: others.map(({ name }) => name),
  });
}

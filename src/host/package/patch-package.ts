import { ensureDynamicArrays } from "./dynamic-arrays";
import { contentType, namespacesOf, type Namespaces } from "./namespaces";
import { unchangedSheet, type PackageChanges, type SheetChange } from "./package-changes";
import { folderOf, freeName, PackageParts } from "./package-parts";
import { removeSheets } from "./removed-sheets";
import { followRenames } from "./sheet-renames";
import { workbookPartOf, writeSettings } from "./settings";
import { sharedTexts } from "./shared-strings";
import { StylesPart } from "./styles-part";
import { WorkbookPart, type PlacedSheet } from "./workbook-part";
import {
  emptyWorksheet,
  patchWorksheet,
  touchesPart,
  type BookSurroundings,
  type SheetEdit,
} from "./worksheet-part";

/** One save: the package, its workbook part and the sheets at their new places. */
class Patch {
  private readonly partOfRelationship = new Map<string, string>();
  private readonly newSheets = new Map<SheetChange, string>();
  private readonly namespaces: Namespaces;

  constructor(
    private readonly parts: PackageParts,
    private readonly workbookName: string,
    private readonly workbook: WorkbookPart,
    private readonly changes: PackageChanges,
  ) {
    this.namespaces = namespacesOf(workbook.editor.root);
  }

  async run(): Promise<void> {
    for (const { id, target } of await this.parts.relationships(this.workbookName)) {
      if (target !== null) this.partOfRelationship.set(id, target);
    }
    await followRenames(this.parts, this.workbook.renames);
    await this.addSheets();
    const formulasChanged = await this.patchSheets();
    const text = this.workbook.result(this.newSheets, this.namespaces.relationships);
    if (text !== this.workbook.editor.xml) this.parts.setText(this.workbookName, text);
    await this.removeSheets();
    if (formulasChanged || this.changes.deletedSheets.length > 0) await this.dropCalculationChain();
    if (this.changes.settings) await writeSettings(this.parts, this.changes.settings);
  }

  private async addSheets(): Promise<void> {
    const folder = `${folderOf(this.workbookName)}worksheets/sheet`;
    for (const { original, change } of this.workbook.placed) {
      if (original || !change) continue;
      const part = freeName(folder, this.parts.names(), ".xml");
      await this.parts.add(part, contentType.worksheet, emptyWorksheet(this.namespaces));
      const id = await this.parts.relate(
        this.workbookName,
        `${this.namespaces.relationships}/worksheet`,
        part,
      );
      this.newSheets.set(change, id);
      this.partOfRelationship.set(id, part);
    }
  }

  private partOf({ original, change }: PlacedSheet): string {
    const id = original?.relationship ?? (change && this.newSheets.get(change)) ?? "";
    return this.partOfRelationship.get(id) ?? "";
  }

  /** The chosen sheet is marked in its own part too; the mark moves only when the choice does. */
  private edits(): { readonly part: string; readonly edit: SheetEdit }[] {
    const { placed, sheets, activeBefore, active } = this.workbook;
    const isMoved = placed[active]?.original !== sheets[activeBefore] || placed[active]?.original === null;
    return placed.map((sheet, at) => ({
      part: this.partOf(sheet),
      edit: {
        change: sheet.change ?? unchangedSheet(sheet.original?.name ?? ""),
        isSelected: isMoved && (sheet.original !== null || at === active) ? at === active : undefined,
      },
    }));
  }

  private async patchSheets(): Promise<boolean> {
    const touched = this.edits().filter(({ edit }) => touchesPart(edit));
    if (touched.length === 0) return false;
    const relationships = await this.parts.relationships(this.workbookName);
    const find = (kind: string) => relationships.find((one) => one.kind === kind)?.target ?? null;
    const stylesName = find("styles");
    const stylesXml = stylesName === null ? null : await this.parts.text(stylesName);
    const styles = new StylesPart(stylesXml ?? `<styleSheet xmlns="${this.namespaces.main}"/>`);
    const book = await this.surroundings(touched, styles, find("sharedStrings"));
    let formulasChanged = false;
    for (const { part, edit } of touched) {
      if (await patchWorksheet(this.parts, part, edit, book)) formulasChanged = true;
    }
    const text = styles.result();
    if (text !== null) await this.writeStyles(stylesXml === null ? null : stylesName, text);
    return formulasChanged;
  }

  private async surroundings(
    touched: readonly { readonly edit: SheetEdit }[],
    styles: StylesPart,
    sharedStrings: string | null,
  ): Promise<BookSurroundings> {
    const contents = touched.flatMap(({ edit }) => edit.change.cells.map((cell) => cell.content));
    const needsTexts = contents.some((content) => typeof content?.value === "string");
    const xml = needsTexts && sharedStrings !== null ? await this.parts.text(sharedStrings) : null;
    const spills = contents.some((content) => content !== null && content.spill !== null);
    return {
      formatIndex: (base, style) => styles.formatIndex(base, style),
      differentialIndex: (format) => styles.differentialIndex(format),
      sharedText: sharedTexts(xml),
      dynamicArray: spills ? await ensureDynamicArrays(this.parts, this.workbookName, this.namespaces) : 0,
      namespaces: this.namespaces,
    };
  }

  private async writeStyles(present: string | null, text: string): Promise<void> {
    if (present !== null) {
      this.parts.setText(present, text);
      return;
    }
    const part = `${folderOf(this.workbookName)}styles.xml`;
    await this.parts.add(part, contentType.styles, text);
    await this.parts.relate(this.workbookName, `${this.namespaces.relationships}/styles`, part);
  }

  private async removeSheets(): Promise<void> {
    const kept = new Set(this.workbook.placed.map(({ original }) => original));
    const gone = this.workbook.sheets.filter((sheet) => !kept.has(sheet));
    await removeSheets(this.parts, this.workbookName, new Set(gone.map((sheet) => sheet.relationship)));
  }

  /** Excel rebuilds the chain when it is missing, but calls the file damaged when it names a cell without a formula. */
  private async dropCalculationChain(): Promise<void> {
    for (const { id, kind, target } of await this.parts.relationships(this.workbookName)) {
      if (kind !== "calcChain" || target === null) continue;
      await this.parts.remove(target);
      await this.parts.unrelate(this.workbookName, new Set([id]));
    }
  }
}

/**
 * Makes the changes in a workbook's package. Parts that the changes do not reach keep their bytes, and what they do
 * not reach within a part keeps its text. Changes of nothing give a package of the same parts, byte for byte.
 * @throws ArchiveError when the bytes are no package; ChangeError when the changes do not fit it
 */
export async function patchPackage(original: Uint8Array, changes: PackageChanges): Promise<Uint8Array> {
  const parts = new PackageParts(original);
  const name = await workbookPartOf(parts);
  const workbook = new WorkbookPart(await parts.required(name), changes);
  await new Patch(parts, name, workbook, changes).run();
  return parts.toBytes();
}

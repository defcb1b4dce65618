import { relationshipId } from "./namespaces";
import { DefinedNames } from "./defined-names";
import type { PackageChanges, SheetChange } from "./package-changes";
import { attributesText, childOf, childrenOf, withAttribute, XmlEditor, type XmlElement } from "./xml-editor";

/** A sheet as the workbook lists it. */
export interface BookSheet {
  readonly name: string;
  readonly relationship: string;
  readonly element: XmlElement;
}

/** A sheet's place in the saved workbook. `change` is null for one that the changes do not name. */
export interface PlacedSheet {
  readonly original: BookSheet | null;
  readonly change: SheetChange | null;
}

/** The changes name a sheet that the file does not have, or leave no sheet to look at. */
export class ChangeError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ChangeError";
  }
}

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
const nameOf = ({ original, change }: PlacedSheet) => change?.name ?? original?.name ?? "";

/** The workbook part: list of sheets, their order and state, defined names, the chosen sheet. */
export class WorkbookPart {
  readonly editor: XmlEditor;
  readonly sheets: readonly BookSheet[];
  readonly placed: readonly PlacedSheet[];
  /** Place of the chosen sheet before and after. */
  readonly activeBefore: number;
  readonly active: number;

  constructor(
    xml: string,
    private readonly changes: PackageChanges,
  ) {
    this.editor = new XmlEditor(xml);
    this.sheets = childrenOf(childOf(this.editor.root, "sheets"), "sheet").map((element) => ({
      name: element.attributes.get("name") ?? "",
      relationship: relationshipId(element) ?? "",
      element,
    }));
    this.placed = this.place();
    this.activeBefore = Number(this.views[0]?.attributes.get("activeTab") ?? 0);
    this.active = this.chooseActive();
  }

  private get views(): readonly XmlElement[] {
    return childrenOf(childOf(this.editor.root, "bookViews"), "workbookView");
  }

  private place(): PlacedSheet[] {
    const placed: PlacedSheet[] = this.changes.sheets.map((change) => {
      const { originalName } = change;
      const original = this.sheets.find(
        (sheet) => originalName !== null && sameName(sheet.name, originalName),
      );
      if (originalName !== null && !original) throw new ChangeError(`no sheet “${originalName}” in the file`);
      return { original: original ?? null, change };
    });
    // Sheets that nobody names, such as chart sheets, stay behind the one they followed.
    this.sheets.forEach((sheet, i) => {
      const isNamed = placed.some(({ original }) => original === sheet);
      if (isNamed || this.changes.deletedSheets.some((name) => sameName(name, sheet.name))) return;
      const before = this.sheets.slice(0, i).reverse();
      const anchor = before
        .map((one) => placed.findIndex(({ original }) => original === one))
        .find((at) => at >= 0);
      placed.splice((anchor ?? -1) + 1, 0, { original: sheet, change: null });
    });
    return placed;
  }

  private stateOf({ original, change }: PlacedSheet): string {
    return change?.visibility ?? original?.element.attributes.get("state") ?? "visible";
  }

  private chooseActive(): number {
    const isVisible = (at: number) => {
      const sheet = this.placed[at];
      return sheet !== undefined && this.stateOf(sheet) === "visible";
    };
    const { activeSheet } = this.changes;
    const named = this.placed.findIndex(
      (sheet) => activeSheet !== undefined && sameName(nameOf(sheet), activeSheet),
    );
    const present = this.placed.findIndex(
      ({ original }) => original !== null && original === this.sheets[this.activeBefore],
    );
    const chosen = [named, present].find(isVisible) ?? this.placed.findIndex((_, at) => isVisible(at));
    if (chosen < 0) throw new ChangeError("no visible sheet would be left");
    return chosen;
  }

  /** Old name in lower case → new name, of the sheets that are renamed. */
  get renames(): ReadonlyMap<string, string> {
    return new Map(
      this.placed.flatMap(({ original, change }) =>
        original && change && original.name !== change.name
          ? [[original.name.toLowerCase(), change.name] as const]
          : [],
      ),
    );
  }

  /** New place of a sheet by its old one; null when it is gone. */
  private newPlace(old: number): number | null {
    const sheet = this.sheets[old];
    const at = this.placed.findIndex(({ original }) => original !== null && original === sheet);
    return at < 0 ? null : at;
  }

  /** Writes everything. `relationships` gives the relationship id of each new sheet. */
  result(relationships: ReadonlyMap<SheetChange, string>, relationshipsNamespace: string): string {
    this.writeSheets(relationships, relationshipsNamespace);
    this.writeViews();
    const names = new DefinedNames(this.editor, (old) => this.newPlace(old));
    names.follow(this.renames, this.changes.deletedSheets);
    names.change(this.changes, (name) => this.placed.findIndex((sheet) => sameName(nameOf(sheet), name)));
    return this.editor.isChanged ? this.editor.result() : this.editor.xml;
  }

  private writeSheets(relationships: ReadonlyMap<SheetChange, string>, namespace: string): void {
    const list = childOf(this.editor.root, "sheets");
    if (!list) throw new ChangeError("the workbook lists no sheets");
    const isSameOrder =
      this.placed.length === this.sheets.length &&
      this.placed.every(({ original }, i) => original === this.sheets[i]);
    const ids = this.sheets.map(({ element }) => Number(element.attributes.get("sheetId") ?? 0));
    let highest = ids.reduce((a, b) => Math.max(a, b), 0);
    const texts = this.placed.map((sheet) => {
      const { original, change } = sheet;
      if (original) return this.sheetText(original, sheet);
      const relationship = (change && relationships.get(change)) ?? "";
      return this.newSheetText(sheet, ++highest, relationship, namespace);
    });
    if (!isSameOrder) {
      this.editor.replaceContent(list, texts.join(""));
      return;
    }
    this.placed.forEach(({ original }, i) => {
      const text = texts[i] ?? "";
      if (original && text !== this.editor.outer(original.element))
        this.editor.replace(original.element, text);
    });
  }

  private sheetText({ element, name }: BookSheet, sheet: PlacedSheet): string {
    const state = this.stateOf(sheet);
    let tag = this.editor.outer(element);
    if (nameOf(sheet) !== name) tag = withAttribute(tag, "name", nameOf(sheet));
    if (state !== (element.attributes.get("state") ?? "visible")) {
      tag = withAttribute(tag, "state", state === "visible" ? null : state);
    }
    return tag;
  }

  private newSheetText(sheet: PlacedSheet, sheetId: number, relationship: string, namespace: string): string {
    const { prefix, attributes } = this.editor.root;
    const state = this.stateOf(sheet);
    const own = attributesText({
      name: nameOf(sheet),
      sheetId,
      state: state === "visible" ? undefined : state,
    });
    const bound = [...attributes].find(([name, value]) => value === namespace && name.startsWith("xmlns:"));
    const link = bound
      ? ` ${bound[0].slice(6)}:id="${relationship}"`
      : ` xmlns:r="${namespace}" r:id="${relationship}"`;
    return `<${prefix}sheet${own}${link}/>`;
  }

  private writeViews(): void {
    this.views.forEach((view, i) => {
      const move = (name: string, place: number): void => {
        if (Number(view.attributes.get(name) ?? 0) !== place)
          this.editor.setAttribute(view, name, String(place));
      };
      const old = Number(view.attributes.get("activeTab") ?? 0);
      move("activeTab", i === 0 ? this.active : (this.newPlace(old) ?? this.active));
      if (view.attributes.has("firstSheet")) {
        move("firstSheet", this.newPlace(Number(view.attributes.get("firstSheet"))) ?? 0);
      }
    });
    if (this.views.length > 0 || this.active === 0) return;
    const { prefix: p } = this.editor.root;
    const text = `<${p}bookViews><${p}workbookView activeTab="${this.active}"/></${p}bookViews>`;
    const sheets = childOf(this.editor.root, "sheets");
    if (sheets) this.editor.insertBefore(sheets, text);
  }
}

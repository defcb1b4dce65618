import { quoteSheetName } from "../../domain/address";
import { replaceSheets } from "./formula-text";
import type { DefinedNameAdded, PackageChanges } from "./package-changes";
import { attributesText, childOf, childrenOf, type XmlEditor, type XmlElement } from "./xml-editor";
import { escapeXml } from "./xml-text";

/** Order of a workbook's children around its names (ISO/IEC 29500-1, 18.2.27). */
const later =
  `calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr
webPublishObjects extLst`.split(/\s+/);

/** The defined names of a workbook while its sheets move. */
export class DefinedNames {
  private readonly list: XmlElement | undefined;
  private readonly gone = new Set<XmlElement>();

  constructor(
    private readonly editor: XmlEditor,
    /** New place of a sheet by its old one; null when it is gone. */
    private readonly newPlace: (old: number) => number | null,
  ) {
    this.list = childOf(editor.root, "definedNames");
  }

  private scopeOf(name: XmlElement): number | null | "gone" {
    const old = name.attributes.get("localSheetId");
    return old === undefined ? null : (this.newPlace(Number(old)) ?? "gone");
  }

  /** Moves local names with their sheets, drops those of deleted sheets, renames sheets in the references. */
  follow(renamed: ReadonlyMap<string, string>, deleted: readonly string[]): void {
    const fates = new Map([...renamed].map(([from, to]) => [from, `${quoteSheetName(to)}!`]));
    for (const name of deleted) fates.set(name.toLowerCase(), "#REF!");
    for (const name of childrenOf(this.list, "definedName")) {
      const scope = this.scopeOf(name);
      if (scope === "gone") this.gone.add(name);
      else if (scope !== null && String(scope) !== name.attributes.get("localSheetId")) {
        this.editor.setAttribute(name, "localSheetId", String(scope));
      }
      const text = this.editor.text(name);
      const followed =
        fates.size > 0 ? replaceSheets(text, (sheet) => fates.get(sheet.toLowerCase()) ?? null) : text;
      if (followed !== text) this.editor.replaceContent(name, escapeXml(followed));
    }
  }

  /** Takes names out and puts names in; `placeOf` gives the new place of a sheet by its new name. */
  change({ namesAdded = [], namesRemoved = [] }: PackageChanges, placeOf: (sheet: string) => number): void {
    const key = (name: string, scope: number | null) => `${scope ?? ""} ${name.toLowerCase()}`;
    const place = (scope: string | null) => (scope === null ? null : placeOf(scope));
    const replaced = new Set([...namesAdded, ...namesRemoved].map((n) => key(n.name, place(n.scope))));
    for (const name of childrenOf(this.list, "definedName")) {
      const scope = this.scopeOf(name);
      if (scope !== "gone" && replaced.has(key(name.attributes.get("name") ?? "", scope)))
        this.gone.add(name);
    }
    this.write(namesAdded.map((name) => this.nameText(name, place(name.scope))));
  }

  private nameText({ name, formula, isHidden }: DefinedNameAdded, scope: number | null): string {
    const tag = `${this.editor.root.prefix}definedName`;
    const attributes = attributesText({
      name,
      localSheetId: scope ?? undefined,
      hidden: isHidden ? 1 : undefined,
    });
    return `<${tag}${attributes}>${escapeXml(formula)}</${tag}>`;
  }

  private write(added: readonly string[]): void {
    const { editor, list } = this;
    if (list && added.length === 0 && this.gone.size === list.children.length) {
      editor.remove(list);
      return;
    }
    for (const name of this.gone) editor.remove(name);
    if (added.length === 0) return;
    if (list) {
      editor.append(list, added.join(""));
      return;
    }
    const tag = `${editor.root.prefix}definedNames`;
    const text = `<${tag}>${added.join("")}</${tag}>`;
    const next = editor.root.children.find((child) => later.includes(child.name));
    if (next) editor.insertBefore(next, text);
    else editor.append(editor.root, text);
  }
}

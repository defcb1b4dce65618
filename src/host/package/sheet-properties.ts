import type { PageChange, SheetChange } from "./package-changes";
import type { SheetSections } from "./sheet-sections";
import { colorText } from "./style-text";
import { attributesText, childOf, type XmlElement } from "./xml-editor";
import { escapeXml } from "./xml-text";

/** Everything that protection can leave open (18.3.1.85), and whether the file takes it for protected unless it says so. */
const allowances: Readonly<Record<string, boolean>> = {
  autoFilter: true,
  deleteColumns: true,
  deleteRows: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertColumns: true,
  insertHyperlinks: true,
  insertRows: true,
  objects: false,
  pivotTables: true,
  scenarios: false,
  sort: true,
};

/** The attributes of a protection: 1 protects, 0 leaves open. */
function protectionOf(open: ReadonlySet<string>): Readonly<Record<string, string | undefined>> {
  const attributes = Object.entries(allowances).map(([name, isProtectedUnsaid]) => {
    const isProtected = !open.has(name);
    return [name, isProtected === isProtectedUnsaid ? undefined : isProtected ? "1" : "0"];
  });
  return Object.fromEntries(attributes) as Readonly<Record<string, string | undefined>>;
}

export function changeProtection(sheet: SheetSections, { isProtected, allowances: open }: SheetChange): void {
  if (isProtected === undefined && open === undefined) return;
  const present = sheet.one("sheetProtection");
  if (isProtected === false) {
    if (present) sheet.editor.remove(present);
    return;
  }
  const options = protectionOf(open ?? new Set());
  if (!present) {
    const tag = `${sheet.prefix}sheetProtection`;
    sheet.add("sheetProtection", `<${tag}${attributesText({ sheet: 1, ...options })}/>`);
    return;
  }
  if (!/^(1|true)$/.test(present.attributes.get("sheet") ?? ""))
    sheet.editor.setAttribute(present, "sheet", "1");
  if (open === undefined) return;
  for (const [name, value] of Object.entries(options))
    sheet.editor.setAttribute(present, name, value ?? null);
}

/** Puts children of a section in their order, takes away those of an empty text; the section comes where it is missing. */
function setChildren(
  sheet: SheetSections,
  name: string,
  order: readonly string[],
  texts: ReadonlyMap<string, string>,
): void {
  const section = sheet.one(name);
  if (!section) {
    const text = [...texts.values()].join("");
    if (text !== "") sheet.add(name, `<${sheet.prefix}${name}>${text}</${sheet.prefix}${name}>`);
    return;
  }
  for (const [child, text] of texts) {
    const present = childOf(section, child);
    if (present) sheet.editor.replace(present, text);
    else if (text !== "") place(sheet, section, order, child, text);
  }
}

function place(
  { editor }: SheetSections,
  section: XmlElement,
  order: readonly string[],
  name: string,
  text: string,
): void {
  const next = section.children.find((child) => order.indexOf(child.name) > order.indexOf(name));
  if (next) editor.insertBefore(next, text);
  else editor.append(section, text);
}

/** Order of a sheet's properties (18.3.1.82). */
const propertyOrder = ["tabColor", "outlinePr", "pageSetUpPr"];

/** Colour of the tab, and whether the sheet is fitted on pages. */
export function changeProperties(sheet: SheetSections, { tabColor, page }: SheetChange): void {
  const texts = new Map<string, string>();
  const p = sheet.prefix;
  if (tabColor !== undefined)
    texts.set("tabColor", tabColor === null ? "" : colorText(`${p}tabColor`, tabColor));
  if (page?.zoom) {
    const isFitted = "wide" in page.zoom ? 1 : 0;
    const present = childOf(sheet.one("sheetPr"), "pageSetUpPr");
    if (present) sheet.editor.setAttribute(present, "fitToPage", String(isFitted));
    else if (isFitted) texts.set("pageSetUpPr", `<${p}pageSetUpPr fitToPage="1"/>`);
  }
  setChildren(sheet, "sheetPr", propertyOrder, texts);
}

/** Attributes of a section; the section comes where it is missing. */
function setSection(
  sheet: SheetSections,
  name: string,
  attributes: Readonly<Record<string, string | number | null>>,
): void {
  const entries = Object.entries(attributes);
  if (entries.length === 0) return;
  const present = sheet.one(name);
  if (present) {
    for (const [key, value] of entries)
      sheet.editor.setAttribute(present, key, value === null ? null : String(value));
    return;
  }
  const given = Object.fromEntries(entries.filter(([, value]) => value !== null)) as Record<string, string>;
  sheet.add(name, `<${sheet.prefix}${name}${attributesText(given)}/>`);
}

function setupOf({ orientation, paper, zoom }: PageChange): Readonly<Record<string, string | number | null>> {
  return {
    ...(paper === undefined ? {} : { paperSize: paper }),
    ...(zoom && "scale" in zoom ? { scale: zoom.scale, fitToWidth: null, fitToHeight: null } : {}),
    ...(zoom && "wide" in zoom ? { scale: null, fitToWidth: zoom.wide, fitToHeight: zoom.tall } : {}),
    ...(orientation === undefined ? {} : { orientation }),
  };
}

/** Order within headers and footers (18.3.1.46). */
const textOrder = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];

/** Pages: what is printed how. */
export function changePage(sheet: SheetSections, { page }: SheetChange): void {
  if (page === undefined) return;
  const { isCentered, header, footer } = page;
  if (isCentered !== undefined)
    setSection(sheet, "printOptions", { horizontalCentered: isCentered ? 1 : null });
  setSection(sheet, "pageSetup", setupOf(page));
  const texts = Object.entries({ oddHeader: header, oddFooter: footer }).flatMap(([name, text]) => {
    const tag = sheet.prefix + name;
    return text === undefined
      ? []
      : [[name, text === "" ? "" : `<${tag}>${escapeXml(text)}</${tag}>`] as const];
  });
  setChildren(sheet, "headerFooter", textOrder, new Map(texts));
}

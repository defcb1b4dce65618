import { escapeAttribute, escapeXml, escapeXstring } from "./xml-text";
import type { ConditionalFormatAdded, SheetChange, ValidationAdded } from "./package-changes";
import type { SheetSections } from "./sheet-sections";
import { attributesText, childOf, childrenOf, type XmlElement } from "./xml-editor";

/** Each function makes one kind of change to a sheet's sections and nothing when the change is empty. */

export function changeMerges(sheet: SheetSections, { mergesAdded, mergesRemoved }: SheetChange): void {
  const gone = new Set(mergesRemoved);
  const present = sheet.one("mergeCells")?.children ?? [];
  const removed = new Set(present.filter((merge) => gone.has(merge.attributes.get("ref") ?? "")));
  const known = new Set(present.filter((m) => !removed.has(m)).map((m) => m.attributes.get("ref")));
  const added = mergesAdded.filter((area) => !known.has(area));
  sheet.changeList(
    "mergeCells",
    removed,
    added.map((area) => `<${sheet.prefix}mergeCell ref="${escapeAttribute(area)}"/>`),
  );
}

/** The highest priority in use, extension rules included: two rules must not share one. */
function highestPriority(sheet: SheetSections): number {
  let highest = 0;
  for (const section of sheet.editor.root.children) {
    if (section.name !== "conditionalFormatting" && section.name !== "extLst") continue;
    for (const [, priority] of sheet.editor.outer(section).matchAll(/\spriority\s*=\s*["'](\d+)["']/g)) {
      highest = Math.max(highest, Number(priority));
    }
  }
  return highest;
}

function formulaOf(sheet: SheetSections, rule: XmlElement): string | null {
  const formula = childOf(rule, "formula");
  return formula ? sheet.editor.text(formula) : null;
}

function removeConditionalFormats(sheet: SheetSections, formulas: ReadonlySet<string>): void {
  if (formulas.size === 0) return;
  for (const block of sheet.all("conditionalFormatting")) {
    const rules = childrenOf(block, "cfRule");
    const gone = rules.filter(
      (rule) => rule.attributes.get("type") === "expression" && formulas.has(formulaOf(sheet, rule) ?? ""),
    );
    if (gone.length > 0 && gone.length === rules.length) sheet.editor.remove(block);
    else for (const rule of gone) sheet.editor.remove(rule);
  }
}

export function changeConditionalFormats(
  sheet: SheetSections,
  change: SheetChange,
  look: (format: ConditionalFormatAdded) => number,
): void {
  removeConditionalFormats(sheet, new Set(change.conditionalFormatsRemovedByFormula));
  if (change.conditionalFormatsAdded.length === 0) return;
  const { prefix: p } = sheet;
  let priority = highestPriority(sheet);
  for (const format of change.conditionalFormatsAdded) {
    const attributes = attributesText({
      type: "expression",
      dxfId: format.fillColor || format.fontColor ? look(format) : undefined,
      priority: ++priority,
      stopIfTrue: format.stopIfTrue ? 1 : undefined,
    });
    const formula = `<${p}formula>${escapeXml(format.formula)}</${p}formula>`;
    const rule = `<${p}cfRule${attributes}>${formula}</${p}cfRule>`;
    const block = `${p}conditionalFormatting`;
    sheet.add(
      "conditionalFormatting",
      `<${block} sqref="${escapeAttribute(format.areas)}">${rule}</${block}>`,
    );
  }
}

/** Excel calls a file damaged whose validation titles or messages are longer than its dialogue takes. */
const longest = { title: 32, errorMessage: 225, promptMessage: 255 } as const;

function validationText(prefix: string, validation: ValidationAdded): string {
  const { listSource } = validation;
  const source = listSource.startsWith("=") ? listSource.slice(1) : `"${listSource.replace(/"/g, '""')}"`;
  const text = (value: string | undefined, most: number) =>
    value === undefined ? undefined : escapeXstring(value.slice(0, most));
  const attributes = attributesText({
    type: "list",
    allowBlank: validation.allowBlank === false ? undefined : 1,
    showInputMessage: 1,
    showErrorMessage: 1,
    errorTitle: text(validation.errorTitle, longest.title),
    error: text(validation.errorMessage, longest.errorMessage),
    promptTitle: text(validation.promptTitle, longest.title),
    prompt: text(validation.promptMessage, longest.promptMessage),
    sqref: validation.area,
  });
  const formula = `<${prefix}formula1>${escapeXml(source)}</${prefix}formula1>`;
  return `<${prefix}dataValidation${attributes}>${formula}</${prefix}dataValidation>`;
}

export function changeValidations(sheet: SheetSections, change: SheetChange): void {
  const gone = new Set([...change.validationsRemoved, ...change.validationsAdded.map((v) => v.area)]);
  const present = childrenOf(sheet.one("dataValidations"), "dataValidation");
  sheet.changeList(
    "dataValidations",
    new Set(present.filter((validation) => gone.has(validation.attributes.get("sqref") ?? ""))),
    change.validationsAdded.map((validation) => validationText(sheet.prefix, validation)),
  );
}

export function changeHyperlinks(sheet: SheetSections, change: SheetChange): void {
  const gone = new Set([...change.hyperlinksRemoved, ...change.hyperlinks.map((link) => link.cell)]);
  const list = sheet.one("hyperlinks");
  const present = childrenOf(list, "hyperlink");
  const removed = present.filter((link) => gone.has(link.attributes.get("ref") ?? ""));
  const added = change.hyperlinks.map(({ cell, location, tooltip }) => {
    const attributes = attributesText({ ref: cell, location, tooltip });
    return `<${sheet.prefix}hyperlink${attributes}/>`;
  });
  const tag = `${sheet.prefix}hyperlinks`;
  if (!list) {
    if (added.length > 0) sheet.add("hyperlinks", `<${tag}>${added.join("")}</${tag}>`);
    return;
  }
  // An empty list is not allowed.
  if (present.length === removed.length && added.length === 0) {
    if (removed.length > 0) sheet.editor.remove(list);
    return;
  }
  for (const link of removed) sheet.editor.remove(link);
  if (added.length > 0) sheet.editor.append(list, added.join(""));
}

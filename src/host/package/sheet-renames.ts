import { quoteSheetName } from "../../domain/address";
import { replaceSheets } from "./formula-text";
import type { PackageParts } from "./package-parts";
import { escapeAttribute, escapeXml, unescapeXml } from "./xml-text";

/** Elements that hold a formula, in sheets, tables, charts and extensions; attributes that hold a reference. */
const formulaElement =
  /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula)(?:\s[^>]*[^/>]|\s*)>)([^<]+)/g;
const referenceAttribute =
  /(\s(?:location|textlink|fmlaLink|fmlaRange|fmlaGroup|fmlaTxbx|linkedCell|listFillRange)\s*=\s*)(?:"([^"]*)"|'([^']*)')/g;
/** A pivot table's source names its sheet alone. */
const sheetAttribute = /(<(?:[\w.-]+:)?worksheetSource\s[^>]*?\bsheet\s*=\s*)(?:"([^"]*)"|'([^']*)')/g;
const mayRefer = /^(?!docprops\/|customxml\/|\[content_types\]).*\.xml$/;
const handledElsewhere = /\/(sharedstrings|styles|metadata|calcchain|workbook)\.xml$|\/theme\//;

/** Old name in lower case → new name. */
type Renames = ReadonlyMap<string, string>;

/** References of a part's text with sheets renamed; all else stays. */
function renameReferences(xml: string, renames: Renames): string {
  const follow = (formula: string) =>
    replaceSheets(formula, (sheet) => {
      const to = renames.get(sheet.toLowerCase());
      return to === undefined ? null : `${quoteSheetName(to)}!`;
    });
  const attribute =
    (map: (value: string) => string) => (whole: string, head: string, a?: string, b?: string) => {
      const value = unescapeXml(a ?? b ?? "");
      const mapped = map(value);
      return mapped === value ? whole : `${head}"${escapeAttribute(mapped)}"`;
    };
  return xml
    .replace(formulaElement, (whole: string, tag: string, text: string) => {
      const formula = unescapeXml(text);
      const mapped = follow(formula);
      return mapped === formula ? whole : tag + escapeXml(mapped);
    })
    .replace(referenceAttribute, attribute(follow))
    .replace(
      sheetAttribute,
      attribute((sheet) => renames.get(sheet.toLowerCase()) ?? sheet),
    );
}

/** Follows renamed sheets in every part that may name them: other sheets, charts, controls, pivot sources. */
export async function followRenames(parts: PackageParts, renames: Renames): Promise<void> {
  if (renames.size === 0) return;
  for (const part of parts.names()) {
    if (!mayRefer.test(part) || handledElsewhere.test(part)) continue;
    const xml = await parts.required(part);
    const followed = renameReferences(xml, renames);
    if (followed !== xml) parts.setText(part, followed);
  }
}

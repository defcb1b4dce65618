import type { TableShape } from "../domain/roles";
import type { Roster } from "../domain/roster";
import { squeezeText } from "../domain/text";
import type { SheetView } from "./sheet-view";

/** Rows above a header that are looked at. */
const mostTitleRows = 8;

/** Texts above the tables of a sheet, nearest title last, down to the given header. */
export function linesAbove(view: SheetView, shape: TableShape): readonly string[] {
  const lines: string[] = [];
  for (let row = Math.max(view.top, shape.headerTop - mostTitleRows); row < shape.headerTop; row++) {
    const columns = view.filled(row, { left: view.left, right: view.right });
    if (columns.length <= 6) lines.push(...columns.map((column) => view.ownText(row, column)));
  }
  return lines;
}

const formLabel =
  /(?:填报|填表|申报|报送|上报|编制)?(?:单位|部门)(?:名称)?(?:[(（]?(?:盖章|公章|章|签章)[)）]?)?[:：]?\s*/u;
const labelOnly = new RegExp(`^${formLabel.source}$`, "u");
const labelled = new RegExp(
  `(?:填报|填表|申报|报送|上报|编制)(?:单位|部门)(?:名称)?(?:[(（]?(?:盖章|公章|章|签章)[)）]?)?[:：]?\\s*([^\\s:：]+?)(?=\\s|$|填报|填表|[(（])`,
  "u",
);

/** The unit that filled in the form: named after 填报单位, else the one a title line begins with; "" when none is. */
export function formUnit(lines: readonly string[], roster: Roster): string {
  for (const [index, line] of lines.entries()) {
    const named = labelled.exec(line)?.[1] ?? (labelOnly.test(line) ? lines[index + 1] : undefined);
    if (named !== undefined && roster.match(named).kind !== "blank") return named;
  }
  for (const line of lines) {
    const start = /^(.{2,}?)(?:关于)?(?:(?:19|20)\d{2}|二[〇○零]|综合|绩效|加分|减分|年度)/u.exec(
      squeezeText(line),
    )?.[1];
    if (start !== undefined && roster.match(start).kind === "unit") return start;
  }
  return "";
}

/** The unit whose name alone stands below the table, where a letter is signed; "" when none does. */
export function signingUnit(view: SheetView, shape: TableShape, roster: Roster): string {
  const last = shape.bodyRows.at(-1) ?? shape.headerRow;
  const below = (shape.sectionRows ?? []).filter((row) => row > last);
  for (const row of below) {
    const [column, another] = view.filled(row, { left: view.left, right: view.right });
    const text = column === undefined || another !== undefined ? "" : view.ownText(row, column);
    if (roster.match(text).kind === "unit") return text;
  }
  return "";
}

const cityStart =
  /^(?:关于)?(?:\d{4}年度?)?(?:中共)?(?:[\p{Script=Han}]{2,3}省)?([\p{Script=Han}]{2,3}[市州])(?!直|级|县|区|属|管|场)/u;
const noCity = /^(?:全|各|我|本|某|县级|地级|省辖|评估|考核)/u;

/** Names under which the titles know the assessing city (郴州市2024年度…), so that 郴州市水利局 is 市水利局. */
export function cityNames(lines: readonly string[]): readonly string[] {
  const names = lines.flatMap((line) => {
    const text = squeezeText(line).replace(/^.*?(?:单位|部门)(?:\(.*?\))?:/u, "");
    const name = cityStart.exec(text)?.[1];
    return name === undefined || noCity.test(name) ? [] : [name];
  });
  return [...new Set(names)];
}

import type { TableRule } from "../../domain/rule";
import { indicatorGaps, scoreGaps, unitGaps } from "../value-gaps";

/** C3: a blank is never 0; it is a gap where the rest of its column is filled. */
export const valueMissing: TableRule = {
  id: "value-missing",
  group: "data",
  on: "tables",
  severity: "error",
  clause: "ledger",
  title: { zh: "应填未填", en: "Value missing" },
  why: {
    zh: "同列其他行都已填写，此格空白。空白不等于零，合计待核。请补填；不适用的填“/”。",
    en: "The rest of the column is filled and this cell is blank. A blank is not 0, and what rests on it stays open. Enter the value, or “/” where it does not apply.",
  },
  messages: {
    score: { zh: "{unit}“{title}”未填写，未按零分处理，合计待核。请补录；不适用的填“/”。", en: "{unit} has no score for “{title}”; it was not taken for 0. Enter it, or “/” if it does not apply." },
    points: { zh: "指标“{title}”未填写分值，未按零分处理。请补填。", en: "Indicator “{title}” has no points; they were not taken for 0. Enter them." },
    category: { zh: "{unit}未填写类别，无法确定组织实施机构和排名范围。请补填。", en: "{unit} has no category, which decides its organiser and its ranking. Enter it." },
    organiser: { zh: "{unit}未填写组织实施机构。请补填。", en: "{unit} has no organiser. Enter it." },
  }, // prettier-ignore
  judgeTables({ tables, scoreSheets }) {
    return [
      ...scoreSheets.flatMap(scoreGaps),
      ...tables.indicatorTables.flatMap(indicatorGaps),
      ...tables.unitLists.flatMap(unitGaps),
    ];
  },
};

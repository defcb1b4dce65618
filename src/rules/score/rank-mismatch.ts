import type { TableRule } from "../../domain/rule";
import { tidy } from "../score-cells";

/** Domain B: by final score within a category; equals may share a place, or be told apart by another item. */
export const rankMismatch: TableRule = {
  id: "rank-mismatch",
  group: "score",
  on: "tables",
  severity: "error",
  clause: "use-of-result",
  title: { zh: "名次与得分不符", en: "Rank differs from the score" },
  why: {
    zh: "名次按最终得分在本类别内从高到低排列；同分可以并列，也可以按指定项目区分。改过得分而没有重排的，名次会不符。请重新排名。",
    en: "Ranks follow the final score within a category, highest first; equals share a place or are told apart by a named item. A score changed after ranking leaves a wrong rank. Rank again.",
  },
  messages: {
    differs: {
      zh: "{unit}得{score}分，名次为第{written}名，按得分应为第{expected}名。请核对得分，并重新排名。",
      en: "{unit} scores {score} and is ranked {written}; by its score it is {expected}. Check the score and rank again.",
    },
  },
  judgeTables({ scoreSheets }) {
    return scoreSheets.flatMap(({ table, wrongRanks }) =>
      wrongRanks.flatMap(({ row, written, expected }) => {
        const cell = row.row.rank?.cell;
        if (cell === undefined) return [];
        const values = { score: tidy(row.final ?? 0), written, expected };
        const fix = { kind: "ask", edits: [{ cell, to: expected }] } as const;
        const place = { sheet: table.sheet, cell, unit: row.unit, title: "排名" };
        return [{ ...place, message: "differs", values, fix }];
      }),
    );
  },
};

import type { TableRule } from "../../domain/rule";
import { valueOf } from "../score-cells";

/** A9, domain B: a unit under 一票否决 is removed from the ranking; its score stands and is never 0. */
export const vetoedUnitRanked: TableRule = {
  id: "vetoed-unit-ranked",
  group: "score",
  on: "tables",
  severity: "error",
  clause: "use-of-result",
  title: { zh: "被一票否决的单位参加排名", en: "Vetoed unit is ranked" },
  why: {
    zh: "被一票否决的单位不参加排名，得分照常保留，不按零分处理。请取消其名次，后面的单位依次递进。",
    en: "A unit under a one-vote veto is left out of the ranking; its score stays and is not 0. Remove its rank; the units below it move up.",
  },
  messages: {
    ranked: {
      zh: "{unit}已被一票否决，仍排第{rank}名。请取消名次，后面的单位依次递进；如否决有误，请更正一票否决表。",
      en: "{unit} is under a one-vote veto and still ranked {rank}. Remove the rank and move the others up, or correct the list of vetoes.",
    },
  },
  judgeTables({ scoreSheets, vetoed, unranked }) {
    return scoreSheets.flatMap(({ table, rows }) =>
      rows.flatMap(({ unit, row }) => {
        const rank = valueOf(row.rank);
        if (rank === null || row.rank === null || !vetoed.has(unit) || !unranked.has(unit)) return [];
        const place = { sheet: table.sheet, cell: row.rank.cell, unit, title: "排名" };
        return [{ ...place, message: "ranked", values: { rank } }];
      }),
    );
  },
};

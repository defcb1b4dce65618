import type { TableRule } from "../../domain/rule";
import { blockChecks } from "../block-checks";
import { subtotalChecks } from "../indicator-totals";

/** A2: the points of a block are those of its items. */
export const blockSumMismatch: TableRule = {
  id: "block-sum-mismatch",
  group: "scheme",
  on: "tables",
  severity: "error",
  clause: "structure",
  title: { zh: "板块分值与各项之和不符", en: "Points of a block differ from its items" },
  why: {
    zh: "板块（一级指标、小计）的分值应等于其下各项分值之和，绩效与市设综合的分值应与方案一致；按责任单位分列的，逐个单位计算。请核对分值。",
    en: "The points of a block are the sum of its items, and the blocks that the scheme names have its points; items of different responsible units are summed for each. Check the points.",
  },
  messages: {
    block: { zh: "“{title}”的分值为{stated}，其下各项之和为{sum}。请核对各项分值。", en: "“{title}” has {stated} points; its items have {sum}. Check them." },
    group: { zh: "“{group}”各项分值之和为{sum}，应为{stated}。请核对各项分值。", en: "The items of “{group}” have {sum} points instead of {stated}. Check them." },
    subtotal: { zh: "小计为{stated}，以上各项之和为{sum}。请核对各项分值。", en: "The subtotal is {stated}; the items above it have {sum}. Check them." },
    scheme: { zh: "“{title}”的分值为{stated}，方案规定为{points}分。请核对分值或方案。", en: "“{title}” has {stated} points; the scheme gives it {points}. Check the points or the scheme." },
  }, // prettier-ignore
  judgeTables({ tables, scheme }) {
    return tables.indicatorTables.flatMap((table) => [
      ...blockChecks(table, scheme),
      ...subtotalChecks(table),
    ]);
  },
};

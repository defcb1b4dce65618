import { groupBy } from "../../domain/group-by";
import type { TableRule } from "../../domain/rule";
import type { SerialRun } from "../../domain/tables";

type Serial = SerialRun["serials"][number];

/** Share of repeated serials from which on they number groups of rows and not rows. */
const groupShare = 0.3;

/** The later rows of each repeated serial, with the first one. */
function repeatedIn({ serials }: SerialRun): readonly { readonly first: Serial; readonly again: Serial }[] {
  const repeated = [...groupBy(serials, ({ value }) => value).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((again) => ({ first, again })),
  );
  return repeated.length > 1 && repeated.length > serials.length * groupShare ? [] : repeated;
}

/** C6: serials may begin again in each section; within one they are each given once. */
export const serialDuplicate: TableRule = {
  id: "serial-duplicate",
  group: "data",
  on: "tables",
  severity: "warning",
  clause: "ledger",
  title: { zh: "序号重复", en: "Serial number twice" },
  why: {
    zh: "同一表（或同一部分）内序号重复，多因插入或复制了行，可能有重复登记。各部分可以重新编号。请核对后重新编号。",
    en: "A serial number that stands twice within one table or section mostly comes from a copied row, which may be entered twice. Sections may begin again with 1. Check the rows and number them again.",
  },
  messages: {
    twice: {
      zh: "序号{serial}重复，{firstCell}单元格已用过。请核对是否重复登记，并重新编号。",
      en: "Serial {serial} stands already in {firstCell}. Check whether the row is entered twice, and number again.",
    },
  },
  judgeTables({ tables }) {
    return tables.serialRuns.flatMap((run) =>
      repeatedIn(run).map(({ first, again }) => ({
        ...{ sheet: run.sheet, cell: again.cell, unit: again.unit || null, title: "序号", message: "twice" },
        values: { serial: again.value, firstCell: first.cell },
      })),
    );
  },
};

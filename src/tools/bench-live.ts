import { writeXlsx } from "hucre";
import { CheckSession } from "../app/recheck";
import { watchCells } from "../excel/watch-cells";
import type { CellEdit } from "../domain/cell-edit";
import { openInNode } from "../host/node/node-host";
import type { AwardFact } from "../domain/facts";
import { ledgerOf } from "./bench-ledger";

const sheet = "获奖登记";
const year = 2024;
const edits = 15;

/** How long a check takes in the embedded Excel, reading and writing included: the whole one, and after an edit. */
export interface LiveTiming {
  readonly rows: number;
  readonly checkMs: number;
  readonly liveMs: number;
}

const header = ["获奖单位", "奖项名称", "授奖单位", "授奖日期", "工作年度", "文号", "获奖级别", "申报加分"];

function rowOf({ unitField, title, issuer, date, workYear, documentNumber, level, points }: AwardFact) {
  const day = date.reading.kind === "value" ? date.reading.value.iso : "";
  return [
    unitField.raw,
    title.raw,
    issuer.raw,
    day,
    workYear.raw,
    documentNumber.raw,
    level.raw,
    Number(points.raw),
  ];
}

async function clock(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Types dates into a ledger, each of which makes another finding, and follows each edit. */
export async function liveTiming(rows: number): Promise<LiveTiming> {
  const awards = ledgerOf(rows, year, 0).awards.map(rowOf);
  const book = await writeXlsx({ sheets: [{ name: sheet, rows: [header, ...awards] }] });
  const opened = await openInNode(book, "台账.xlsx", null);
  opened.install();
  const seen: CellEdit[] = [];
  await watchCells((edit) => seen.push(edit));
  const session = new CheckSession();
  const checkMs = await clock(() => session.check({ year }));
  const times: number[] = [];
  for (let i = 0; i < edits; i++) {
    const cells = opened.workbook.univer.getActiveWorkbook()?.getSheetByName(sheet);
    cells?.getRange(`D${10 + i * 7}`).setValue("2019年3月1日");
    await opened.workbook.calculation.settled();
    times.push(await clock(() => session.recheck(seen.splice(0))));
  }
  opened.close();
  return { rows, checkMs, liveMs: median(times) };
}

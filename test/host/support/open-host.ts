import { writeXlsx, type WriteOptions } from "hucre";
import { openInNode, type AddinFunctions, type NodeHost } from "../../../src/host/node/node-host";
import type { HostOptions } from "../../../src/host/embedded-host";
import { saveBook } from "../../../src/host/workbook/save-book";

export type SheetToWrite = WriteOptions["sheets"][number];

const opened: NodeHost[] = [];

/** Opens bytes in an embedded Excel whose client is the global `Excel` from then on. */
export async function openBytes(
  bytes: Uint8Array,
  fileName = "book.xlsx",
  functions: AddinFunctions | null = null,
  options: HostOptions = {},
): Promise<NodeHost> {
  const host = await openInNode(bytes, fileName, functions, options);
  opened.push(host);
  host.install();
  return host;
}

/** Opens a workbook of the given sheets; a list of rows stands for one sheet named 表. */
export async function openHost(
  sheets: readonly SheetToWrite[] | SheetToWrite["rows"] = [],
  functions: AddinFunctions | null = null,
  options: HostOptions = {},
): Promise<NodeHost> {
  return openBytes(await bookBytes(sheets), "book.xlsx", functions, options);
}

async function bookBytes(sheets: readonly SheetToWrite[] | SheetToWrite["rows"] = []): Promise<Uint8Array> {
  const isSheets = (sheets ?? []).some((sheet) => !Array.isArray(sheet));
  const list = isSheets ? (sheets as SheetToWrite[]) : [{ name: "表", rows: (sheets ?? []) as never }];
  return writeXlsx({ sheets: list });
}

/** Saves and opens again what was saved. */
export async function reopen(host: NodeHost, functions: AddinFunctions | null = null): Promise<NodeHost> {
  return openBytes(await saveBook(host.workbook), "saved.xlsx", functions);
}

/** To be called after each test: closes what it opened. */
export function closeHosts(): void {
  for (const host of opened.splice(0)) host.close();
}

export interface ApiFailure {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation?: string; readonly statement?: string };
}

/** The error that a run ends with; fails when there is none. */
export async function failureOf(run: () => Promise<unknown>): Promise<ApiFailure> {
  try {
    await run();
  } catch (error) {
    return error as ApiFailure;
  }
  throw new Error("no error came");
}

/** Runs against the first sheet. */
export function onSheet<T>(
  run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => run(context.workbook.worksheets.getFirst(), context));
}

/** What an area of the first sheet holds. */
export function read(
  address: string,
): Promise<{ values: unknown[][]; formulas: unknown[][]; text: string[][]; numberFormat: unknown[][] }> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load("values,formulas,text,numberFormat");
    await context.sync();
    const { values, formulas, text, numberFormat } = range;
    return { values, formulas, text, numberFormat };
  });
}

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { read, type Workbook } from "hucre";
import { checkWorkbook } from "../../src/app/check-workbook";
import { openInNode } from "../../src/host/node/node-host";
import { worksheetsOnly } from "../../src/host/package/worksheets-only";
import type { HostWorkbook } from "../../src/host/workbook/host-workbook";
import { saveBook } from "../../src/host/workbook/save-book";
import { sampleFile } from "../../src/tools/write-sample";
import { ledgerBook } from "../host/package/ledger-book";
import { openRichBook } from "../host/package/rich-book";

type Seen = ReadonlyMap<string, string | number>;

interface Checked {
  readonly bytes: Uint8Array;
  /** Texts and numbers of all sheets that people see; what formulas give is up to each program. */
  readonly cells: Seen;
}

/** A date comes back in as many ways as there are programs. */
const isDate = (format: string): boolean => /[ymd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""));

function cellsOf({ sheets }: HostWorkbook): Seen {
  const cells = new Map<string, string | number>();
  for (const sheet of sheets.filter(({ side }) => side.visibility !== "VeryHidden"))
    sheet.forEachCell((row, column) => {
      const value = sheet.valueAt(row, column);
      const isPlain = typeof value !== "boolean" && value !== "" && !sheet.hasFormula(row, column);
      if (isPlain && !isDate(sheet.numberFormatAt(row, column)))
        cells.set(`${sheet.name}!${row},${column}`, value);
    });
  return cells;
}

/** A book that was checked and saved. */
async function checked(original: Uint8Array): Promise<Checked> {
  const opened = await openInNode(original, "工作簿.xlsx", null);
  try {
    opened.install();
    await checkWorkbook();
    await opened.workbook.calculation.settled();
    return { bytes: await saveBook(opened.workbook), cells: cellsOf(opened.workbook) };
  } finally {
    opened.close();
  }
}

/** The cells that a program shows otherwise than Excel does. */
function differing({ cells }: Checked, { sheets }: Workbook): readonly unknown[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return [...cells].flatMap(([key, value]) => {
    const [, name = "", row, column] = /^(.*)!(\d+),(\d+)$/.exec(key) ?? [];
    const seen = byName.get(name)?.rows[Number(row)]?.[Number(column)] ?? null;
    const isSame = typeof seen === "number" ? Math.abs(seen - Number(value)) < 1e-9 : seen === value;
    // An array formula of the ledger calls a function that LibreOffice does not know.
    const isUncalculated = typeof value === "number" && seen === "#NAME?";
    return isSame || isUncalculated ? [] : [[key, value, seen]];
  });
}

const office = ["soffice", "libreoffice"].find(
  (command) => spawnSync(command, ["--version"], { stdio: "ignore" }).status === 0,
);

/** Each program opens all books at once and gives what it read. */
const programs: readonly (readonly [
  string,
  (books: readonly Uint8Array[]) => Promise<readonly Workbook[]>,
])[] = [
  [
    "another library",
    async (books) => Promise.all(books.map(async (book) => read(await worksheetsOnly(book)))),
  ],
  ...(office === undefined
    ? []
    : [["LibreOffice", (books: readonly Uint8Array[]) => converted(office, books)] as const]),
];

/** What LibreOffice makes of the books: it reads each wholly and writes it anew. */
async function converted(command: string, books: readonly Uint8Array[]): Promise<readonly Workbook[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "books-"));
  try {
    const files = books.map((book, i) => {
      const file = path.join(folder, `${i}.xlsx`);
      writeFileSync(file, book);
      return file;
    });
    const made = path.join(folder, "made");
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    execFileSync(command, [profile, "--headless", "--convert-to", "xlsx", "--outdir", made, ...files], {
      stdio: "ignore",
    });
    return await Promise.all(
      files.map((file) => read(new Uint8Array(readFileSync(path.join(made, path.basename(file)))))),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let books: readonly Checked[];

beforeAll(async () => {
  books = [];
  for (const original of [new Uint8Array(readFileSync(sampleFile)), await ledgerBook(), await openRichBook()])
    books = [...books, await checked(original)];
});

test.each(programs)("%s opens what was saved and shows what Excel shows", async (_, open) => {
  const seen = await open(books.map(({ bytes }) => bytes));
  books.forEach((book, i) => {
    expect(book.cells.size).toBeGreaterThan(10);
    const read = seen[i];
    expect(read && differing(book, read)).toEqual([]);
  });
});

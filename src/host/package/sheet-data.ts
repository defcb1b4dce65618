import { columnIndex } from "../../domain/address";
import { CellWriter, type CellSurroundings } from "./cell-writer";
import { readCell, readPiece } from "./file-cell";
import type { CellChange } from "./package-changes";
import type { TagReader } from "./tag-reader";
import { attributesText, withAttribute, type Splice } from "./xml-editor";

/** 0-based rows and columns of cells that the file did not have. */
export interface AddedExtent {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Changes by row, both in ascending order; two changes to one cell are laid over each other. */
function byRow(changes: readonly CellChange[]): [number, CellChange[]][] {
  const rows = new Map<number, Map<number, CellChange>>();
  for (const change of changes) {
    const row = rows.get(change.row) ?? new Map<number, CellChange>();
    rows.set(change.row, row);
    const earlier = row.get(change.column);
    row.set(change.column, earlier ? overlay(earlier, change) : change);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => [row, [...cells.values()].sort((a, b) => a.column - b.column)]);
}

function overlay(earlier: CellChange, later: CellChange): CellChange {
  const style = earlier.style && later.style ? { ...earlier.style, ...later.style } : null;
  return {
    ...later,
    content: later.content ?? earlier.content,
    style: style ?? later.style ?? earlier.style,
  };
}

/** 0-based column of a cell's tag; `next` where the tag does not say. Reads ` r="AB12"` by its letters alone. */
function columnOf(reader: TagReader, prefix: string, next: number): number {
  const { xml, start } = reader;
  const at = start + prefix.length + 2;
  if (!xml.startsWith(' r="', at)) {
    const reference = reader.attributes().get("r");
    return reference ? columnIndex(reference.replace(/\d+$/, "")) : next;
  }
  let column = 0;
  for (let i = at + 4, c = xml.charCodeAt(i); c > 57; c = xml.charCodeAt(++i))
    column = column * 26 + (c & 31);
  return column - 1;
}

/** Lays cell changes over a sheet's data in one pass and collects the splices that do it. */
export class SheetData {
  readonly splices: Splice[] = [];
  extent: AddedExtent | null = null;
  private readonly pending: [number, CellChange[]][];
  private readonly writer: CellWriter;
  private position = 0;

  constructor(
    private readonly prefix: string,
    changes: readonly CellChange[],
    private readonly columnFormat: (column: number) => number,
    surroundings: CellSurroundings,
  ) {
    this.pending = byRow(changes);
    this.writer = new CellWriter(prefix, surroundings);
  }

  get formulasChanged(): boolean {
    return this.writer.formulasChanged;
  }

  /** The reader stands on the open tag of the sheet data and on its end tag afterwards. */
  patch(reader: TagReader): void {
    const { start, end, text, kind } = reader;
    if (kind === "empty") {
      const rows = this.rowsBefore(Infinity);
      const close = `</${this.prefix}sheetData>`;
      if (rows !== "") this.splices.push({ start, end, text: text.replace(/\s*\/>$/, ">") + rows + close });
      return;
    }
    let next = 0;
    while (reader.next() && reader.kind !== "close") {
      if (reader.is(`${this.prefix}row`)) next = this.patchRow(reader, next) + 1;
      else reader.skipElement();
    }
    this.insert(reader.start, this.rowsBefore(Infinity));
  }

  /** Rows for all changes, where the sheet has no data element at all. */
  allRows(): string {
    return this.rowsBefore(Infinity);
  }

  private insert(at: number, text: string): void {
    if (text !== "") this.splices.push({ start: at, end: at, text });
  }

  /** New rows for the changes above a row. */
  private rowsBefore(row: number): string {
    let rows = "";
    for (
      let next = this.pending[this.position];
      next && next[0] < row;
      next = this.pending[++this.position]
    ) {
      const cells = next[1].map((change) => this.newCell(change, null)).join("");
      const tag = `${this.prefix}row`;
      if (cells !== "") rows += `<${tag}${attributesText({ r: next[0] + 1 })}>${cells}</${tag}>`;
    }
    return rows;
  }

  private newCell(change: CellChange, rowFormat: number | null): string {
    const text = this.writer.added(change, rowFormat ?? this.columnFormat(change.column));
    if (text !== "") this.widen(change.row, change.column);
    return text;
  }

  private widen(row: number, column: number): void {
    this.extent ??= { top: row, left: column, bottom: row, right: column };
    this.extent.top = Math.min(this.extent.top, row);
    this.extent.bottom = Math.max(this.extent.bottom, row);
    this.extent.left = Math.min(this.extent.left, column);
    this.extent.right = Math.max(this.extent.right, column);
  }

  /** Returns the row's number. */
  private patchRow(reader: TagReader, next: number): number {
    const { start, end, kind, text: tag } = reader;
    const attributes = reader.attributes();
    const row = attributes.has("r") ? Number(attributes.get("r")) - 1 : next;
    this.insert(start, this.rowsBefore(row));
    const changes =
      this.pending[this.position]?.[0] === row ? (this.pending[this.position++]?.[1] ?? []) : [];
    const hasFormat = /^(1|true)$/.test(attributes.get("customFormat") ?? "");
    const rowFormat = hasFormat ? Number(attributes.get("s") ?? 0) : null;
    const added: number[] = [];
    const create = (list: readonly CellChange[]): string =>
      list
        .map((change) => {
          const text = this.newCell(change, rowFormat);
          if (text !== "") added.push(change.column);
          return text;
        })
        .join("");
    if (kind === "empty") {
      const cells = create(changes);
      if (cells === "") return row;
      const open = withSpans(tag, attributes.get("spans"), added).replace(/\s*\/>$/, ">");
      this.splices.push({ start, end, text: `${open}${cells}</${this.prefix}row>` });
      return row;
    }
    this.patchCells(reader, row, changes, create);
    const open = withSpans(tag, attributes.get("spans"), added);
    if (open !== tag) this.splices.push({ start, end, text: open });
    return row;
  }

  private patchCells(
    reader: TagReader,
    row: number,
    changes: readonly CellChange[],
    create: (list: readonly CellChange[]) => string,
  ): void {
    let at = 0;
    let column = -1;
    while (reader.next() && reader.kind !== "close") {
      if (!reader.is(`${this.prefix}c`)) {
        reader.skipElement();
        continue;
      }
      column = columnOf(reader, this.prefix, column + 1);
      const from = at;
      while ((changes[at]?.column ?? Infinity) < column) at++;
      if (at > from) this.insert(reader.start, create(changes.slice(from, at)));
      const change = changes[at];
      if (change?.column === column) {
        at++;
        this.change(reader, change);
      } else this.passCell(reader, row, column);
    }
    this.insert(reader.start, create(changes.slice(at)));
  }

  private change(reader: TagReader, change: CellChange): void {
    const cell = readCell(reader, this.prefix);
    const text = this.writer.changed(cell, change, reader.xml);
    if (text !== reader.xml.slice(cell.start, cell.end)) {
      this.splices.push({ start: cell.start, end: cell.end, text });
    }
  }

  /** Over a cell that stays, noting shared formulas. */
  private passCell(reader: TagReader, row: number, column: number): void {
    const formula = `${this.prefix}f`;
    for (let depth = reader.kind === "open" ? 1 : 0; depth > 0 && reader.next();) {
      if (reader.kind === "close") depth--;
      else if (reader.is(formula) && reader.text.includes("shared")) this.passFormula(reader, row, column);
      else if (reader.kind === "open") depth++;
    }
  }

  private passFormula(reader: TagReader, row: number, column: number): void {
    const piece = readPiece(reader);
    const promoted = this.writer.shared.pass(piece, row, column);
    if (promoted !== null) {
      this.splices.push({ start: piece.start, end: piece.end, text: promoted });
    }
  }
}

/** The `spans` of a row, widened over added columns; it is only a hint, but a wrong one makes Excel complain. */
function withSpans(tag: string, spans: string | undefined, added: readonly number[]): string {
  if (spans === undefined || added.length === 0) return tag;
  const numbers = [...(spans.match(/\d+/g) ?? []).map(Number), ...added.map((column) => column + 1)];
  const least = numbers.reduce((a, b) => Math.min(a, b));
  const most = numbers.reduce((a, b) => Math.max(a, b));
  const isInside = spans.split(" ").length === 1 && spans === `${least}:${most}`;
  return isInside ? tag : withAttribute(tag, "spans", `${least}:${most}`);
}

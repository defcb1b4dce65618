import type { CellValue } from "../domain/grid";

/** A value of an argument in one of the forms that Excel uses: blank is null on the web; an error is an object with a code. */
function cellOf(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "object" && value !== null && "code" in value) return String(value.code);
  return "";
}

/** Rows of equal length; a single value is one cell, a plain list one row, a ragged array is filled up with blanks. */
function rowsOf(value: unknown): readonly (readonly unknown[])[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const rows: readonly (readonly unknown[])[] = list.some(Array.isArray)
    ? list.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]))
    : [list];
  const width = Math.max(1, ...new Set(rows.map((row) => row.length)));
  return rows.map((row) => (row.length === width ? row : Array.from({ length: width }, (_, i) => row[i])));
}

/** One cell of an argument, which can say where it stands. */
export class ArgumentCell {
  constructor(
    readonly argument: Argument,
    readonly index: number,
  ) {}

  get value(): CellValue {
    return this.argument.valueAt(this.index);
  }

  /** “得分”第3行 */
  get place(): string {
    return this.argument.placeOf(this.index);
  }
}

/** What a function was given under one parameter: a range or a single value. `""` is blank. */
export class Argument {
  readonly rows: readonly (readonly CellValue[])[];
  readonly height: number;
  readonly width: number;
  /** A blank cell came as null (Excel on the web), so that a 0 among them is a real 0. */
  readonly hasNull: boolean;

  /** @param name the parameter's Chinese name, for messages */
  constructor(
    readonly name: string,
    value: unknown,
  ) {
    const rows = rowsOf(value);
    this.rows = rows.map((row) => row.map(cellOf));
    this.height = rows.length;
    this.width = rows[0]?.length ?? 0;
    this.hasNull = rows.some((row) => row.includes(null));
  }

  get count(): number {
    return this.height * this.width;
  }

  get isVector(): boolean {
    return this.height === 1 || this.width === 1;
  }

  /** Left out, or a single blank cell: Excel gives both the same way. */
  get isOmitted(): boolean {
    return this.count === 1 && this.valueAt(0) === "";
  }

  /** The value at a place counted along the rows; a single value stands at every place. */
  valueAt(index: number): CellValue {
    const at = this.count === 1 ? 0 : index;
    return this.rows[Math.floor(at / this.width)]?.[at % this.width] ?? "";
  }

  cellAt(index: number): ArgumentCell {
    return new ArgumentCell(this, this.count === 1 ? 0 : index);
  }

  cells(): readonly ArgumentCell[] {
    return Array.from({ length: this.count }, (_, index) => this.cellAt(index));
  }

  placeOf(index: number): string {
    const row = this.height > 1 ? `第${Math.floor(index / this.width) + 1}行` : "";
    const column = this.width > 1 ? `第${(index % this.width) + 1}列` : "";
    return `“${this.name}”${row}${column}`;
  }

  /** “得分”（3行1列） */
  get size(): string {
    return `“${this.name}”（${this.height}行${this.width}列）`;
  }
}

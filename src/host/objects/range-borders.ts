import type { IBorderData, IBorderStyleData } from "@univerjs/core";
import type { Area } from "../../domain/address";
import { ApiError } from "../protocol/api-error";
import type { HostSheet } from "../workbook/host-sheet";
import { colorInput } from "./color";
import { codeFor, Look, wordFor } from "./look";
import { refuseIfProtected } from "./protection";

const lineStyles = { None: 0, Continuous: 1, Dot: 3, Dash: 4, DashDot: 5, DashDotDot: 6, Double: 7 } as const;

type Side = keyof IBorderData & ("t" | "b" | "l" | "r");

/** Which side of a cell a border runs along, and whether it does so at a place counted from the range's corner. */
interface Run {
  readonly side: Side;
  runsAt(row: number, column: number, lastRow: number, lastColumn: number): boolean;
}

const runs: Readonly<Record<string, Run>> = {
  EdgeTop: { side: "t", runsAt: (row) => row === 0 },
  EdgeBottom: { side: "b", runsAt: (row, _, lastRow) => row === lastRow },
  EdgeLeft: { side: "l", runsAt: (_, column) => column === 0 },
  EdgeRight: { side: "r", runsAt: (_row, column, _lastRow, lastColumn) => column === lastColumn },
  InsideHorizontal: { side: "b", runsAt: (row, _, lastRow) => row < lastRow },
  InsideVertical: { side: "r", runsAt: (_row, column, _lastRow, lastColumn) => column < lastColumn },
};

/** `Excel.RangeBorderCollection`: the four edges and the inner lines. */
export class RangeBorderCollection extends Look {
  readonly typeName = "RangeBorderCollection";

  getItem(index: string): RangeBorderObject {
    const run = runs[index];
    if (!run) throw new ApiError("NotImplemented", `RangeBorder ${index}`);
    return new RangeBorderObject(this.sheet, this.area, index, run);
  }
}

/** `Excel.RangeBorder` */
class RangeBorderObject extends Look {
  readonly typeName = "RangeBorder";

  constructor(
    sheet: HostSheet,
    area: Area,
    private readonly index: string,
    private readonly run: Run,
  ) {
    super(sheet, area);
  }

  get sideIndex(): string {
    return this.index;
  }
  get style(): string | null {
    return wordFor(
      lineStyles,
      this.agreed((line) => line?.s ?? 0),
    );
  }
  set style(value: string) {
    const code = codeFor(lineStyles, value, "RangeBorder.style");
    this.draw((line) => (code === 0 ? null : { ...line, s: code }));
  }
  get color(): string | null {
    return this.agreed((line) => line?.cl.rgb ?? "#000000");
  }
  set color(value: string) {
    const rgb = colorInput(value);
    this.draw((line) => ({ ...line, cl: { rgb } }));
  }

  private runsAt(row: number, column: number): boolean {
    const { top, left, bottom, right } = this.area;
    return this.run.runsAt(row, column, bottom - top, right - left);
  }

  private lineAt(row: number, column: number): IBorderStyleData | null {
    return this.sheet.styleAt(this.area.top + row, this.area.left + column).bd?.[this.run.side] ?? null;
  }

  /** What all cells that the border runs along have in common; null when they differ. */
  private agreed<T>(read: (line: IBorderStyleData | null) => T): T | null {
    const found = new Set<T>();
    for (let row = 0; row <= this.area.bottom - this.area.top; row++) {
      for (let column = 0; column <= this.area.right - this.area.left; column++)
        if (this.runsAt(row, column)) found.add(read(this.lineAt(row, column)));
    }
    const [first = null] = found;
    return found.size === 1 ? first : null;
  }

  private draw(change: (line: IBorderStyleData) => IBorderStyleData | null): void {
    refuseIfProtected(this.sheet, "allowFormatCells");
    this.sheet.restyle(this.area, (row, column) => {
      if (!this.runsAt(row, column)) return {};
      const line = change({ s: 1, cl: { rgb: "#000000" }, ...this.lineAt(row, column) });
      return { bd: { [this.run.side]: line } };
    });
  }
}

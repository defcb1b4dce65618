import { ApiObject } from "../protocol/api-object";
import type { HostSheet } from "../workbook/host-sheet";

/** `Excel.WorksheetFreezePanes` */
export class FreezePanesObject extends ApiObject {
  readonly typeName = "WorksheetFreezePanes";

  constructor(private readonly sheet: HostSheet) {
    super();
  }
  private freeze(rows: number, columns: number): void {
    this.sheet.side.freeze = { rows, columns };
    if (rows + columns === 0) this.sheet.grid.cancelFreeze();
    else
      this.sheet.grid.setFreeze({
        startRow: rows || -1,
        startColumn: columns || -1,
        xSplit: columns,
        ySplit: rows,
      });
  }
  freezeRows(count?: number | null): void {
    this.freeze(count ?? 0, this.sheet.side.freeze.columns);
  }
  freezeColumns(count?: number | null): void {
    this.freeze(this.sheet.side.freeze.rows, count ?? 0);
  }
  unfreeze(): void {
    this.freeze(0, 0);
  }
}

import type { FUniver } from "@univerjs/core/facade";
import {
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import type { Area } from "../../domain/address";
import { isQuiet } from "./calculation";
import type { HostSheet } from "./host-sheet";
import { areaOfRange } from "./sheet-cells";

/** Something happened that an add-in, or the page around the grid, can listen to. */
export type WorkbookEvent =
  | { readonly kind: "changed"; readonly sheet: HostSheet; readonly area: Area; readonly byAddIn: boolean }
  | { readonly kind: "formatted"; readonly sheet: HostSheet; readonly area: Area }
  | { readonly kind: "selected"; readonly sheet: HostSheet; readonly area: Area }
  | { readonly kind: "activated"; readonly sheet: HostSheet }
  | { readonly kind: "conditional-formats"; readonly sheet: HostSheet };

/** Says of a change of cells that it came through the object model. */
export const addInTrigger = "office-js";

/** What is looked at of the commands of the grid. */
interface CommandParameters extends Partial<ISetSelectionsOperationParams> {
  readonly trigger?: string;
  readonly cellValue?: Record<number, Record<number, unknown>>;
}

/** The rows and columns of a cell matrix as one area; null when it is empty. */
function areaOfMatrix(matrix: Readonly<Record<number, Readonly<Record<number, unknown>>>>): Area | null {
  let area: { top: number; left: number; bottom: number; right: number } | null = null;
  for (const [rowKey, cells] of Object.entries(matrix)) {
    const row = Number(rowKey);
    for (const key of Object.keys(cells)) {
      const column = Number(key);
      area ??= { top: row, left: column, bottom: row, right: column };
      area.bottom = Math.max(area.bottom, row);
      area.left = Math.min(area.left, column);
      area.right = Math.max(area.right, column);
    }
  }
  return area;
}

/** Turns what the grid does into events. */
export class WorkbookEvents {
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();

  constructor(univer: FUniver, sheetById: (id: string) => HostSheet | null) {
    univer.onCommandExecuted((command, options) => {
      const params = (command.params ?? {}) as CommandParameters;
      const sheet = sheetById(params.subUnitId ?? "");
      if (!sheet) return;
      if (command.id === SetRangeValuesMutation.id && options?.fromFormula !== true) {
        const area = areaOfMatrix(params.cellValue ?? {});
        if (area && isQuiet(params.trigger)) this.emit({ kind: "formatted", sheet, area });
        else if (area) this.emit({ kind: "changed", sheet, area, byAddIn: params.trigger === addInTrigger });
      }
      if (command.id === SetWorksheetActiveOperation.id) this.emit({ kind: "activated", sheet });
      if (command.id === SetSelectionsOperation.id) this.noteSelection(sheet, params);
    });
  }

  /** While the mouse is still moving, nothing is selected yet. */
  private noteSelection(
    sheet: HostSheet,
    { type, selections }: Partial<ISetSelectionsOperationParams>,
  ): void {
    const range = selections?.at(-1)?.range;
    const isMoving = type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING;
    if (range && !isMoving) this.emit({ kind: "selected", sheet, area: areaOfRange(range) });
  }

  on(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: WorkbookEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  close(): void {
    this.listeners.clear();
  }
}

import type { TableShape } from "../domain/roles";
import { squeezeText } from "../domain/text";
import type { SheetView } from "./sheet-view";

/** Names on the unit lists among the tables of one sheet, squeezed; declared short names too. */
export function unitNames(view: SheetView, shapes: readonly TableShape[]): readonly string[] {
  return shapes
    .filter((shape) => shape.role === "units")
    .flatMap((shape) =>
      shape.bodyRows.flatMap((row) =>
        [shape.columns.unit, shape.columns.aliases].flatMap((column) => {
          const text = column === undefined ? "" : squeezeText(String(view.shown(row, column)));
          return text === "" ? [] : text.split(/[、,;/]/u);
        }),
      ),
    );
}

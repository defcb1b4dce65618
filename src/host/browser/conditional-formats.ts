import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/preset-sheets-conditional-formatting";
import type { HostSheet } from "../workbook/host-sheet";
import type { HostWorkbook } from "../workbook/host-workbook";
import type { HostConditionalFormat } from "../workbook/sheet-side";

function ruleOf(format: HostConditionalFormat): IConditionFormattingRule {
  return {
    cfId: format.id,
    stopIfTrue: format.stopIfTrue,
    ranges: format.areas.map((area) => ({
      startRow: area.top,
      startColumn: area.left,
      endRow: area.bottom,
      endColumn: area.right,
    })),
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: format.formula,
      style: {
        ...(format.fillColor === null ? {} : { bg: { rgb: format.fillColor } }),
        ...(format.fontColor === null ? {} : { cl: { rgb: format.fontColor } }),
      },
    },
  };
}

/**
 * Shows the host's conditional formats in the grid, now and after every change. The host's own list stays the truth
 * (Univer keeps less than a file does), so a sheet's formats are taken out and put in again as a whole, by mutations:
 * 撤销 in the grid must not touch what belongs to the object model.
 */
export function showConditionalFormats(workbook: HostWorkbook): void {
  const shown = new Map<string, readonly string[]>();

  const show = (sheet: HostSheet): void => {
    for (const cfId of shown.get(sheet.id) ?? []) {
      workbook.run(DeleteConditionalRuleMutation.id, { subUnitId: sheet.id, cfId });
    }
    // Kinds other than formulas have no formula to show; they only travel through to the saved copy.
    const formats = sheet.side.conditionalFormats.filter(
      (format) => format.type === "Custom" && format.formula !== "",
    );
    for (const format of formats) {
      workbook.run(AddConditionalRuleMutation.id, { subUnitId: sheet.id, rule: ruleOf(format) });
    }
    shown.set(
      sheet.id,
      formats.map((format) => format.id),
    );
  };

  for (const sheet of workbook.sheets) show(sheet);
  workbook.on((event) => {
    if (event.kind === "conditional-formats") show(event.sheet);
  });
}

import type { FormulaDataModel } from "@univerjs/engine-formula";

/**
 * Lets a change look for formulas on the sheet that is changed only. Univer looks through every sheet of the workbook at
 * each change, and then uses what it found on that one.
 */
export function lookAtChangedSheetOnly(model: FormulaDataModel): FormulaDataModel {
  const lookEverywhere = model.getFormulaData.bind(model);
  const update = model.updateFormulaData.bind(model);
  model.updateFormulaData = (unitId, sheetId, cells) => {
    model.getFormulaData = () => ({ [unitId]: { [sheetId]: model.getSheetFormulaData(unitId, sheetId) } });
    try {
      return update(unitId, sheetId, cells);
    } finally {
      model.getFormulaData = lookEverywhere;
    }
  };
  return model;
}

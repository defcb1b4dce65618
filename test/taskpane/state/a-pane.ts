import { lookOf } from "../../../src/app/look-at-workbook";
import { createPaneStore } from "../../../src/taskpane/state/pane-store";
import type { UseCases } from "../../../src/taskpane/state/pane-store";
import { aFinding, aResult, ledger } from "../a-finding";

export const result = aResult([aFinding(), aFinding({ rule: "unit-unknown", sheet: "扣分", cell: null })]);

export const nothing = { count: null, left: [] };

/** A store whose use cases succeed at once unless the test says otherwise, with the cells that were selected. */
export function paneWith(useCases: Partial<UseCases> = {}) {
  const selected: string[] = [];
  const store = createPaneStore({
    checkWorkbook: () => Promise.resolve(result),
    recheck: () => Promise.resolve("same"),
    carryOut: () => Promise.resolve(nothing),
    readHistory: () => Promise.resolve([]),
    previewFixes: () => Promise.resolve({ fixes: [], left: [] }),
    previewTemplate: () => Promise.resolve({ year: 2026, categories: [], units: 0, sheets: [], found: [] }),
    readReport: () => Promise.resolve({ year: 2026, scheme: { zh: "", en: "" }, categories: [] }),
    explain: () => Promise.resolve({ about: "", explanation: null }),
    explainEntry: () => Promise.resolve(null),
    whatIf: () => Promise.resolve(null),
    selectCell: (sheet, cell) => {
      selected.push(`${sheet}!${cell}`);
      return Promise.resolve();
    },
    lookAtWorkbook: (drafts) => Promise.resolve(lookOf(ledger, drafts)),
    tablesWith: (drafts) => Promise.resolve(lookOf(ledger, drafts).cards),
    ...useCases,
  });
  return { store, selected, actions: store.getState().actions };
}

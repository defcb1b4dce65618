import type { TableDraft } from "../../domain/recognition";
import * as pane from "./pane-state";
import type { Pane, UseCases } from "./pane-store";
import type { Runner, Update } from "./runner";

/** What only reads the workbook, and shows what it found. */
export function createReadings(useCases: UseCases, set: Update, get: () => Pane, run: Runner) {
  return {
    look: () =>
      run("look", async () => {
        set(pane.looking);
        const seen = await useCases.lookAtWorkbook(Object.values(get().drafts));
        set((state) => pane.looked(state, seen));
      }),
    draft: (key: string, draft: TableDraft | null) =>
      run("look", async () => {
        set((state) => pane.drafted(state, key, draft));
        const { drafts } = get();
        const cards = await useCases.tablesWith(Object.values(drafts));
        set((state) => (state.drafts === drafts ? { cards } : {}));
      }),
    readHistory: () =>
      run("history", async () => {
        const history = await useCases.readHistory();
        set(() => ({ history }));
      }),
    previewTemplate: () =>
      run("preview", async () => {
        const { request } = get();
        const preview = await useCases.previewTemplate(request);
        // What was asked for meanwhile is answered by itself.
        set((state) => (state.request === request ? { preview } : {}));
      }),
    planFixes: (indices: readonly number[]) =>
      run("plan", async () => {
        const findings = get().result?.findings ?? [];
        const plan = await useCases.previewFixes(indices.flatMap((index) => findings[index] ?? []));
        set(() => ({ plan }));
      }),
  };
}

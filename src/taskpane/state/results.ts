import type { Explained } from "../../app/result-book";
import type { Locale } from "../../domain/local-text";
import type { Supposed } from "../../domain/what-if";
import type { Pane, UseCases } from "./pane-store";
import type { Runner, Update } from "./runner";

/** The results of the workbook, how they came about, and what would change them. */
export function createResults(useCases: UseCases, set: Update, get: () => Pane, run: Runner) {
  let asked: Supposed | null = null;
  return {
    readReport: () =>
      run("results", async () => {
        // An edit that comes while the workbook is read may be missing from it.
        set(() => ({ isReportOld: false }));
        const report = await useCases.readReport();
        set(() => ({ report, explained: null, supposition: null }));
      }),
    explain: (figure: Explained, locale: Locale) =>
      run("explain", async () => {
        const explained = await useCases.explain(figure, locale);
        set(() => ({ explained }));
      }),
    closeExplanation: () => set(() => ({ explained: null })),
    suppose: (supposed: Supposed) =>
      run("suppose", async () => {
        asked = supposed;
        const answer = await useCases.whatIf(supposed);
        // What was asked meanwhile is answered by itself.
        if (asked === supposed && get().report !== null) set(() => ({ supposition: { supposed, answer } }));
      }),
  };
}

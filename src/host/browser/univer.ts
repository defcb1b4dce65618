import { LocaleType, mergeLocales, Univer, type Injector } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingTexts from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreTexts from "@univerjs/preset-sheets-core/locales/zh-CN";
import "@univerjs/preset-sheets-core/lib/index.css";

/** A spreadsheet on the page, still without a workbook. */
export interface Grid {
  readonly univer: FUniver;
  /** Gives a part of the grid by its class. */
  readonly parts: Injector;
  dispose(): void;
}

/**
 * Draws an empty spreadsheet into an element: cells, formula bar and sheet tabs, all in this page, nothing that talks
 * to a server. The presets are used as lists of plugins; the package that usually starts them brings paid parts.
 */
export function createGrid(container: HTMLElement): Grid {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(coreTexts, conditionalFormattingTexts) },
  });
  const core = UniverSheetsCorePreset({ container, toolbar: false, header: true });
  for (const entry of [...core.plugins, ...UniverSheetsConditionalFormattingPreset().plugins]) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  const parts = univer.__getInjector();
  return { univer: FUniver.newAPI(univer), parts, dispose: () => univer.dispose() };
}

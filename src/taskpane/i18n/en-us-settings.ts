import type { zhSettings } from "./zh-cn-settings";

/** What the pages say that are not of one workbook: help and settings. */
export const enSettings: typeof zhSettings = {
  help: {
    title: "Help",
    search: "Find a rule or a function",
    found: "{{n, number}} found",
    nothing: "Nothing found. Try another word, such as “issuer”, “rank” or JX.TOTAL.",
    rules: "Rules",
    functions: "Functions",
    severity: "Severity by default",
    clause: "Clause",
    messages: "What it says",
    parameters: "Arguments",
    optional: " (optional)",
    returns: "Result",
    example: "Example",
  },
  settings: {
    title: "Settings",
    language: "Language of the pane",
    asExcel: "As Excel",
    languageHint: "Only for the pane on this computer; what is written into the workbook is always Chinese.",
    workbook: "This workbook",
    workbookHint: "Kept in the workbook, and the same for everybody who opens it.",
    liveCheck: "Check while typing",
    liveCheckHint: "Looks at the rows concerned whenever a cell is changed.",
    write: "Write results as",
    writeAs: { values: "Values", formulas: "Formulas" },
    writeHint:
      "Values are seen on computers without this add-in too; formulas follow the data, and are to be replaced by values before the file is handed on.",
  },
};

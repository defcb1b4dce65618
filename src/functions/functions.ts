/*
 * The functions `JX.…` (domain C4); their JSDoc is the manual. Excel shows the first line and the parameters while a
 * formula is typed, the help pages show all of it.
 *
 * Common to all: every argument may be a range or a single value. "" and null are blank; Excel on the desktop hands over a
 * blank cell as 0, which is computed with. Numbers and dates in text are read as everywhere else (１2.5, 8.5分, 2011.5.3).
 * What cannot be read or has the wrong shape gives #VALUE!; a blank that the result needs gives #N/A (待核). Nothing is
 * rounded.
 */
export * from "./score-functions";
export * from "./ledger-functions";
export * from "./result-functions";

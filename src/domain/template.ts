import type { CellValue } from "./grid";

/** How points come about: the custom function that computes them, or a person's judgement (domain C4). */
export type ScoringMethod = "completion" | "per-fault" | "efficacy" | "rank" | "share" | "survey" | "judged";

/** One indicator of a template. */
export interface TemplateIndicator {
  /** 绩效（职能）, 公众评议, 市设综合项目 (domain A2). */
  readonly block: string;
  readonly group: string;
  readonly name: string;
  readonly points: number;
  readonly scoring: ScoringMethod;
  /** The scoring method in words, for the column 评分办法. */
  readonly method: string;
  readonly responsible: string;
  readonly assessor: string;
  readonly evidence: string;
  readonly period: string;
  /** True where no source gives the points: they are shown as 示例, to be replaced by the office's own. */
  readonly isExample: boolean;
}

/** The indicators of one category of units. */
export interface CategoryTemplate {
  readonly category: string;
  readonly indicators: readonly TemplateIndicator[];
}

/** Choices that a column offers: written out, or the values of another sheet's column below its header. */
export type Choices = readonly string[] | { readonly sheet: string; readonly header: string };

export interface SheetColumn {
  /** "" for a gap beside a table, which would take in what stands next to it. */
  readonly header: string;
  /** In points. */
  readonly width: number;
  readonly numberFormat?: string;
  readonly choices?: Choices;
  readonly wrap?: true;
  /** Computed: its cells are formulas, which protection of the sheet locks. */
  readonly isFormula?: true;
}

/** A sheet to bring in, as plain data: title and notes, a header row, rows (a text that begins with = is a formula). */
export interface SheetTemplate {
  readonly name: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /**
   * How many rows, from the first, are an Excel table, which grows with what is typed below it; 0 for none. It ends before
   * a column without a header. What spills cannot stand in one.
   */
  readonly tableRows: number;
  /** Columns that stay when the sheet is scrolled sideways. */
  readonly frozenColumns: number;
}

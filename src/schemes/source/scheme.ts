import type { Scheme } from "../../domain/scheme";
import { sourceClauses } from "./clauses";
import { sourceCoverage } from "./coverage";
import { sourceParameters } from "./parameters";

/** 综合绩效评估: the scheme of the source document (domain A). */
export const sourceScheme: Scheme = {
  id: "source",
  name: { zh: "综合绩效评估（通用方案）", en: "Comprehensive performance assessment (source scheme)" },
  clauses: sourceClauses,
  parameters: sourceParameters,
  coverage: sourceCoverage,
};

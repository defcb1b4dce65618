import type { Coverage } from "../../domain/scheme";
import { sourceCoverage } from "../source/coverage";

/** As the source scheme, but for the clause on criticism, whose points the office enters. */
export const changde2017Coverage: readonly Coverage[] = sourceCoverage;

import type { ClassStanding, IssuerList } from "./bodies";
import type { Rule } from "./rule";
import type { Level } from "./verdict";

/** What the engine is given to judge by. */
export interface Rulebook {
  readonly rules: readonly Rule[];
  /** The level at which a set of issuers stands (domain C1). */
  levelOf(issuers: IssuerList, standing: ClassStanding): Level;
}

import type { Severity } from "../domain/finding";
import type { LocalText } from "../domain/local-text";
import type { ClauseId } from "../domain/scheme";
import { rules } from "../rules";
import { schemes } from "../schemes";

/** A rule as the manual describes it. */
export interface RuleTopic {
  readonly kind: "rule";
  readonly id: string;
  readonly title: LocalText;
  readonly severity: Severity;
  readonly clause: LocalText;
  readonly why: LocalText;
  /** What it says, with `{name}` places. */
  readonly messages: readonly LocalText[];
}

/** A custom function as the manual describes it, which is Chinese as its arguments are. */
export interface FunctionTopic {
  readonly kind: "function";
  readonly id: string;
  /** JX.TOTAL(各项得分, [加分], [减分]) */
  readonly signature: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly isOptional: boolean;
  }[];
  readonly returns: string;
  readonly example: string;
  readonly clause: LocalText;
}

export type HelpTopic = RuleTopic | FunctionTopic;

/** How the schemes cite a clause; those that say the same share one. */
export function citation(clause: ClauseId): LocalText {
  const names = schemes.map(({ clauses }) => clauses[clause]);
  const joined = (locale: keyof LocalText): string =>
    [...new Set(names.map((name) => name[locale]))].join(" / ");
  return { zh: joined("zh"), en: joined("en") };
}

export const ruleTopics: readonly RuleTopic[] = rules.map(
  ({ id, title, severity, clause, why, messages }) => ({
    kind: "rule",
    ...{ id, title, severity, why },
    clause: citation(clause),
    messages: Object.values(messages),
  }),
);

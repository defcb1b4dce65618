import type { LocalText } from "../domain/local-text";
import type { RuleId } from "../domain/rule-ids";
import { rules } from "../rules";

/** What a person calls a rule, and why it checks. */
export interface RuleWords {
  readonly title: LocalText;
  readonly why: LocalText;
}

const words: ReadonlyMap<string, RuleWords> = new Map(rules.map((rule) => [rule.id, rule]));

/** Null for an id without a record. */
export function ruleWords(rule: RuleId): RuleWords | null {
  return words.get(rule) ?? null;
}

/** As the sheets, which are in Chinese, name a rule; the id itself without a record. */
export function chineseTitle(rule: string): string {
  return words.get(rule)?.title.zh ?? rule;
}

/** What a person calls a rule; null for an id without a record. */
export function ruleTitle(rule: RuleId): LocalText | null {
  return ruleWords(rule)?.title ?? null;
}

import type { LocalText } from "../domain/local-text";
import type { RuleId } from "../domain/rule-ids";
import { rules } from "../rules";

const titles: ReadonlyMap<RuleId, LocalText> = new Map(rules.map(({ id, title }) => [id, title]));

/** What a person calls a rule; null for an id without a record. */
export function ruleTitle(rule: RuleId): LocalText | null {
  return titles.get(rule) ?? null;
}

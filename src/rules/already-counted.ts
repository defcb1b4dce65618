import type { Entry } from "../domain/entry";
import type { JudgeContext } from "../domain/judge-context";
import type { LocalText } from "../domain/local-text";
import type { Judgement } from "../domain/rule";
import { registerMatch } from "./register-match";

/** The judgement of `award-already-counted` and `deduction-already-counted`. */
export function judgeRegister(entry: Entry, context: JudgeContext): Judgement | null {
  const match = registerMatch(entry, context);
  if (match === "none") return null;
  const effect = match === "agrees" ? "rejected" : "undetermined";
  const cell = entry.kind === "award" ? entry.fact.title.cell : entry.fact.matter.cell;
  return { effect, message: match, values: {}, cell };
}

export const registerMessages: Readonly<Record<string, LocalText>> = {
  agrees: {
    zh: "{unit}“{title}”（{date}）已列入已计分登记，同一事项只计一次，本年不再计分。如属另一次，请核对日期和文号。",
    en: "{unit}: “{title}” ({date}) is in the register of what was counted; it counts only once. If it is another occasion, check date and document number.",
  },
  "may-agree": {
    zh: "{unit}“{title}”与已计分登记中的同名事项可能是同一项，日期、文号或计分年度不全，无法确认。请补全后再定，同一事项只计一次。",
    en: "{unit}: “{title}” may be the one in the register; date, document number or scoring year are incomplete. Complete them: the same matter counts only once.",
  },
};

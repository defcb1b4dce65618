import type { Entry } from "../domain/entry";
import type { LocalText } from "../domain/local-text";
import type { MemberJudgement } from "../domain/rule";
import { strongestVerdict } from "../domain/verdict";

/** The member that stays: the first among those with the mildest verdict, so that one counts if any can. */
function keptOf<E extends Entry>(members: readonly E[]): E | undefined {
  let kept = members[0];
  for (const member of members) {
    if (kept === undefined) return undefined;
    const isMilder =
      member.verdict !== kept.verdict && strongestVerdict([member.verdict, kept.verdict]) === kept.verdict;
    if (isMilder) kept = member;
  }
  return kept;
}

/** The judgement of `award-duplicate` and `deduction-duplicate` on members in the order of their rows. */
export function judgeDuplicates<E extends Entry>(
  members: readonly E[],
  cellOf: (member: E) => string | null,
): readonly MemberJudgement<E>[] {
  const kept = keptOf(members);
  if (kept === undefined) return [];
  const values = { kept: kept.fact.row + 1, sheet: kept.fact.sheet };
  return members
    .filter((member) => member !== kept)
    .map((member) => ({
      member,
      judgement: { effect: "rejected", message: "twice", values, cell: cellOf(member) },
    }));
}

export const duplicateMessages: Readonly<Record<string, LocalText>> = {
  twice: {
    zh: "{unit}“{title}”（{date}）与“{sheet}”第{kept}行是同一事项，只计一次，以第{kept}行为准。如不是同一事项，请核对名称、日期和文号。",
    en: "{unit}: “{title}” ({date}) is the same as row {kept} of “{sheet}”; it counts once, in row {kept}. If it is not the same, check title, date and document number.",
  },
};

import type { Chore } from "../../app/chore";
import type { WorkbookLook } from "../../app/look-at-workbook";
import type { Preferences } from "../../app/preferences";

/** What was set is known at once, without reading the workbook again. */
export function lookAfter(look: WorkbookLook, chore: Chore): WorkbookLook {
  const preferring = (changes: Partial<Preferences>): WorkbookLook => ({
    ...look,
    preferences: { ...look.preferences, ...changes },
  });
  if (chore.kind === "prefer") return preferring(chore.changes);
  if (chore.kind === "ignore") return preferring({ ignored: [...chore.ignored] });
  return chore.kind === "scheme" ? { ...look, scheme: { ...chore.scheme, isWritten: true } } : look;
}

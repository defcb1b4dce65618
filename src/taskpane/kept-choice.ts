/**
 * What a person has chosen, kept on this computer. A frame may be refused its storage, as in some Excel on the web: then
 * nothing is lost but the choice, which holds until the pane is closed and can be made again.
 */
export function keptChoice(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Null forgets the choice. @returns false where storage is refused */
export function keepChoice(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

/** A ledger of 100,000 rows with its titles, dates and 文号 fits. */
const most = 400_000;

/**
 * Answers that are kept, so that what is read again after an edit costs a lookup. When there are too many it forgets
 * them all: that is simpler than choosing, and happens once in a long while.
 */
export class Memory<K, V> {
  private readonly known = new Map<K, V>();

  /** The answer for the key; made, and kept, where there is none yet. */
  recall(key: K, make: () => V): V {
    const remembered = this.known.get(key);
    if (remembered !== undefined) return remembered;
    if (this.known.size >= most) this.known.clear();
    const answer = make();
    this.known.set(key, answer);
    return answer;
  }
}

/** A pure function of one text that remembers its answers. */
export function memo<T>(of: (text: string) => T): (text: string) => T {
  const memory = new Memory<string, T>();
  return (text) => memory.recall(text, () => of(text));
}

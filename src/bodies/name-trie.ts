interface Node {
  readonly next: Map<string, Node>;
  isEnd: boolean;
}

/** Names in a tree by character, so that the longest one at a position is found in one walk. */
export class NameTrie {
  private readonly root: Node = { next: new Map(), isEnd: false };

  constructor(names: Iterable<string>) {
    for (const name of names) this.add(name);
  }

  private add(name: string): void {
    let node = this.root;
    for (const character of name) {
      const next = node.next.get(character) ?? { next: new Map(), isEnd: false };
      node.next.set(character, next);
      node = next;
    }
    node.isEnd = true;
  }

  /** Length of the longest name that begins at `start`; 0 without one. */
  longestAt(text: string, start: number): number {
    let node: Node | undefined = this.root;
    let longest = 0;
    for (let at = start; at < text.length; at++) {
      node = node.next.get(text.charAt(at));
      if (node === undefined) break;
      if (node.isEnd) longest = at + 1 - start;
    }
    return longest;
  }
}

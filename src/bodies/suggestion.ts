import { distance } from "fastest-levenshtein";
import type { BodyRegister } from "./register";

/** Names by their first two and by their last two characters: a misspelt name keeps one of the pairs. */
interface NameIndex {
  readonly starts: ReadonlyMap<string, readonly string[]>;
  readonly ends: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<BodyRegister, NameIndex>();

function group(
  names: Iterable<string>,
  keyOf: (name: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const key = keyOf(name);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [name]);
    else known.push(name);
  }
  return groups;
}

function indexOf(register: BodyRegister): NameIndex {
  const known = indexes.get(register);
  if (known !== undefined) return known;
  const names = [...register.bodies.keys()].filter((name) => name.length > 2);
  const index = {
    starts: group(names, (name) => name.slice(0, 2)),
    ends: group(names, (name) => name.slice(0, 1) + name.slice(-2)),
  };
  indexes.set(register, index);
  return index;
}

/** The official name nearest to a misspelt one, at most one character in four away; null when none is near. */
export function suggestionFor(text: string, register: BodyRegister): string | null {
  if (text.length < 3 || text.length > 30) return null;
  const { starts, ends } = indexOf(register);
  const candidates = [
    ...(starts.get(text.slice(0, 2)) ?? []),
    ...(ends.get(text.slice(0, 1) + text.slice(-2)) ?? []),
  ];
  let best: string | null = null;
  let least = Math.max(1, Math.floor(text.length / 4)) + 1;
  for (const name of candidates) {
    if (Math.abs(name.length - text.length) >= least) continue;
    const far = distance(text, name);
    if (far >= least) continue;
    least = far;
    best = name;
  }
  return best === null ? null : (register.bodies.get(best)?.[0]?.name ?? null);
}

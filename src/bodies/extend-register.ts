import type { IssuerClass } from "../domain/bodies";
import type { Body } from "./body";
import type { BodyRegister } from "./register";
import { bodyKey, registerOf } from "./register";

/** A row of the office's own sheet 授奖单位名录. Without a class the aliases go to the body of that name. */
export interface RegisterEntry {
  readonly name: string;
  readonly class?: IssuerClass;
  readonly aliases?: readonly string[];
}

/**
 * Why a row could not be used as it stands: no name; a name entered before (the first row stands); no class, and a
 * name that the register does not know either.
 */
type RegisterProblem = "name-missing" | "name-repeated" | "class-missing";

/** The extended register and the problem of each entry, null where there is none; in the order of the entries. */
export interface ExtendedRegister {
  readonly register: BodyRegister;
  readonly problems: readonly (RegisterProblem | null)[];
}

function withAliases(body: Body, aliases: readonly string[]): Body {
  return { ...body, aliases: [...(body.aliases ?? []), ...aliases] };
}

/**
 * Adds the office's own entries to a register. What the office says goes before what the register says: an entry takes
 * its names away from every other body.
 */
export function extendRegister(base: BodyRegister, entries: readonly RegisterEntry[]): ExtendedRegister {
  const added: Body[] = [];
  const extended = new Map<Body, Body>();
  const entered = new Set<string>(base.entered);
  const seen = new Set<string>();
  const problems = entries.map((entry): RegisterProblem | null => {
    const key = bodyKey(entry.name);
    if (key === "") return "name-missing";
    if (seen.has(key)) return "name-repeated";
    const aliases = (entry.aliases ?? []).filter((alias) => bodyKey(alias) !== "");
    const known = base.bodies.get(key)?.at(-1);
    if (entry.class === undefined && known === undefined) return "class-missing";
    seen.add(key);
    if (entry.class !== undefined) added.push({ name: entry.name.trim(), class: entry.class, aliases });
    else if (known !== undefined) extended.set(known, withAliases(extended.get(known) ?? known, aliases));
    for (const name of [entry.name, ...aliases]) entered.add(bodyKey(name));
    return null;
  });
  const taken = new Set(added.flatMap((body) => [body.name, ...(body.aliases ?? [])]).map(bodyKey));
  const kept = base.list
    .map((body) => extended.get(body) ?? body)
    .map((body) => ({ ...body, aliases: (body.aliases ?? []).filter((alias) => !taken.has(bodyKey(alias))) }))
    .filter((body) => !taken.has(bodyKey(body.name)));
  return { register: registerOf([...kept, ...added], entered), problems };
}

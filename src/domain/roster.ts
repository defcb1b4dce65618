import { distance } from "fastest-levenshtein";
import { areConfusable } from "./confusable-characters";
import type { UnitFact, UnitMatch } from "./facts";
import { foldName } from "./text";
import {
  mayBeKind,
  countyOf,
  isSubsequence,
  leastCore,
  namePartsOf,
  shortName,
  withoutPath,
  type NameParts,
} from "./unit-names";

interface RosterEntry {
  readonly name: string;
  readonly parts: NameParts;
}

/** What a roster is built from: official names with their declared 简称 and 曾用名. */
type RosterUnit = Pick<UnitFact, "name" | "aliases">;

/** The official name that a key stands for, as first written; null when it stands for several units. */
type NameIndex = Map<string, string | null>;

function addTo(index: NameIndex, key: string, name: string): void {
  const present = index.get(key);
  if (present === null) return;
  const isSame = present === undefined || foldName(present) === foldName(name);
  index.set(key, isSame ? (present ?? name) : null);
}

/** A remark on the unit's share in what the row says, or on its seal; 市民政局（救助站） in contrast names a sub-unit. */
const share = /\((?:牵头|联合|参与|配合|主办|协办|盖章|公章|本级|机关|排名第?.)\)$/u;

/**
 * The assessed units, by every name under which a cell may write them. Answers are memoised by the text as written, so a
 * ledger costs one search per distinct text and not per row.
 */
export class Roster {
  readonly units: readonly string[];
  readonly #cities: readonly string[];
  readonly #names: NameIndex = new Map();
  readonly #aliases: NameIndex = new Map();
  readonly #shortNames: NameIndex = new Map();
  readonly #byCharacter = new Map<string, RosterEntry[]>();
  #longest = 0;
  readonly #answers = new Map<string, UnitMatch>();

  /** `cities` are the names under which titles know the assessing city: 郴州市水利局 is then 市水利局. */
  constructor(units: readonly RosterUnit[], cities: readonly string[] = []) {
    const written = units.flatMap((unit) => {
      const { reading } = unit.name;
      return reading.kind === "value" ? [{ name: reading.value, aliases: unit.aliases }] : [];
    });
    this.units = [...new Set(written.map((unit) => unit.name))];
    this.#cities = cities.filter((city) => !this.units.includes(city));
    for (const { name, aliases } of written) {
      addTo(this.#names, this.#key(name), name);
      for (const alias of aliases) addTo(this.#aliases, this.#key(alias), name);
    }
    for (const { name, aliases } of written) {
      for (const each of new Set([name, ...aliases])) this.#indexVariants(each, name);
    }
    for (const key of [...this.#names.keys(), ...this.#aliases.keys()])
      this.#longest = Math.max(this.#longest, key.length);
  }

  /** Length of the longest declared name. */
  get longestName(): number {
    return this.#longest;
  }

  /** True for a folded text that is a unit's name or declared alias. */
  isDeclared(folded: string): boolean {
    return typeof (this.#names.get(this.#key(folded)) ?? this.#aliases.get(this.#key(folded))) === "string";
  }

  #key(written: string): string {
    return withoutPath(foldName(written).replace(share, ""), this.#cities);
  }

  #indexVariants(spelling: string, name: string): void {
    const short = shortName(this.#key(spelling));
    addTo(this.#shortNames, short, name);
    const entry = { name, parts: namePartsOf(short) };
    for (const character of new Set(entry.parts.core)) {
      const bucket = this.#byCharacter.get(character);
      if (bucket === undefined) this.#byCharacter.set(character, [entry]);
      else bucket.push(entry);
    }
  }

  /** Which unit a written name means: its name, a declared alias, a recognisable variant, or none. */
  match(written: string): UnitMatch {
    const known = this.#answers.get(written);
    if (known !== undefined) return known;
    const answer = this.#find(written);
    this.#answers.set(written, answer);
    return answer;
  }

  #find(written: string): UnitMatch {
    const key = this.#key(written);
    if (key === "") return { kind: "blank" };
    const name = this.#names.get(key);
    if (typeof name === "string") return { kind: "unit", unit: name, by: "name" };
    const alias = this.#aliases.get(key);
    if (typeof alias === "string") return { kind: "unit", unit: alias, by: "alias" };
    const variant = this.#county(key) ?? this.#shortNames.get(shortName(key)) ?? this.#foreignPath(key);
    const unit = variant ?? (variant === null ? null : this.#nearest(shortName(key)));
    return unit === null || unit === undefined ? { kind: "unknown", written } : { kind: "variant", unit };
  }

  /** 大坳县人民政府 and 中共大坳县委 are organs of the county, not sub-units of it. */
  #county(key: string): string | undefined {
    const county = countyOf(key);
    return county === null ? undefined : (this.#names.get(county) ?? this.#aliases.get(county) ?? undefined);
  }

  /** 永宁市民政局 for 市民政局, where no title names the city; a county's own 民政局 is another unit. */
  #foreignPath(key: string): string | null | undefined {
    const path = /^.{2,3}([市县区州])(?=..)/u.exec(key);
    if (path === null) return undefined;
    const place = path[0];
    const rest = key.slice(place.length);
    if (this.#names.has(place)) return null;
    return (
      this.#names.get(rest) ??
      this.#names.get(path[1] + rest) ??
      this.#aliases.get(path[1] + rest) ??
      undefined
    );
  }

  /** The one unit of which the name is an abbreviation, else a misspelling; null when there is none, or several. */
  #nearest(short: string): string | null {
    const written = namePartsOf(short);
    const candidates = this.#candidates(written);
    for (const isAlike of [isAbbreviation, isMisspelling]) {
      const found = candidates.filter((entry) => isAlike(written, entry.parts));
      if (found.length > 0) return closest(written, found);
    }
    return null;
  }

  /** Units that share one of the two rarest characters of the core: a name with one wrong character keeps the other. */
  #candidates({ core }: NameParts): readonly RosterEntry[] {
    const buckets = [...new Set(core)].map((character) => this.#byCharacter.get(character) ?? []);
    const rarest = buckets.sort((a, b) => a.length - b.length).slice(0, 2);
    return [...new Set(rarest.flat())];
  }
}

function closest(written: NameParts, entries: readonly RosterEntry[]): string | null {
  const costs = entries.map(
    (entry) => entry.parts.core.length + (entry.parts.kind === written.kind ? 0 : 0.5),
  );
  const least = Math.min(...costs);
  const nearest = new Set(entries.filter((_, index) => costs[index] === least).map((entry) => entry.name));
  const [only] = nearest;
  return nearest.size === 1 && only !== undefined ? only : null;
}

/** 市发改委 for 市发展改革局, 教育局 for 市教育体育局, 大坳 for 大坳县: at least two telling characters, in order. */
function isAbbreviation(written: NameParts, unit: NameParts): boolean {
  if (written.core.length < leastCore(written.kind) || !mayBeKind(written.kind, unit.kind)) return false;
  if (written.lead !== unit.lead && written.lead !== "" && unit.lead !== "") return false;
  if (unit.core.endsWith(written.core)) return true;
  return written.core.charAt(0) === unit.core.charAt(0) && isSubsequence(written.core, unit.core);
}

/** Characters that tell one place or office from its neighbour: 东河区 is no misspelt 西河区. */
const telling = /[东西南北中上下大小新老前后一二三四五六七八九十]/u;

/** One character wrong, missing or too many; a short core must keep its sound or shape (市审记局), a long one need not. */
function isMisspelling(written: NameParts, unit: NameParts): boolean {
  if (written.kind !== unit.kind || written.lead !== unit.lead || distance(written.core, unit.core) !== 1)
    return false;
  const shorter = Math.min(written.core.length, unit.core.length);
  if (written.core.length !== unit.core.length) return shorter >= 2;
  const at = [...written.core].findIndex((character, index) => character !== unit.core[index]);
  const [wrong, right] = [written.core.charAt(at), unit.core.charAt(at)];
  if (shorter < 2 || telling.test(wrong) || telling.test(right)) return false;
  return shorter >= 3 || areConfusable(wrong, right);
}

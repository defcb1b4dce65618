import type { Roster } from "./roster";
import { foldName } from "./text";

const separators = /[、,，;；/／|｜＋+&\n\r]+/u;
const andMore = /(?:等)(?:\d+个)?(?:单位|部门|县市区)?$/u;
const organisation = /(?:[县区市镇乡局委办部厅会院室处园校所站]|公司|中心|政府|大队|支队)$/u;

/**
 * The names that one cell lists (domain C3): with separators, with spaces or line breaks, joined by 和, or run together and
 * told apart by the roster. A text that is one name, or whose pieces are no units, stays whole.
 */
export function splitUnits(text: string, roster: Roster): readonly string[] {
  const whole = text.trim();
  if (whole === "") return [];
  if (roster.match(whole).kind !== "unknown") return [whole];
  const pieces = joinOrgans(whole.split(separators).map((piece) => piece.trim())).flatMap((piece) =>
    splitPiece(piece, roster),
  );
  const names = unique(pieces.filter((piece) => piece !== ""));
  const isList =
    names.some((name) => isKnown(name, roster)) || names.every((name) => organisation.test(name));
  return isList && names.length > 0 ? names : [whole];
}

function isKnown(name: string, roster: Roster): boolean {
  return roster.match(name).kind !== "unknown";
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [foldName(name), name])).values()];
}

/** 大坳县委、县政府 names one county: the second organ goes with the first. */
function joinOrgans(pieces: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before !== undefined && /委(?:员会)?$/u.test(before) && /^[县区市](?:人民)?政府$/u.test(piece)) {
      joined[joined.length - 1] = `${before}、${piece}`;
    } else joined.push(piece);
  }
  return joined;
}

/** A piece without hard separators: one name, names with spaces or 和 between them, or names run together. */
function splitPiece(piece: string, roster: Roster): readonly string[] {
  if (isKnown(piece, roster)) return [piece];
  const open = piece.replace(andMore, "").trim();
  if (open !== piece && open !== "") return splitPiece(open, roster);
  for (const separator of [/\s+/u, /[和与及]|以及/u]) {
    const parts = piece.split(separator).filter((part) => part !== "");
    if (parts.length > 1 && parts.some((part) => isKnown(part, roster)) && areNames(parts, roster))
      return parts.flatMap((part) => splitPiece(part, roster));
  }
  return runTogether(foldName(piece), roster) ?? betweenOffices(piece, roster);
}

/** 市民政局市粮食局, of which the roster knows one: an office ends where the next 市 or 县 begins. */
function betweenOffices(piece: string, roster: Roster): readonly string[] {
  const parts = foldName(piece).split(/(?<=..[局委办部院会])(?=[市县省]..)/u);
  return parts.length > 1 && parts.some((part) => isKnown(part, roster)) ? parts : [piece];
}

function areNames(parts: readonly string[], roster: Roster): boolean {
  return parts.every(
    (part) =>
      isKnown(part, roster) || organisation.test(part) || runTogether(foldName(part), roster) !== null,
  );
}

/** 市民政局市审计局: the piece as a row of declared names, longest first where one begins another; null when a rest is left. */
function runTogether(folded: string, roster: Roster): readonly string[] | null {
  const ends: (readonly string[] | undefined)[] = [[]];
  for (let from = 0; from < folded.length; from++) {
    const before = ends[from];
    if (before === undefined) continue;
    for (let to = Math.min(folded.length, from + roster.longestName); to > from + 1; to--) {
      const name = folded.slice(from, to);
      if (ends[to] === undefined && roster.isDeclared(name)) ends[to] = [...before, name];
    }
  }
  const names = ends[folded.length];
  return names === undefined || names.length < 2 ? null : names;
}

import type { HeaderWord } from "../domain/recognition";
import type { FieldId, Role } from "../domain/roles";
import type { RoleWords } from "./field-words";
import { foldHeader, longestHeader, wordsOf } from "./header-text";
import { ownColumns } from "./own-sheets";
import { roleWords } from "./synonyms";

/** True when some text of the sheet is a unit's name (folded by `squeezeText`). */
export type IsUnit = (text: string) => boolean;

/** The words by which tables are known: those of headers, and the names of the roster. */
export interface Lexicon {
  readonly roles: readonly RoleWords[];
  readonly isUnit: IsUnit;
  /** How surely a cell's text is a header of some table: 2 a known word, 1 a known pattern, 0 neither. */
  readonly likeness: (text: string) => 0 | 1 | 2;
  readonly isRemembered: (role: Role, field: FieldId, header: string) => boolean;
}

/** The lexicon without the names of units, which a workbook gives only after a first look. */
export type HeaderLexicon = Omit<Lexicon, "isUnit">;

/** The program's own words with those that a person added; an added word no longer speaks for another field of its role. */
function extendedWords(added: readonly HeaderWord[]): readonly RoleWords[] {
  return roleWords.map((words) => {
    const own = added.filter(({ role }) => role === words.role);
    if (own.length === 0) return words;
    const taken = new Set(own.map(({ word }) => word));
    const fields = words.fields.map((field) => {
      const first = own.filter((each) => each.field === field.field).map(({ word }) => word);
      const others = [...wordsOf(field).keys()].filter((word) => !taken.has(word));
      return { ...field, words: [...first, ...others].join(" ") };
    });
    return { ...words, fields };
  });
}

function createLexicon(added: readonly HeaderWord[]): HeaderLexicon {
  const roles = extendedWords(added);
  const fields = roles.flatMap((role) => role.fields);
  const exact = new Set(fields.flatMap((field) => [...wordsOf(field).keys()]));
  const patterns = fields.flatMap((field) => field.pattern ?? []);
  const remembered = new Set(added.map(({ role, field, word }) => `${role} ${field} ${word}`));
  return {
    roles,
    likeness: (text) => {
      if (text.length > longestHeader) return 0;
      const header = foldHeader(text);
      if (exact.has(header) || ownColumns.includes(header)) return 2;
      const isLikely = header.length <= 12 && !/^\d/u.test(header);
      return isLikely && patterns.some((pattern) => pattern.test(header)) ? 1 : 0;
    },
    isRemembered: (role, field, header) => remembered.has(`${role} ${field} ${header}`),
  };
}

const standardLexicon = createLexicon([]);

/** The words of the program, and those that a person added. */
export function headerLexicon(added: readonly HeaderWord[]): HeaderLexicon {
  return added.length === 0 ? standardLexicon : createLexicon(added);
}

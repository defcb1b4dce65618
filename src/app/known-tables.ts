import * as z from "zod";
import "../domain/no-made-code";
import { nothingKnown, type HeaderWord, type KnownTables, type TableMapping } from "../domain/recognition";
import { isFieldId, roles, type FieldId } from "../domain/roles";

/** Under this name the workbook keeps what persons told of its tables. */
export const knownTablesSetting = "jixiao.tables";

/** Excel refuses settings above about 1 MB in all; this leaves room for others. */
const largestSetting = 400_000;

const row = z.int().min(0).max(1_048_575);
const column = z.int().min(0).max(16_383);
const field = z.custom<FieldId>((value) => typeof value === "string" && isFieldId(value));
const role = z.enum(roles);

const mapping = z.object({
  sheet: z.string().min(1).max(31),
  fingerprint: z.string().min(1),
  headerTop: row,
  headerRow: row,
  left: column,
  right: column,
  aside: z.array(z.int().min(-1_048_575).max(1_048_575)).max(100),
  role: role.nullable(),
  columns: z.partialRecord(field, column),
});
const word = z.object({ role, field, word: z.string().min(1).max(30) });
const stored = z.object({ version: z.literal(1), mappings: z.array(mapping), words: z.array(word) });

/** What the workbook keeps; something that cannot be understood is left alone and told. */
export function readKnownTables(value: unknown): {
  readonly known: KnownTables;
  readonly remarks: readonly string[];
} {
  if (value === undefined) return { known: nothingKnown, remarks: [] };
  const { success, data } = stored.safeParse(value);
  if (success) return { known: { mappings: data.mappings, words: data.words }, remarks: [] };
  const remark = "工作簿里保存的表格识别设置已损坏，未采用，各表按自动识别处理；请在“表格识别”中重新确认。";
  return { known: nothingKnown, remarks: [remark] };
}

/** The value to be kept. @throws Error when it has grown too large to be kept */
export function storedTables({ mappings, words }: KnownTables): object {
  const value = { version: 1, mappings, words };
  if (JSON.stringify(value).length > largestSetting)
    throw new Error("记住的表格太多，工作簿里放不下了。请先对不再需要的表点“恢复自动识别”。");
  return value;
}

/**
 * With a table as a person confirmed it. What was kept of its sheet stays only for headers that still stand there.
 * @param present fingerprints of the sheet's tables as they are now
 */
export function withTable(known: KnownTables, table: TableMapping, present: readonly string[]): KnownTables {
  const { mappings } = withoutTable(known, table);
  const others = mappings.filter((each) => each.sheet !== table.sheet || present.includes(each.fingerprint));
  return { ...known, mappings: [...others, table] };
}

/** Without what was kept of a table. */
export function withoutTable(known: KnownTables, { sheet, fingerprint }: TableMapping): KnownTables {
  const isIt = (each: TableMapping): boolean => each.sheet === sheet && each.fingerprint === fingerprint;
  return { ...known, mappings: known.mappings.filter((each) => !isIt(each)) };
}

/** With header words to be taken for fields; a word means one field of a role, the last that was told. */
export function withWords(known: KnownTables, words: readonly HeaderWord[]): KnownTables {
  return { ...known, words: [...words.reduce(withoutWordOf, known.words), ...words] };
}

export function withoutWord(known: KnownTables, word: HeaderWord): KnownTables {
  return { ...known, words: withoutWordOf(known.words, word) };
}

function withoutWordOf(words: readonly HeaderWord[], { role, word }: HeaderWord): readonly HeaderWord[] {
  return words.filter((each) => each.role !== role || each.word !== word);
}

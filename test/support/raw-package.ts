import { entryBytes, makeEntry, readArchive, writeArchive } from "../../src/host/package/zip-archive";

/** Parts of a package by name, as text. */
export type RawParts = Readonly<Record<string, string>>;

/** A package of the given parts, in their order. */
export async function packParts(parts: RawParts): Promise<Uint8Array> {
  const entries = Object.entries(parts).map(([name, text]) =>
    makeEntry(name, new TextEncoder().encode(text)),
  );
  return writeArchive(await Promise.all(entries));
}

/** The parts of a package as bytes. */
export async function unpackBytes(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const entries = readArchive(bytes);
  return new Map(
    await Promise.all(entries.map(async (entry) => [entry.name, await entryBytes(entry)] as const)),
  );
}

/** The parts of a package as UTF-8 text. */
export async function unpackTexts(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = await unpackBytes(bytes);
  return new Map([...parts].map(([name, data]) => [name, new TextDecoder("utf-8").decode(data)]));
}

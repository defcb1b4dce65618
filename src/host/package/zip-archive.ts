/** The package is damaged, encrypted or not a zip archive at all. */
export class ArchiveError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ArchiveError";
  }
}

/** One file of a zip archive, its data still compressed as found. Field names follow APPNOTE.TXT 4.3.12. */
export interface ZipEntry {
  readonly name: string;
  readonly nameBytes: Uint8Array;
  readonly madeBy: number;
  readonly neededVersion: number;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc: number;
  readonly size: number;
  readonly extra: Uint8Array;
  readonly localExtra: Uint8Array;
  readonly comment: Uint8Array;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  readonly data: Uint8Array;
}

// APPNOTE.TXT 4.3: signatures and the fixed lengths of the records.
const local = { signature: 0x04034b50, length: 30 } as const;
const central = { signature: 0x02014b50, length: 46 } as const;
const end = { signature: 0x06054b50, length: 22, longestComment: 0xffff } as const;
const flag = { encrypted: 1, dataDescriptor: 8, utf8: 0x800 } as const;
const deflated = 8;
/** 1 January 1980, the earliest day of the format: an added part must not depend on the clock. */
const firstDay = 0x21;
const asciiOrUtf8 = new TextDecoder("utf-8");

function endRecord(view: DataView): number {
  const last = view.byteLength - end.length;
  for (let at = last; at >= Math.max(0, last - end.longestComment); at--) {
    if (view.getUint32(at, true) === end.signature) return at;
  }
  throw new ArchiveError("no end-of-central-directory record");
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== central.signature) throw new ArchiveError("damaged central directory");
  const u16 = (offset: number) => view.getUint16(at + offset, true);
  const u32 = (offset: number) => view.getUint32(at + offset, true);
  const nameEnd = at + central.length + u16(28);
  const extraEnd = nameEnd + u16(30);
  const next = extraEnd + u16(32);
  const nameBytes = bytes.subarray(at + central.length, nameEnd);
  const header = u32(42);
  // These values say that the true ones stand in a ZIP64 record: only packages over 4 GB need one.
  if (header === 0xffffffff || u32(20) === 0xffffffff) throw new ArchiveError("ZIP64 archive");
  if (view.getUint32(header, true) !== local.signature) throw new ArchiveError("damaged local header");
  const localExtraStart = header + local.length + view.getUint16(header + 26, true);
  const dataStart = localExtraStart + view.getUint16(header + 28, true);
  const entry: ZipEntry = {
    name: asciiOrUtf8.decode(nameBytes).replace(/\\/g, "/").replace(/^\//, ""),
    nameBytes,
    madeBy: u16(4),
    neededVersion: u16(6),
    flags: u16(8),
    method: u16(10),
    time: u16(12),
    date: u16(14),
    crc: u32(16),
    size: u32(24),
    extra: bytes.subarray(nameEnd, extraEnd),
    localExtra: bytes.subarray(localExtraStart, dataStart),
    comment: bytes.subarray(extraEnd, next),
    internalAttributes: u16(36),
    externalAttributes: u32(38),
    data: bytes.subarray(dataStart, dataStart + u32(20)),
  };
  return { entry, next };
}

/**
 * Lists the files of an archive in the order of its directory, directory entries included.
 * Sizes come from the central directory, so data descriptors need no care.
 * @throws ArchiveError
 */
export function readArchive(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const record = endRecord(view);
    const entries: ZipEntry[] = [];
    let at = view.getUint32(record + 16, true);
    for (let left = view.getUint16(record + 10, true); left > 0; left--) {
      const { entry, next } = readEntry(bytes, view, at);
      entries.push(entry);
      at = next;
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw new ArchiveError("truncated archive");
    throw error;
  }
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  // By index: iterating a typed array costs several times as much, and a sheet may have hundreds of megabytes.
  for (let i = 0; i < data.length; i++) crc = (crc >>> 8) ^ (crcTable[(crc ^ (data[i] ?? 0)) & 0xff] ?? 0);
  return ~crc >>> 0;
}

/** Sends bytes through one of the platform's compression streams. */
async function through(
  data: Uint8Array,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  // A write fails together with the read below, which reports it.
  const written = writer.write(data as Uint8Array<ArrayBuffer>).then(() => writer.close());
  written.catch(() => undefined);
  const reader = stream.readable.getReader();
  const chunks: Uint8Array[] = [];
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) chunks.push(chunk.value);
  return joinBytes(chunks);
}

function joinBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

/** The uncompressed bytes of an entry. @throws ArchiveError when they cannot be had */
export async function entryBytes(entry: ZipEntry): Promise<Uint8Array> {
  if (entry.flags & flag.encrypted) throw new ArchiveError(`encrypted: ${entry.name}`);
  if (entry.method === 0) return entry.data;
  if (entry.method !== deflated) throw new ArchiveError(`compression ${entry.method}: ${entry.name}`);
  try {
    return await through(entry.data, new DecompressionStream("deflate-raw"));
  } catch {
    throw new ArchiveError(`damaged data: ${entry.name}`);
  }
}

const freshHeader = {
  madeBy: 20,
  flags: flag.utf8,
  time: 0,
  date: firstDay,
  comment: new Uint8Array(),
  internalAttributes: 0,
  externalAttributes: 0,
} as const;

/** An entry with new data; with `previous` it keeps that entry's name, date and attributes. */
export async function makeEntry(name: string, bytes: Uint8Array, previous?: ZipEntry): Promise<ZipEntry> {
  const header = previous ?? { ...freshHeader, nameBytes: new TextEncoder().encode(name) };
  return {
    ...header,
    name,
    neededVersion: 20,
    flags: header.flags & flag.utf8,
    method: deflated,
    crc: crc32(bytes),
    size: bytes.length,
    extra: new Uint8Array(),
    localExtra: new Uint8Array(),
    data: await through(bytes, new CompressionStream("deflate-raw")),
  };
}

/** The fields that local and central header share, from "version needed" to the length of the extra field. */
function writeCommon(view: DataView, at: number, entry: ZipEntry, extra: Uint8Array): void {
  view.setUint16(at, entry.neededVersion, true);
  // The sizes stand in the header itself now.
  view.setUint16(at + 2, entry.flags & ~flag.dataDescriptor, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
  view.setUint16(at + 24, extra.length, true);
}

function localHeader(entry: ZipEntry): Uint8Array {
  const header = new Uint8Array(local.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, local.signature, true);
  writeCommon(view, 4, entry, entry.localExtra);
  return header;
}

function centralHeader(entry: ZipEntry, offset: number): Uint8Array {
  const header = new Uint8Array(central.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, central.signature, true);
  view.setUint16(4, entry.madeBy, true);
  writeCommon(view, 6, entry, entry.extra);
  view.setUint16(32, entry.comment.length, true);
  view.setUint16(36, entry.internalAttributes, true);
  view.setUint32(38, entry.externalAttributes, true);
  view.setUint32(42, offset, true);
  return header;
}

/** An archive of the entries, whose compressed data is copied as it stands. */
export function writeArchive(entries: readonly ZipEntry[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    directory.push(centralHeader(entry, offset), entry.nameBytes, entry.extra, entry.comment);
    files.push(localHeader(entry), entry.nameBytes, entry.localExtra, entry.data);
    offset += local.length + entry.nameBytes.length + entry.localExtra.length + entry.data.length;
  }
  const record = new Uint8Array(end.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, end.signature, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(
    12,
    directory.reduce((length, part) => length + part.length, 0),
    true,
  );
  view.setUint32(16, offset, true);
  return joinBytes([...files, ...directory, record]);
}

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { crc32, deflateSync, inflateSync } from "node:zlib";

/** The sizes the manifest asks for: 16, 32 and 80 on the ribbon, 32, 64 and 128 in dialogs and the catalogue. */
const sizes = [16, 32, 64, 80, 128] as const;
const ribbonSizes = [16, 32, 80] as const;

type Colour = readonly [red: number, green: number, blue: number];
type Shape = (x: number, y: number) => boolean;
interface Layer {
  readonly shape: Shape;
  readonly colour: Colour;
}

const ground: Colour = [15, 84, 140];
const paleBar: Colour = [141, 190, 226];
const white: Colour = [255, 255, 255];

/** Samples along each side of a pixel: 64 levels of coverage are enough for smooth edges at 16 px. */
const samples = 8;

/** A rectangle with round corners; all lengths are fractions of the icon's side. */
function box(left: number, top: number, right: number, bottom: number, radius: number): Shape {
  return (x, y) => {
    const dx = Math.max(left + radius - x, x - (right - radius), 0);
    const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
    return Math.hypot(dx, dy) <= radius;
  };
}

/** A straight pen stroke with round ends. */
function stroke(x1: number, y1: number, x2: number, y2: number, width: number): Shape {
  const length2 = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  return (x, y) => {
    const t = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length2));
    return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1)) <= width / 2;
  };
}

/** A pen line through the corners of a tick. */
function tick(
  start: readonly [number, number],
  turn: readonly [number, number],
  end: readonly [number, number],
  pen: number,
  colour: Colour = white,
) {
  return [stroke(...start, ...turn, pen), stroke(...turn, ...end, pen)].map((shape) => ({
    shape,
    colour,
  }));
}

/** Pen lines from point to point. */
function pen(
  width: number,
  ...lines: readonly (readonly [number, number, number, number])[]
): readonly Layer[] {
  return lines.map((line) => ({ shape: stroke(...line, width), colour: white }));
}

/** The upper part of a circle, open at the bottom. */
function arch(x0: number, y0: number, radius: number, width: number): Shape {
  return (x, y) => y <= y0 && Math.abs(Math.hypot(x - x0, y - y0) - radius) <= width / 2;
}

const bars = [
  box(0.17, 0.73, 0.34, 0.87, 0.03),
  box(0.415, 0.63, 0.585, 0.87, 0.03),
  box(0.66, 0.48, 0.83, 0.87, 0.03),
].map((shape) => ({ shape, colour: paleBar }));

/** What stands on the tile; the pens are thicker where there are few pixels. */
const glyphs: Readonly<Record<string, (isSmall: boolean) => readonly Layer[]>> = {
  // A tick over three rising bars; at 16 px the bars would only blur the tick.
  icon: (isSmall) =>
    isSmall
      ? tick([0.2, 0.5], [0.42, 0.7], [0.8, 0.28], 0.16)
      : [...bars, ...tick([0.2, 0.36], [0.4, 0.52], [0.78, 0.17], 0.11)],
  // A tick on a sheet.
  check: (isSmall) => [
    { shape: box(0.22, 0.16, 0.78, 0.86, 0.06), colour: white },
    ...tick([0.33, 0.52], [0.46, 0.66], [0.68, 0.38], isSmall ? 0.15 : 0.1, ground),
  ],
  // Plus over minus over the line of a sum.
  score: (isSmall) =>
    pen(
      isSmall ? 0.12 : 0.09,
      [0.5, 0.16, 0.5, 0.48],
      [0.34, 0.32, 0.66, 0.32],
      [0.34, 0.6, 0.66, 0.6],
      [0.22, 0.8, 0.78, 0.8],
    ),
  // A podium.
  rank: () =>
    [
      box(0.39, 0.2, 0.61, 0.82, 0.03),
      box(0.15, 0.42, 0.36, 0.82, 0.03),
      box(0.64, 0.56, 0.85, 0.82, 0.03),
    ].map((shape) => ({ shape, colour: white })),
  // A broom.
  clear: (isSmall) => [
    ...pen(isSmall ? 0.14 : 0.1, [0.78, 0.2, 0.54, 0.48]),
    ...pen(isSmall ? 0.13 : 0.09, [0.4, 0.42, 0.62, 0.62]),
    ...pen(isSmall ? 0.11 : 0.08, [0.4, 0.48, 0.2, 0.74], [0.48, 0.55, 0.34, 0.82], [0.57, 0.62, 0.5, 0.86]),
  ],
  // A snowflake.
  freeze: (isSmall) =>
    pen(
      isSmall ? 0.12 : 0.08,
      [0.5, 0.16, 0.5, 0.84],
      [0.21, 0.33, 0.79, 0.67],
      [0.21, 0.67, 0.79, 0.33],
      ...(isSmall ? [] : flakeTips),
    ),
  // An arrow that turns back.
  undo: (isSmall) => {
    const width = isSmall ? 0.13 : 0.09;
    return [
      { shape: arch(0.52, 0.54, 0.24, width), colour: white },
      ...pen(width, [0.76, 0.54, 0.76, 0.62], [0.28, 0.54, 0.28, 0.56]),
      ...pen(width, [0.14, 0.46, 0.28, 0.62], [0.28, 0.62, 0.44, 0.48], [0.76, 0.62, 0.6, 0.78]),
    ];
  },
};

const flakeTips = [
  [0.5, 0.3, 0.4, 0.2],
  [0.5, 0.3, 0.6, 0.2],
  [0.5, 0.7, 0.4, 0.8],
  [0.5, 0.7, 0.6, 0.8],
] as const;

/** The white picture on the dark tile. */
function layersOf(glyph: (isSmall: boolean) => readonly Layer[], size: number): readonly Layer[] {
  return [{ shape: box(0, 0, 1, 1, 0.2), colour: ground }, ...glyph(size < 32)];
}

/** Red, green, blue and coverage of one pixel, averaged over its samples. */
function pixel(layers: readonly Layer[], column: number, row: number, size: number): readonly number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < samples * samples; sample++) {
    const x = (column + ((sample % samples) + 0.5) / samples) / size;
    const y = (row + (Math.floor(sample / samples) + 0.5) / samples) / size;
    const top = layers.findLast((layer) => layer.shape(x, y));
    if (top === undefined) continue;
    covered++;
    top.colour.forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + value));
  }
  return covered === 0
    ? [0, 0, 0, 0]
    : [...sum.map((value) => Math.round(value / covered)), Math.round((covered / samples ** 2) * 255)];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** The icon's pixel rows as PNG filters expect them: each begins with its filter type, 0 for none. */
function pixelRows(layers: readonly Layer[], size: number): Buffer {
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (__, column) => pixel(layers, column, row, size)).flat(),
  ]);
  return Buffer.from(rows.flat());
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A PNG file (ISO/IEC 15948): 8 bits a channel with alpha. */
function png(size: number, rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Where the data of IDAT begins in a file that `png` wrote: signature, IHDR (12 + 13 bytes), length and type. */
const dataOffset = signature.length + 25 + 8;

/** Processors compress the same pixels into different bytes, so a file is compared by its pixels. */
function shows(file: string, rows: Buffer): boolean {
  if (!existsSync(file)) return false;
  const bytes = readFileSync(file);
  return inflateSync(bytes.subarray(dataOffset, dataOffset + bytes.readUInt32BE(dataOffset - 8))).equals(
    rows,
  );
}

for (const [name, glyph] of Object.entries(glyphs)) {
  for (const size of name === "icon" ? sizes : ribbonSizes) {
    const file = path.join("assets", "icons", `${name}-${size}.png`);
    const rows = pixelRows(layersOf(glyph, size), size);
    if (!shows(file, rows)) writeFileSync(file, png(size, rows));
  }
}

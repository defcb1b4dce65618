import type { AwardFact, Facts } from "../domain/facts";
import { dayOf } from "../domain/calendar";
import { foldTitle } from "../domain/text";
import { evaluate } from "../engine/evaluate";
import { rulebook } from "../rules";
import { sourceScheme } from "../schemes/source/scheme";
import { cityFacts } from "./bench-city";
import { issuerCells, readCells } from "./bench-issuers";
import { ledgerOf } from "./bench-ledger";
import { liveTiming } from "./bench-live";

/**
 * Times the reading of issuer cells, the result of a whole city, and all award rules on growing ledgers beside a bare pass in the same run: `npx tsx src/tools/bench.ts [--json]`.
 * The bare pass does what no check of duplicates and dates can do without: it builds each row's key (unit, title with
 * its writing set aside, date), hashes it, and compares the date with the year.
 */
const sizes = [1_000, 10_000, 100_000];
const runs = 7;
const year = 2024;

interface Timing {
  readonly rows: number;
  readonly rulesMs: number;
  readonly bareMs: number;
  readonly ratio: number;
}

function barePass(awards: readonly AwardFact[]): number {
  const start = dayOf(year, 1, 1);
  const end = dayOf(year, 12, 31);
  const seen = new Map<string, number>();
  let inWindow = 0;
  for (const { unit, title, date, row } of awards) {
    const name = unit.kind === "unit" ? unit.unit : "";
    const day = date.reading.kind === "value" ? date.reading.value : null;
    const key = `${name}|${title.reading.kind === "value" ? foldTitle(title.reading.value) : ""}|${day?.iso ?? ""}`;
    if (!seen.has(key)) seen.set(key, row);
    if (day !== null && day.from >= start && day.to <= end) inWindow++;
  }
  return inWindow + seen.size;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Processor time rather than time on the clock: what else the machine does must not count. */
function milliseconds(action: () => unknown): number {
  const start = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

let edition = 0;

/** A ledger that is read for the first time. */
function fresh(rows: number): Facts {
  return ledgerOf(rows, year, edition++);
}

function timing(rows: number): Timing {
  const check = (facts: Facts): unknown => evaluate(facts, sourceScheme, rulebook, { year });
  const measured = (): readonly [rules: number, bare: number] => {
    const [forRules, forBare] = [fresh(rows), fresh(rows)];
    return [milliseconds(() => check(forRules)), milliseconds(() => barePass(forBare.awards))];
  };
  // Small ledgers run often enough for the compiler to have settled before anything is measured.
  for (let i = 0; i < Math.ceil(20_000 / rows); i++) measured();
  const pairs = Array.from({ length: runs * (rows < 100_000 ? 5 : 1) }, measured);
  const rulesMs = median(pairs.map(([ms]) => ms));
  const bareMs = median(pairs.map(([, ms]) => ms));
  return { rows, rulesMs, bareMs, ratio: rulesMs / bareMs };
}

const cellCount = 20_000;

/** Microseconds to read one issuer cell, over cells that all differ. */
function issuerMicroseconds(): number {
  const cells = issuerCells(cellCount);
  readCells(cells.slice(0, 1_000));
  return (1_000 * milliseconds(() => readCells(cells))) / cells.length;
}

/** Milliseconds for the result of 126 units with 60 indicators each, every rule included. */
function cityMilliseconds(): number {
  const facts = cityFacts(year);
  const evaluateCity = (): unknown => evaluate(facts, sourceScheme, rulebook, { year });
  return median(Array.from({ length: runs }, () => milliseconds(evaluateCity)));
}

/** e in time ~ rows^e, between the smallest and the largest ledger. The bare pass grows with memory, too: it is the measure. */
function growthExponent(all: readonly Timing[], time: (timing: Timing) => number): number {
  const first = all[0];
  const last = all.at(-1);
  if (first === undefined || last === undefined) return 0;
  return Math.log(time(last) / time(first)) / Math.log(last.rows / first.rows);
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
async function main(): Promise<void> {
  // Before memory is full of large ledgers.
  const live = await liveTiming(10_000);
  const timings = sizes.map(timing);
  const exponent = growthExponent(timings, (each) => each.rulesMs);
  const bareExponent = growthExponent(timings, (each) => each.bareMs);
  const issuerUs = issuerMicroseconds();
  const cityMs = cityMilliseconds();
  const report = process.argv.includes("--json")
    ? JSON.stringify({
        timings: timings.map((each) => ({
          ...each,
          rulesMs: rounded(each.rulesMs),
          bareMs: rounded(each.bareMs),
          ratio: rounded(each.ratio),
        })),
        exponent: rounded(exponent),
        bareExponent: rounded(bareExponent),
        live: { rows: live.rows, checkMs: rounded(live.checkMs), liveMs: rounded(live.liveMs) },
        issuerCells: { cells: cellCount, microsecondsEach: rounded(issuerUs) },
        city: { units: 126, indicators: 60, milliseconds: rounded(cityMs) },
        targets: { ratio: 5, exponent: 1.1, cityMilliseconds: 1000, liveMs: 300 },
      })
    : [
        ...timings.map(
          (each) =>
            `${each.rows} rows: rules ${rounded(each.rulesMs)} ms, bare pass ${rounded(each.bareMs)} ms, ratio ${rounded(each.ratio)}`,
        ),
        `growth exponent ${rounded(exponent)}, of the bare pass ${rounded(bareExponent)} (targets: ratio at most 5, exponent at most 1.1)`,
        `${live.rows} rows in the embedded Excel: a whole check ${rounded(live.checkMs)} ms, an edit followed in ${rounded(live.liveMs)} ms (target at most 300)`,
        `${cellCount} issuer cells that all differ: ${rounded(issuerUs)} µs a cell`,
        `result of 126 units × 60 indicators: ${rounded(cityMs)} ms (target 1000)`,
      ].join("\n");
  process.stdout.write(`${report}\n`);
}

void main();

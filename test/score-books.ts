import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CheckResult } from "../src/app/check-result";
import type { Finding } from "../src/domain/finding";

/**
 * Scores the assess command on workbooks whose truth is known: `npx tsx test/score-books.ts FOLDER`. Beside each book
 * stands BOOK.expect.json: findings that must be there, findings that must not, rules of which all are listed, and the
 * verdict of each award.
 */
interface Place {
  readonly rule?: string | readonly string[];
  readonly sheet: string;
  readonly row?: number;
  readonly rows?: readonly number[];
  readonly cell?: string;
}

interface AwardTruth {
  readonly verdict?: string | readonly string[];
  readonly level?: string;
  readonly unit?: string;
}

interface Expected {
  readonly book: string;
  readonly year: number;
  readonly yearFromTitle?: boolean;
  readonly args?: readonly string[];
  readonly must?: readonly Place[];
  readonly mustNot?: readonly Place[];
  readonly may?: readonly Place[];
  readonly free?: Readonly<Record<string, readonly number[]>>;
  readonly closed?: readonly string[];
  readonly awards?: Readonly<Record<string, Readonly<Record<string, AwardTruth | readonly AwardTruth[]>>>>;
}

const rowOf = (cell: string | null): number => Number(/\d+$/.exec(cell ?? "")?.[0]);

function isAt(finding: Finding, { rule, sheet, row, rows, cell }: Place): boolean {
  const wanted = rows ?? (row === undefined ? [] : [row]);
  return (
    (rule === undefined || [rule].flat().includes(finding.rule)) &&
    finding.sheet === sheet &&
    (wanted.length === 0 || wanted.includes(rowOf(finding.cell))) &&
    (cell === undefined || rowOf(finding.cell) === rowOf(cell))
  );
}

function assess(folder: string, { book, year, yearFromTitle, args = [] }: Expected): CheckResult {
  const asked = [
    path.join(folder, book),
    "--json",
    ...(yearFromTitle ? [] : ["--year", String(year)]),
    ...args,
  ];
  const { stdout, stderr } = spawnSync("npm", ["run", "-s", "assess", "--", ...asked], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (stdout === "") throw new Error(`${book}: ${stderr}`);
  return JSON.parse(stdout) as CheckResult;
}

function falsePositives(findings: readonly Finding[], expected: Expected): readonly Finding[] {
  const { must = [], mustNot = [], may = [], free = {}, closed = [] } = expected;
  return findings.filter((finding) => {
    if (must.some((place) => isAt(finding, place))) return false;
    if (mustNot.some((place) => isAt(finding, place))) return true;
    const isFree = (free[finding.sheet] ?? []).includes(rowOf(finding.cell));
    if (isFree || may.some((place) => isAt(finding, place))) return false;
    return closed.includes("*") || closed.includes(finding.rule);
  });
}

function verdicts({ awards }: CheckResult, truth: Expected["awards"] = {}): readonly boolean[] {
  return Object.entries(truth).flatMap(([sheet, rows]) =>
    Object.entries(rows).flatMap(([row, each]) =>
      [each]
        .flat()
        .map(({ verdict, level, unit }) =>
          awards.some(
            (award) =>
              award.sheet === sheet &&
              award.row === Number(row) &&
              (unit ?? award.unit) === award.unit &&
              (verdict === undefined || [verdict].flat().includes(award.verdict)) &&
              (level ?? award.level) === award.level,
          ),
        ),
    ),
  );
}

const folder = process.argv[2] ?? "";
const totals = { must: 0, found: 0, wrong: 0, verdicts: 0, right: 0 };
for (const file of readdirSync(folder).filter((name) => name.endsWith(".expect.json"))) {
  const expected = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Expected;
  const result = assess(folder, expected);
  const missed = (expected.must ?? []).filter((place) => !result.findings.some((each) => isAt(each, place)));
  const wrong = falsePositives(result.findings, expected);
  const judged = verdicts(result, expected.awards);
  totals.must += expected.must?.length ?? 0;
  totals.found += (expected.must?.length ?? 0) - missed.length;
  totals.wrong += wrong.length;
  totals.verdicts += judged.length;
  totals.right += judged.filter(Boolean).length;
  for (const place of missed) process.stdout.write(`${expected.book}: missed ${JSON.stringify(place)}\n`);
  for (const { rule, sheet, cell } of wrong)
    process.stdout.write(`${expected.book}: wrong ${rule} ${sheet}!${cell ?? ""}\n`);
}
process.stdout.write(
  `findings ${totals.found}/${totals.must}, false ones ${totals.wrong}, verdicts ${totals.right}/${totals.verdicts}\n`,
);

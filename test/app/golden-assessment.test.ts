import { checkWorkbook } from "../../src/app/check-workbook";
import type { CheckResult } from "../../src/app/check-result";
import { insertTemplate } from "../../src/app/insert-template";
import { associateFunctions } from "../../src/functions/associate";
import metadata from "../../src/functions/functions.json";
import { openInNode, type NodeHost } from "../../src/host/node/node-host";
import type { HostSheet } from "../../src/host/workbook/host-sheet";
import { categoryTemplates } from "../../src/schemes/templates";
import { cityBook, cityUnits, seededIntegers } from "../support/city";

const seed = 2026;
let opened: NodeHost;
let result: CheckResult;

function sheet(name: string): HostSheet {
  const found = opened.workbook.sheetByName(name);
  if (found === null) throw new Error(`no sheet ${name}`);
  return found;
}

async function settled(): Promise<void> {
  for (const each of opened.workbook.sheets) each.flush();
  await opened.workbook.calculation.settled();
}

const header = 2;
const isBlank = (index: number): boolean => index % 61 === 7;

/** Both rounds of the survey; some units lack the second. */
function fillSurvey(): void {
  const rounds = seededIntegers(seed, cityUnits.length * 2, 4000);
  sheet("公众评议").write(
    { top: header + 1, left: 3, bottom: header + cityUnits.length, right: 4 },
    (row, round) => (round === 1 && isBlank(row) ? "" : 60 + (rounds[row * 2 + round] ?? 0) / 100),
  );
}

/** Points with two decimals, some cells blank; formulas stay. */
function fillScores(): void {
  categoryTemplates.forEach(({ category, indicators }, place) => {
    const units = cityUnits.filter((unit) => unit.category === category);
    const on = sheet(`评分表-${category}`);
    const shares = seededIntegers(seed + place + 1, units.length * indicators.length, 4000);
    const area = {
      top: header + 2,
      left: 2,
      bottom: header + 1 + units.length,
      right: 1 + indicators.length,
    };
    on.write(area, (row, column) => {
      if (on.hasFormula(area.top + row, area.left + column)) return null;
      const at = row * indicators.length + column;
      if (isBlank(at + 300 * place)) return "";
      const { points = 0 } = indicators[column] ?? {};
      return Math.round((points * (6000 + (shares[at] ?? 0))) / 100) / 100;
    });
  });
}

function fillLedgers(): void {
  const awards = cityUnits.filter((_, i) => i % 3 === 0);
  sheet("获奖登记").write(
    { top: header + 1, left: 1, bottom: header + awards.length, right: 10 },
    (row, column) => {
      const name = awards[row]?.name ?? "";
      const isNational = row % 4 === 0;
      const issuer = isNational ? "国务院" : row % 7 === 3 ? "市人民政府" : "湖南省人民政府";
      const date = `2026-0${(row % 9) + 1}-1${row % 9}`;
      const level = isNational ? "国家级" : "省部级";
      const number = `湘政发〔2026〕${row + 1}号`;
      const title = `全省第${row + 1}类工作先进单位`;
      return (
        [name, name, title, issuer, date, 2026, number, level, isNational ? 2 : 1, "领导班子建设"][column] ??
        null
      );
    },
  );
  const deductions = cityUnits.filter((_, i) => i % 5 === 1);
  sheet("扣分登记").write(
    { top: header + 1, left: 1, bottom: header + deductions.length, right: 8 },
    (row, column) => {
      const name = deductions[row]?.name ?? "";
      const points = [0.1, 0.2, 0.3, 1][row % 4] ?? 0;
      const matter = `第${row + 1}次材料迟报`;
      const province = row % 3 === 0 ? "是" : "否";
      return [name, matter, "市政府办公室", "2026-06-18", 2026, "", province, points][column] ?? null;
    },
  );
}

interface Line {
  readonly unit: string;
  readonly total: number | null;
  readonly bonus: number | null;
  readonly deduction: number | null;
  readonly final: number | null;
  readonly rank: number | null;
}

const numberOrNull = (value: unknown): number | null => (typeof value === "number" ? value : null);

/** The summary as the live formulas have it. */
function byFormulas(): readonly Line[] {
  const on = sheet("汇总排名");
  return cityUnits.map(({ name }, i) => {
    const row = header + 1 + i;
    const [total, bonus, deduction, final, rank] = [3, 4, 5, 6, 7].map((column) =>
      numberOrNull(on.valueAt(row, column)),
    );
    return {
      unit: name,
      total: total ?? null,
      bonus: bonus ?? null,
      deduction: deduction ?? null,
      final: final ?? null,
      rank: rank ?? null,
    };
  });
}

function byEngine(): readonly Line[] {
  const lines = new Map(result.scores.map((score) => [score.unit, score]));
  return cityUnits.map(({ name }) => {
    const { total = null, bonus = null, deduction = null, final = null, rank = null } = lines.get(name) ?? {};
    return { unit: name, total, bonus, deduction, final, rank };
  });
}

describe.each([0, null] as const)(
  "a city of 126 units, an Excel that sends %p for a blank",
  (blankArgument) => {
    beforeAll(async () => {
      const functions = { namespace: "JX", metadata: metadata.functions, associate: associateFunctions };
      opened = await openInNode(await cityBook(), "评估.xlsx", functions, { blankArgument });
      opened.install();
      await insertTemplate({ year: 2026 });
      fillSurvey();
      fillScores();
      fillLedgers();
      await settled();
      result = await checkWorkbook();
      await settled();
    });
    afterAll(() => opened.close());

    test("live formulas and the engine give the same figures, unit by unit", () => {
      expect(byFormulas()).toEqual(byEngine());
    });

    test("every item is the cell of its own score sheet, 公众评议 as its formula has it", () => {
      const scores = new Map(result.scores.map((score) => [score.unit, score]));
      for (const { category, indicators } of categoryTemplates) {
        const on = sheet(`评分表-${category}`);
        cityUnits
          .filter((unit) => unit.category === category)
          .forEach(({ name }, row) => {
            const cells = indicators.map((indicator, column) => [
              indicator.name,
              numberOrNull(on.valueAt(header + 2 + row, 2 + column)),
            ]);
            expect([name, scores.get(name)?.parts]).toEqual([name, Object.fromEntries(cells)]);
          });
      }
    });

    test("what rests on a blank is open, all else has a score and a rank", () => {
      const lines = byEngine();
      const open = lines.filter(({ final }) => final === null);
      expect(open.length).toBeGreaterThan(10);
      expect(lines.length - open.length).toBeGreaterThan(60);
      expect(open.filter(({ rank }) => rank !== null)).toEqual([]);
    });

    test("the result is the one on record", () => {
      expect(byEngine()).toMatchSnapshot("city");
    });
  },
);

import fc from "fast-check";
import { cellAddress } from "../../src/domain/address";
import type { CellValue } from "../../src/domain/grid";
import { grid } from "../support/grid";
import { awardLines, factsOf, said, unitSaid, unitSheet } from "../support/read-book";

const header = ["序号", "申报单位", "获奖单位", "奖项名称", "授奖单位", "授奖日期", "文号", "申报加分"];

const unit = fc.constantFrom("东河区", "大坳县", "市民政局", "市发改局", "市教体局", "市粮食局");
const row = fc.tuple(
  unit,
  unit,
  fc.constantFrom("全国双拥模范城", "2023年度全省先进集体", "第五届全国文明城市"),
  fc.constantFrom("民政部", "省委、省政府", "国务院办公厅"),
  fc.constantFrom<CellValue>("2024.3.5", 45363, "2024年4月", "二〇二四年五月六日", "待定", ""),
  fc.constantFrom("民发〔2024〕1号", "湘政发[2024]02号", "/", ""),
  fc.constantFrom<CellValue>(2, "1分", "１", ""),
);

/** Facts without the place where they stand. */
function contents(sheet: ReturnType<typeof grid>): readonly (readonly unknown[])[] {
  return factsOf(unitSheet, sheet).awards.map((award) => [
    unitSaid(award.unit),
    unitSaid(award.recipient),
    said(award.title),
    said(award.issuer),
    said(award.date),
    said(award.workYear),
    said(award.documentNumber),
    said(award.points),
  ]);
}

test("moving a table or adding lines of title changes no fact but its row", () => {
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 1, maxLength: 8 }),
      fc.nat({ max: 30 }),
      fc.nat({ max: 8 }),
      fc.subarray(["2024年度综合绩效评估加分申报表", "填报时间：2025年1月8日", "单位：分"]),
      (rows, down, right, titles) => {
        const body = [header, ...rows.map((each, index) => [index + 1, ...each])];
        const plain = grid("加分申报表", body);
        const moved = grid("加分申报表", [...titles.map((title) => [title]), ...body], {
          at: cellAddress(down, right),
        });
        expect(contents(moved)).toEqual(contents(plain));
        expect(contents(plain)).toHaveLength(rows.length);
        const offset = down + titles.length;
        expect(awardLines(factsOf(unitSheet, moved).awards).map((line) => parseInt(line, 10))).toEqual(
          rows.map((_, index) => offset + index + 2),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test("sections and blank rows between the rows change no fact", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(row, fc.constantFrom("none", "blank", "section", "header", "subtotal")), {
        minLength: 1,
        maxLength: 8,
      }),
      (rows) => {
        const plain = rows.map(([each], index) => [index + 1, ...each]);
        const between: Record<string, readonly CellValue[][]> = {
          none: [],
          blank: [[]],
          section: [["（一）县市区"]],
          header: [header],
          subtotal: [["小计", "", "", "", "", "", "", 3]],
        };
        const broken = rows.flatMap(([, kind], index) => [...(between[kind] ?? []), plain[index] ?? []]);
        expect(contents(grid("加分申报表", [header, ...broken]))).toEqual(
          contents(grid("加分申报表", [header, ...plain])),
        );
      },
    ),
    { numRuns: 60 },
  );
});

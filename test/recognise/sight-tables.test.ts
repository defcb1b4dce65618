import { nothingKnown, type KnownTables, type TableDraft } from "../../src/domain/recognition";
import type { CellValue, Grid } from "../../src/domain/grid";
import { mappingOf, sightedColumns } from "../../src/recognise/sighted-columns";
import { sightTables, type Sighting } from "../../src/recognise/sight-tables";
import { recognise } from "../../src/recognise/recognise";
import { grid } from "../support/grid";
import { unitSheet } from "../support/read-book";

type Rows = readonly (readonly CellValue[])[];

const ledger: Rows = [
  ["2024年度加分申报表", "", "", ""],
  ["获奖单位", "奖项名称", "授奖单位", "获奖时间"],
  ["东河区", "全国双拥模范城", "民政部", "2024.3.5"],
  ["大坳县", "全国文明城市", "中央文明办", "2024.5.6"],
];
const sheetOf = (rows: Rows): Grid => grid("加分", rows);

function sight(grids: readonly Grid[], known = nothingKnown, drafts: readonly TableDraft[] = []): Sighting {
  const found = sightTables(grids, known, drafts).find(({ view }) => view.grid.sheet !== unitSheet.sheet);
  if (found === undefined) throw new Error("no table");
  return found;
}

/** field=column for each column of the table. */
function fields({ shape }: Sighting): readonly string[] {
  return Object.entries(shape?.columns ?? {}).map(([field, column]) => `${field}=${column}`);
}

const draft = (change: Partial<TableDraft>): TableDraft => ({
  ...{ sheet: "加分", headerRow: 1, left: 0, aside: [], role: "awards", columns: null },
  ...change,
});

/** What is kept when the table is confirmed as it is drafted. */
function confirmed(rows: Rows, change: Partial<TableDraft>): KnownTables {
  const mapping = mappingOf(sight([unitSheet, sheetOf(rows)], nothingKnown, [draft(change)]));
  return { mappings: [mapping], words: [] };
}

describe("confidence and reason", () => {
  test("a header of known words with fitting contents is sure, and says so column by column", () => {
    const sighting = sight([unitSheet, sheetOf(ledger)]);
    expect(sighting.standing).toBe("recognised");
    expect(sighting.shape).toMatchObject({ role: "awards", hasTitle: true, rival: null });
    expect(sighting.shape?.confidence).toBeGreaterThan(0.9);
    expect(sightedColumns(sighting)[3]).toEqual({
      column: 3,
      header: "获奖时间",
      word: "获奖时间",
      samples: ["2024.3.5", "2024.5.6"],
      field: "date",
      evidence: { witness: "word", contents: "agree", confidence: 0.98 },
    });
  });

  test("a header that is only like a known word, or silent where the contents speak, is less sure", () => {
    const rows: Rows = [
      ["获评单位", "荣誉类奖项名称", "授奖单位", "备查"],
      ["东河区", "全国双拥模范城", "民政部", "民发〔2024〕1号"],
    ];
    const { shape } = sight([unitSheet, sheetOf(rows)]);
    expect(shape?.evidence).toMatchObject({
      recipient: { witness: "pattern", contents: "agree", confidence: 0.9 },
      title: { witness: "pattern", contents: "agree", confidence: 0.9 },
      documentNumber: { witness: "contents", contents: "agree", confidence: 0.8 },
    });
  });

  test("contents that are nothing of the kind make a column, and a table that needs it, doubtful", () => {
    const rows: Rows = [
      ["扣分单位", "扣分事项", "扣分"],
      ...["东河区", "大坳县", "云溪市"].map((unit) => [unit, "迟报", "见附件"]),
    ];
    const sighting = sight([unitSheet, grid("表", rows)]);
    expect(sighting.shape?.evidence.points).toMatchObject({ contents: "disagree" });
    expect(sighting.standing).toBe("doubtful");
  });

  test("a table of another subject is sighted, and nothing is claimed of it", () => {
    const rows: Rows = [
      ["序号", "姓名", "部门", "基本工资"],
      [1, "甲", "办公室", 5000],
    ];
    const sighting = sight([grid("工资表", rows)]);
    expect(sighting).toMatchObject({ shape: null, standing: "unrecognised" });
    expect(sightedColumns(sighting).map(({ header }) => header)).toEqual(rows[0]);
    expect(recognise([grid("工资表", rows)])).toEqual([]);
  });
});

describe("words that were told", () => {
  const rows: Rows = [
    ["拿奖的", "啥奖", "谁发的", "哪天"],
    ["东河区", "全国双拥模范城", "民政部", "2024.3.5"],
  ];
  const known: KnownTables = {
    mappings: [],
    words: [
      { role: "awards", field: "recipient", word: "拿奖的" },
      { role: "awards", field: "title", word: "啥奖" },
      { role: "awards", field: "issuer", word: "谁发的" },
      { role: "awards", field: "date", word: "哪天" },
    ],
  };

  test("make a table known that was not, and only with them", () => {
    expect(recognise([unitSheet, sheetOf(rows)]).map(({ role }) => role)).toEqual(["units"]);
    const sighting = sight([unitSheet, sheetOf(rows)], known);
    expect(fields(sighting)).toEqual(["recipient=0", "title=1", "issuer=2", "date=3"]);
    expect(sighting.shape?.evidence.title).toMatchObject({ witness: "remembered", confidence: 1 });
    expect(recognise([unitSheet, sheetOf(rows)])).toHaveLength(1);
  });

  test("go before the program's own on tables of that role, and nowhere else", () => {
    const told: KnownTables = { mappings: [], words: [{ role: "awards", field: "evidence", word: "文号" }] };
    const award = sheetOf([
      ["获奖单位", "奖项名称", "授奖单位", "文号"],
      ["东河区", "全国双拥模范城", "民政部", "见附件"],
    ]);
    const deduction = grid("扣分", [
      ["扣分单位", "扣分事项", "扣分", "文号"],
      ["东河区", "迟报", 1, "市办〔2024〕1号"],
    ]);
    const [first, second] = recognise([award, deduction], told);
    expect(first?.columns).toMatchObject({ evidence: 3 });
    expect(second?.columns).toMatchObject({ documentNumber: 3 });
  });
});

describe("what a person confirmed", () => {
  const known = confirmed(ledger, { columns: { recipient: 0, title: 1, authority: 2, date: 3 } });

  test("is used while the header's words are the same", () => {
    const more: Rows = [...ledger, ["云溪市", "全国卫生城市", "全国爱卫会", "2024.7.1"]];
    const sighting = sight([unitSheet, sheetOf(more)], known);
    expect(sighting.standing).toBe("confirmed");
    expect(fields(sighting)).toEqual(["recipient=0", "title=1", "authority=2", "date=3"]);
    expect(sighting.shape?.bodyRows).toEqual([2, 3, 4]);
    expect(sighting.shape?.evidence).toMatchObject({
      authority: { witness: "person" },
      title: { witness: "word" },
    });
  });

  test("goes along when rows are put in above", () => {
    const moved: Rows = [["填报单位：市评估办", "", "", ""], ["", "", "", ""], ...ledger];
    const sighting = sight([unitSheet, sheetOf(moved)], known);
    expect([sighting.standing, sighting.shape?.headerRow]).toEqual(["confirmed", 3]);
    expect(sighting.shape?.columns).toHaveProperty("authority", 2);
  });

  test("does not see the columns that the check wrote", () => {
    const own = ["认定结果", "认定级别", "认定加分", "认定说明"];
    const checked = ledger.map((row, index) => [...row, ...(index === 1 ? own : ["", "", "", ""])]);
    expect(sight([unitSheet, sheetOf(checked)], known).standing).toBe("confirmed");
  });

  test.each<[string, (row: readonly CellValue[], index: number) => readonly CellValue[]]>([
    [
      "a column was put in",
      (row, index) => ["", ...row].map((cell, i) => (i === 0 && index === 1 ? "序号" : cell)),
    ],
    ["a column was added", (row, index) => [...row, index === 1 ? "备注" : ""]],
    [
      "a header was renamed",
      (row, index) => row.map((cell) => (index === 1 && cell === "授奖单位" ? "颁奖单位" : cell)),
    ],
  ])("is asked again when %s, and the program reads the table meanwhile", (_, change) => {
    const sighting = sight([unitSheet, sheetOf(ledger.map(change))], known);
    expect(sighting.standing).toBe("changed");
    expect(sighting.shape?.role).toBe("awards");
    expect(sighting.shape?.columns).toHaveProperty("issuer");
  });

  test("holds for its own sheet only", () => {
    expect(sight([unitSheet, grid("别的表", ledger)], known).standing).toBe("recognised");
  });

  test("a table that is to be left alone gives nothing, and stays known", () => {
    const ignoring = confirmed(ledger, { role: null });
    const sighting = sight([unitSheet, sheetOf(ledger)], ignoring);
    expect(sighting).toMatchObject({ shape: null, standing: "confirmed" });
    expect(recognise([unitSheet, sheetOf(ledger)], ignoring).map(({ role }) => role)).toEqual(["units"]);
  });

  test("a header in another row is the header, and the rows that looked like one are not", () => {
    const rows: Rows = [
      ["序号", "获奖单位", "奖项名称", "授奖单位"],
      ["甲", "单位A", "名称B", "机关C"],
      [1, "东河区", "全国双拥模范城", "民政部"],
    ];
    const change = { headerRow: 1, aside: [0], columns: { serial: 0, recipient: 1, title: 2, issuer: 3 } };
    const known = confirmed(rows, change);
    const sighting = sight(
      [unitSheet, sheetOf([["加分"], ...rows].map((r) => [...r, "", "", ""].slice(0, 4)))],
      known,
    );
    expect(sighting).toMatchObject({ standing: "confirmed", shape: { headerRow: 2, bodyRows: [3] } });
    expect(
      sightTables([unitSheet, sheetOf(rows)], known).filter(({ view }) => view.grid.sheet === "加分"),
    ).toHaveLength(1);
  });
});

describe("a draft", () => {
  test("under another role gets the columns that the header names for it", () => {
    const sighting = sight([unitSheet, sheetOf(ledger)], nothingKnown, [draft({ role: "deductions" })]);
    expect(sighting).toMatchObject({ standing: "draft", shape: { role: "deductions" } });
    expect(sighting.shape?.columns).toMatchObject({ date: 3 });
  });

  test("goes before what was confirmed of the same table", () => {
    const known = confirmed(ledger, { role: null });
    expect(sight([unitSheet, sheetOf(ledger)], known, [draft({})])).toMatchObject({
      standing: "draft",
      shape: { role: "awards" },
    });
  });

  test("may point at a sheet on which nothing looks like a header", () => {
    const rows: Rows = [
      ["东河区", "全国双拥模范城", "民政部"],
      ["大坳县", "全国文明城市", "中央文明办"],
    ];
    expect(sight([unitSheet, sheetOf(rows)])).toMatchObject({ shape: null, standing: "unrecognised" });
    const change = { headerRow: 0, columns: { recipient: 0, title: 1, issuer: 2 } };
    const sighting = sight([unitSheet, sheetOf(rows)], nothingKnown, [draft(change)]);
    expect(sighting).toMatchObject({ standing: "draft", shape: { role: "awards", bodyRows: [1] } });
  });

  test("of a score sheet may have units as columns", () => {
    const rows: Rows = [
      ["考核项目", "满分", "东河区", "大坳县"],
      ["经济发展", 25, 20, 21],
      ["民生", 10, 9, 8],
    ];
    const sighting = sight([unitSheet, sheetOf(rows)], nothingKnown, [
      draft({ headerRow: 0, role: "scores" }),
    ]);
    expect(sighting.shape).toMatchObject({
      orientation: "units-as-columns",
      columns: { indicator: 0, fullMarks: 1, "unit:东河区": 2, "unit:大坳县": 3 },
    });
  });
});

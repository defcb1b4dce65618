import { checkWorkbook } from "../../src/app/check-workbook";
import { lookOf, readTables } from "../../src/app/look-at-workbook";
import { confirmTable, forgetTable } from "../../src/app/remember-tables";
import { draftField, draftRole, headerWordOf, type TableCard } from "../../src/app/table-card";
import type { TableDraft } from "../../src/domain/recognition";
import { closeHosts, onSheet, openHost, reopen } from "../host/support/open-host";

afterEach(closeHosts);

/** Headings that nobody would guess. */
const headings = ["谁", "得了什么", "哪里发的", "哪天"];
const sheet = {
  name: "表",
  rows: [
    headings,
    ["甲县", "全国先进县", "国务院", "2026-05-06"],
    ["乙县", "全国先进县", "国务院", "2026-05-06"],
  ],
};

async function tables(drafts: readonly TableDraft[] = []): Promise<readonly TableCard[]> {
  return lookOf(await readTables(), drafts).cards;
}

function only(cards: readonly TableCard[]): TableCard {
  const [card] = cards;
  if (card === undefined || cards.length > 1) throw new Error(`${cards.length} tables`);
  return card;
}

/** What a person does in the pane: says what the table is, then what each column is. */
async function corrected(): Promise<TableCard> {
  const fields = ["recipient", "title", "issuer", "date"] as const;
  let card = only(await tables([draftRole(only(await tables()), "awards")]));
  for (const [column, field] of fields.entries()) {
    card = only(await tables([draftField(card, column, field)]));
  }
  return card;
}

const present = (card: TableCard): readonly string[] => [card.mapping.fingerprint];

test("a table that a person confirmed is read so from then on, also from the saved file", async () => {
  const host = await openHost([sheet]);
  expect((await checkWorkbook({ year: 2026 })).awards).toEqual([]);
  const card = await corrected();
  expect(card).toMatchObject({ role: "awards", standing: "draft", missing: [] });
  await confirmTable(card.mapping, [], present(card));
  expect(only(await tables())).toMatchObject({ role: "awards", standing: "confirmed" });
  const { awards } = await checkWorkbook({ year: 2026 });
  expect(awards.map(({ unit, level, verdict }) => [unit, level, verdict])).toEqual([
    ["甲县", "national", "undetermined"],
    ["乙县", "national", "undetermined"],
  ]);
  await reopen(host);
  expect((await checkWorkbook({ year: 2026 })).awards).toHaveLength(2);
});

test("once the header is another one the person is asked again, and told so by the check", async () => {
  await openHost([sheet]);
  const card = await corrected();
  await confirmTable(card.mapping, [], present(card));
  await onSheet(async (worksheet, context) => {
    worksheet.getRange("D1").values = [["备注"]];
    await context.sync();
  });
  expect(only(await tables()).standing).toBe("changed");
  const { awards, notes } = await checkWorkbook({ year: 2026 });
  expect(awards).toEqual([]);
  expect(notes.join()).toContain("“表”的表头与确认时不同");
});

test("forgotten, the table is recognised as if nobody had said anything", async () => {
  await openHost([sheet]);
  const before = only(await tables());
  const card = await corrected();
  await confirmTable(card.mapping, [], present(card));
  await forgetTable(card.mapping);
  expect(only(await tables())).toEqual(before);
});

test("headings that are remembered are known on another sheet", async () => {
  await openHost([
    sheet,
    {
      name: "另一张",
      rows: [
        ["序号", ...headings],
        ["1", "丙县", "全省先进县", "省政府", "2026-07-01"],
      ],
    },
  ]);
  const [first] = await tables();
  if (first === undefined) throw new Error("no table");
  let card = first;
  for (const draft of [draftRole(card, "awards")]) [card = first] = await tables([draft]);
  for (const [column, field] of (["recipient", "title", "issuer", "date"] as const).entries()) {
    [card = first] = await tables([draftField(card, column, field)]);
  }
  const words = card.columns.flatMap((column) => headerWordOf(card, column) ?? []);
  expect(words).toHaveLength(4);
  await confirmTable(card.mapping, words, present(card));
  const { awards } = await checkWorkbook({ year: 2026 });
  expect(awards.map(({ sheet: name, unit }) => [name, unit])).toEqual([
    ["表", "甲县"],
    ["表", "乙县"],
    ["另一张", "丙县"],
  ]);
});

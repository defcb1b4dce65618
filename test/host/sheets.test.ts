import { closeHosts, failureOf, openHost } from "./support/open-host";

afterEach(closeHosts);

const two = [
  { name: "一", rows: [["a"]] },
  { name: "二", rows: [["b"]] },
];

async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

function failing(run: (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => void) {
  return failureOf(() =>
    Excel.run(async (context) => {
      run(context.workbook.worksheets, context);
      await context.sync();
    }),
  );
}

describe("worksheets", () => {
  it("are added at the end, with a name of their own or a free one", async () => {
    await openHost(two);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("校验");
      const unnamed = context.workbook.worksheets.add();
      unnamed.load("name,position,id");
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      expect([unnamed.position, active.name]).toEqual([3, "一"]);
    });
    expect(await sheetNames()).toEqual(["一", "二", "校验", "Sheet4"]);
  });

  it.each<[string, string]>([
    ["二", "ItemAlreadyExists"],
    ["a/b", "InvalidArgument"],
    ["[x]", "InvalidArgument"],
    ["'x", "InvalidArgument"],
    ["长".repeat(32), "InvalidArgument"],
  ])("refuse the name %s", async (name, code) => {
    await openHost(two);
    expect((await failing((sheets) => sheets.add(name))).code).toBe(code);
    expect(
      (
        await failing((sheets) => {
          sheets.getItem("一").name = name;
        })
      ).code,
    ).toBe(code);
    expect(await sheetNames()).toEqual(["一", "二"]);
  });

  it("are renamed along with the formulas that name them", async () => {
    await openHost(two);
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItem("二").getRange("A2").formulas = [["=一!A1&1"]];
      await context.sync();
      sheets.getItem("一").name = "首";
      const range = sheets.getItem("二").getRange("A2");
      range.load("formulas,values");
      await context.sync();
      expect([range.formulas, range.values]).toEqual([[["=首!A1&1"]], [["a1"]]]);
    });
  });

  it("are found whatever the case, by id too", async () => {
    await openHost([{ name: "Data", rows: [["a"]] }]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("dATA");
      sheet.load("id,name");
      await context.sync();
      const again = context.workbook.worksheets.getItem(sheet.id);
      again.load("name");
      await context.sync();
      expect([sheet.name, again.name]).toEqual(["Data", "Data"]);
    });
  });

  it("move, hide and delete; the last visible one stays", async () => {
    await openHost([...two, { name: "三", rows: [["c"]] }]);
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItem("三").position = 0;
      await context.sync();
      expect(await sheetNames()).toEqual(["三", "一", "二"]);
      sheets.getItem("三").visibility = "VeryHidden";
      sheets.getItem("一").visibility = "Hidden";
      const active = sheets.getActiveWorksheet();
      active.load("name");
      const visible = sheets.getCount(true);
      const first = sheets.getFirst(true);
      first.load("name");
      await context.sync();
      expect([active.name, visible.value, first.name]).toEqual(["二", 1, "二"]);
    });
    expect((await failing((sheets) => (sheets.getItem("二").visibility = "Hidden"))).code).toBe(
      "InvalidOperation",
    );
    expect((await failing((sheets) => sheets.getItem("二").delete())).code).toBe("InvalidOperation");
    expect((await failing((sheets) => sheets.getItem("一").activate())).code).toBe("InvalidOperation");
    expect((await failing((sheets) => (sheets.getItem("二").position = 3))).code).toBe("InvalidArgument");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("一").delete();
      await context.sync();
    });
    expect(await sheetNames()).toEqual(["三", "二"]);
  });
});

describe("selection", () => {
  it("goes with the sheet that is shown", async () => {
    await openHost(two);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("二").getRange("B3:C4").select();
      await context.sync();
      const selected = context.workbook.getSelectedRange();
      const active = context.workbook.worksheets.getActiveWorksheet();
      selected.load("address");
      active.load("name");
      await context.sync();
      expect([selected.address, active.name]).toEqual(["二!B3:C4", "二"]);
    });
  });
});

describe("events", () => {
  it("arrive once, with sheet and address, and stop after remove()", async () => {
    await openHost(two);
    const seen: string[] = [];
    const note = (kind: string) => (event: { worksheetId?: string; address?: string }) =>
      Promise.resolve(void seen.push(`${kind} ${event.worksheetId ?? ""} ${event.address ?? ""}`.trim()));
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const sheet = sheets.getItem("一");
      const handles = [
        sheet.onChanged.add(note("changed")),
        sheets.onChanged.add(note("any")),
        sheet.onSelectionChanged.add(note("selected")),
        sheets.onActivated.add(note("activated")),
        sheets.onAdded.add(note("added")),
        sheets.onDeleted.add(note("deleted")),
      ];
      sheets.load("items/id");
      await context.sync();
      const [one, other] = sheets.items.map(({ id }) => id);
      sheet.getRange("B2:C3").values = "x" as never;
      sheet.getRange("B2").format.fill.color = "#FF0000";
      await context.sync();
      sheets.getItem("二").activate();
      await context.sync();
      sheet.getRange("C1").select();
      await context.sync();
      const added = sheets.add("三");
      added.load("id");
      await context.sync();
      const third = added.id;
      added.delete();
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(seen).toEqual([
        `changed ${one} B2:C3`,
        `any ${one} B2:C3`,
        `activated ${other}`,
        `activated ${one}`,
        `selected ${one} C1`,
        `added ${third}`,
        `deleted ${third}`,
      ]);
      for (const handle of handles) handle.remove();
      await context.sync();
      seen.length = 0;
      sheet.getRange("A1").values = [["y"]];
      sheets.getItem("二").activate();
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(seen).toEqual([]);
    });
  });
});

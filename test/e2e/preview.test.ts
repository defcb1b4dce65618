import { sampleSections } from "../../src/app/samples/sample-awards";
import { sampleWorkbook } from "../../src/tools/write-sample";
import { PreviewPage } from "./preview-page";

const ledger = "加分申报表";
const fileName = "台账.xlsx";

/** The ledger's rows on which the sample has something to be found: title, two notes and header come first. */
function faultyRows(): readonly number[] {
  const rows: number[] = [];
  let row = 4;
  for (const { awards } of sampleSections) {
    row += 1;
    for (const award of awards) {
      row += 1;
      if (award.finding !== undefined) rows.push(row);
    }
  }
  return rows;
}

const rowOf = (place: string): number => Number(/(\d+)$/.exec(place)?.[1]);

describe("the preview in a browser", () => {
  let preview: PreviewPage;
  let places: readonly string[];

  beforeAll(async () => {
    preview = await PreviewPage.start();
    await preview.open(fileName, await sampleWorkbook());
  });

  afterAll(() => preview.stop());

  test("the add-in's own pane checks the workbook that the grid shows", async () => {
    await preview.pane.getByTestId("check-start").click();
    places = await preview.findingPlaces();
    expect([...new Set(places.map(rowOf))].sort((a, b) => a - b)).toEqual(faultyRows());
    expect(await preview.ruleOption().count()).toBeGreaterThan(10);
    expect((await preview.inspect()).sheets).toContain("校验问题清单");
  });

  test("a quick fix is shown, applied and undone", async () => {
    const ofRule = preview.ruleOption("level-mismatch");
    await preview.pane.getByTestId("problems-rule").selectOption("level-mismatch");
    await preview.pane.getByTestId("problem").first().click();
    await preview.pane.getByTestId("fix").last().click();
    await preview.pane.getByTestId("fix-apply").click();
    await preview.pane.getByTestId("notice").getByText("已修正 1 个单元格").waitFor();
    expect(await ofRule.count()).toBe(0);
    await preview.show("history");
    const undoLast = preview.pane.getByTestId("chore-undo").first();
    // The check after the fix, then the fix itself; once nothing is left, the record of it goes too.
    const entries = preview.pane.getByTestId("history-entry");
    await undoLast.click();
    await entries.first().and(preview.pane.locator('[data-status="undone"]')).waitFor();
    await undoLast.click();
    await entries.first().waitFor({ state: "detached" });
    await preview.pane.getByTestId("check-start").click();
    await ofRule.waitFor({ state: "attached" });
  });

  test("a finding that is clicked selects its cell in the grid", async () => {
    const finding = preview.pane.getByTestId("problem").first();
    const address = await finding.getAttribute("data-cell");
    await finding.click();
    await preview.page.waitForFunction((cell) => window.embeddedExcel?.selection.address === cell, address);
    expect((await preview.inspect()).selection.sheet).toBe(ledger);
  });

  test("a link in the list of findings leads to the cell", async () => {
    await preview.page.getByText("校验问题清单", { exact: true }).click();
    await preview.page.waitForFunction(() => window.embeddedExcel?.selection.sheet === "校验问题清单");
    const [first = ""] = places;
    await preview.clickCell("F2");
    await preview.page.waitForFunction(
      (cell) => window.embeddedExcel?.selection.address === cell,
      first.split("!")[1],
    );
    expect((await preview.inspect()).selection.sheet).toBe(ledger);
  });

  test("a table is corrected and confirmed, and set back", async () => {
    await preview.show("tables");
    const table = preview.pane.getByTestId("table").filter({ hasText: ledger });
    await table.getByRole("button").first().click();
    await table.getByTestId("table-column").first().getByRole("combobox").selectOption("");
    await table.getByText("未保存的修改").waitFor();
    await table.getByTestId("chore-confirm").click();
    await table.getByText("已确认").waitFor();
    await table.getByTestId("chore-forget").click();
    await table.getByText("已识别").waitFor();
  });

  test("next year's register is written beside the office's sheets", async () => {
    await preview.show("overview");
    await preview.pane.getByTestId("chore-register").click();
    await preview.pane.getByTestId("notice").waitFor();
    expect((await preview.inspect()).sheets).toContain("结转登记");
  });

  test("the history tells what was written, and undoing takes the last of it back", async () => {
    await preview.show("history");
    const standing = preview.pane.getByTestId("history-entry");
    await standing.first().waitFor();
    expect(await standing.allInnerTexts()).toEqual([
      expect.stringContaining("生成结转登记"),
      expect.stringContaining("一键校验"),
    ]);
    await preview.pane.getByTestId("chore-undo").first().click();
    await preview.pane.locator('[data-status="undone"]').waitFor();
    const { sheets } = await preview.inspect();
    expect(sheets).not.toContain("结转登记");
    expect(sheets).toContain("校验问题清单");
  });

  test("templates are previewed and brought in beside the office's sheets", async () => {
    const before = (await preview.inspect()).sheets;
    await preview.show("templates");
    await preview.pane.getByTestId("templates-year").fill("2031");
    const sheets = preview.pane.getByTestId("templates-sheet");
    await sheets.first().waitFor();
    const announced = await sheets.evaluateAll(
      (items) => items.filter((item) => item.dataset.present === "false").length,
    );
    await preview.pane.getByTestId("chore-insert").click();
    await preview.pane.getByTestId("notice").waitFor();
    expect(await preview.pane.getByTestId("notice").innerText()).toContain(`已导入 ${announced} 张表`);
    expect(await preview.textOf("指标-县市区", "A1")).toContain("2031");
    await preview.show("history");
    await preview.pane.getByTestId("chore-undo").first().click();
    await preview.pane.getByTestId("notice").getByText("已撤销 1 次写入").waitFor();
    expect((await preview.inspect()).sheets).toEqual(before);
  });

  test("a formula of ours is calculated by the add-in's own function", async () => {
    await preview.typeInto("评估指标", "G3", '=JX.BONUS("青栎县",加分申报表!B6:B8,加分申报表!J6:J8)');
    await preview.page.waitForFunction(() => window.embeddedExcel?.cell("评估指标", "G3")?.value === 4);
  });

  test("a page that breaks tells so, can be tried again, and leaves the others usable", async () => {
    const isPart = (url: URL): boolean => url.pathname.endsWith(".js");
    await preview.page.route(isPart, (route) => route.abort());
    await preview.turnTo("help");
    const failure = preview.pane.getByTestId("failure");
    await failure.getByText("这一部分无法显示").waitFor();
    await failure.getByTestId("failure-copy").first().waitFor();
    await preview.show("history");
    await preview.page.unroute(isPart);
    await preview.show("help");
    expect(await preview.pane.getByTestId("view-help").innerText()).toContain("JX.");
  });

  test("a row is not deleted in the preview, which says so", async () => {
    const cell = await preview.page.evaluate(() => {
      window.embeddedExcel?.select("加分申报表", "A8");
      return window.embeddedExcel?.placeOf("A8");
    });
    await preview.page.mouse.click(20, cell?.y ?? 0, { button: "right" });
    await preview.page.getByText("删除选中行").click();
    const refusal = preview.page.getByRole("alert").filter({ hasText: "请在 Excel 里做" });
    await refusal.waitFor();
    expect(await preview.textOf(ledger, "A8")).toBe("3");
    await preview.page.getByRole("button", { name: "关闭提示" }).click();
    await refusal.waitFor({ state: "hidden" });
  });

  test("a file that is no workbook shows a line, and the open workbook stays", async () => {
    await preview.choose("坏文件.xlsx", Buffer.from("这不是工作簿"));
    const error = preview.page.getByRole("alert").filter({ visible: true });
    await error.waitFor();
    expect(await error.innerText()).toContain("“坏文件.xlsx”不是 Excel 工作簿");
    expect((await preview.inspect()).fileName).toBe(fileName);
    expect(await preview.textOf(ledger, "B6")).toBe("青栎县");
    await preview.page.getByRole("button", { name: "关闭提示" }).click();
    await error.waitFor({ state: "hidden" });
  });

  test("the saved copy, opened again and checked by the ribbon's button, gives the same findings", async () => {
    const copy = await preview.saveCopy();
    expect(copy.name).toBe("台账-副本.xlsx");
    await preview.open(copy.name, copy.bytes);
    expect(await preview.textOf("评估指标", "G3")).toBe("4");
    await preview.page.getByRole("toolbar").getByRole("button", { name: "一键校验" }).click();
    expect(await preview.findingPlaces()).toEqual(places);
    const { sheets } = await preview.inspect();
    expect(sheets.filter((name) => name === "校验问题清单")).toHaveLength(1);
  });

  test("a date that is typed wrong is found at once, and settled when it is put right", async () => {
    await preview.pane.getByTestId("problems-rule").selectOption("date-unreadable");
    const group = preview.pane.locator('[data-testid=problem-group][data-rule="date-unreadable"]');
    const counting = (count: number): Promise<void> =>
      group.getByText(String(count), { exact: true }).first().waitFor();
    await counting(1);
    const before = await preview.textOf(ledger, "F6");
    await preview.typeInto(ledger, "F6", "待定");
    await counting(2);
    await preview.typeInto(ledger, "F6", before ?? "");
    await counting(1);
    expect(await preview.textOf(ledger, "F6")).toBe(before);
  });

  test("a file that is dropped on the page is opened", async () => {
    await preview.drop("拖入.xlsx", await sampleWorkbook());
    await preview.page.waitForFunction(() => window.embeddedExcel?.fileName === "拖入.xlsx");
    expect(await preview.textOf(ledger, "B6")).toBe("青栎县");
    expect((await preview.inspect()).sheets).not.toContain("校验问题清单");
  });

  test("what computes works on a thread of its own", async () => {
    const thread = preview.page.waitForRequest((request) => /\/analyst\.[^/]*js$/.test(request.url()));
    await preview.open("又一本.xlsx", await sampleWorkbook());
    expect((await thread).frame().url()).toContain("taskpane.html");
  });

  test("nothing was asked of another server, and the content policy had nothing to refuse", () => {
    expect(preview.foreignRequests).toEqual([]);
    expect(preview.violations).toEqual([]);
  });
});

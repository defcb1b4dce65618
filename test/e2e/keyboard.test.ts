import { writeXlsx } from "hucre";
import { sampleWorkbook } from "../../src/tools/write-sample";
import type { View } from "../../src/taskpane/state/pane-state";
import { KeyboardPerson } from "./keyboard";
import { PreviewPage } from "./preview-page";
import { scored } from "./scored-book";

const ledger = "加分申报表";

describe("without a mouse", () => {
  let preview: PreviewPage;
  let person: KeyboardPerson;

  beforeAll(async () => {
    preview = await PreviewPage.start();
    person = new KeyboardPerson(preview.page);
    await preview.open("台账.xlsx", await sampleWorkbook());
    // Excel's own key, F6, brings a person from the sheet into the pane.
    await at("check-start").focus();
  });

  afterAll(() => preview.stop());

  const at = (id: string) => preview.pane.getByTestId(id);
  const noticeSays = (text: string) => at("notice").getByText(text).waitFor();

  /** To a page by the arrow keys, or by the menu where its tab does not fit. */
  async function open(view: View): Promise<void> {
    const tab = at(`tab-${view}`);
    await person.reach(preview.pane.getByRole("tablist"));
    if (await tab.isVisible()) {
      const shown = await preview.pane
        .getByRole("tab")
        .evaluateAll((tabs) => tabs.filter((each) => each.checkVisibility()).map((each) => each.id));
      const selected = await preview.pane.getByRole("tab", { selected: true }).getAttribute("id");
      const steps = shown.indexOf(`tab-${view}`) - shown.indexOf(selected ?? "");
      await person.press(...Array<string>(Math.abs(steps)).fill(steps < 0 ? "ArrowLeft" : "ArrowRight"));
      await person.press("Enter");
    } else {
      await person.choose(at("views-more"));
      await at(`more-${view}`).waitFor();
      const items = await preview.pane
        .getByRole("menuitem")
        .evaluateAll((all) => all.map((each) => each.dataset.testid));
      await person.press(...Array<string>(items.indexOf(`more-${view}`)).fill("ArrowDown"), "Enter");
    }
    await at(`view-${view}`).waitFor();
  }

  test("every flow can be done", async () => {
    // Check; from finding to finding; its cell is selected.
    await person.press("Enter");
    await preview.findingPlaces();
    await person.press("F8", "F8", "Shift+F8");
    const current = preview.pane.locator("[data-testid=problem][aria-current=true]");
    const ofCurrent = (remedy: string) =>
      preview.pane.getByRole("listitem").filter({ has: current }).getByTestId(remedy);
    const cell = await current.getAttribute("data-cell");
    await preview.page.waitForFunction((wanted) => window.embeddedExcel?.selection.address === wanted, cell);
    await person.choose(at("problems-filter-warning"), "Space");
    await person.press("Space");

    // A fix: shown, agreed to, done.
    await person.reach(at("problems-search"));
    await person.type("申报级别与认定级别不一致");
    await person.choose(at("problem-fold").first(), "ArrowDown", "Enter");
    await person.choose(ofCurrent("fix"));
    await person.choose(at("fix-apply"));
    await noticeSays("已修正 1 个单元格");

    // Taken back.
    await open("history");
    await person.choose(at("chore-undo").first());
    await preview.pane.locator('[data-status="undone"]').first().waitFor();

    // The office decides on an entry itself, which the check that follows heeds.
    await open("problems");
    await person.reach(at("problems-search"));
    await person.type("授奖单位待核");
    await person.choose(at("problem-fold").first(), "ArrowDown", "Enter");
    await person.choose(ofCurrent("waive"));
    await person.choose(at("waiver-level"), "ArrowDown");
    await person.reach(at("waiver-reason"));
    await person.type("会议纪要第3号");
    await person.reach(at("waiver-who"));
    await person.type("评估办");
    await person.choose(at("waiver-apply"));
    await noticeSays("已写入人工认定 1 条");
    await open("overview");
    await at("summary-waivers").getByText("会议纪要第3号").waitFor();

    // Entries one after the other, with their reasoning.
    await open("review");
    await person.choose(at("review-verdict-rejected"));
    await person.choose(at("review-entry").first(), "ArrowDown", "Enter");
    await at("explanation-step").first().waitFor();
    const reviewed = at("review-card").getByRole("heading", { level: 2 });
    const before = await reviewed.innerText();
    await person.choose(at("review-next"));
    await reviewed.filter({ hasNotText: before }).waitFor();
    await person.choose(at("review-back"));

    // The introduction.
    await open("help");
    await person.choose(at("help-welcome"));
    await person.choose(at("welcome-skip"));

    // A table is read otherwise, and as before again.
    await open("tables");
    const table = at("table").filter({ hasText: ledger });
    await person.choose(table.getByRole("button").first());
    await person.choose(table.getByTestId("table-column").first().getByRole("combobox"), "Home");
    await table.getByText("未保存的修改").waitFor();
    await person.choose(table.getByTestId("chore-confirm"));
    await table.getByText("已确认").waitFor();
    await person.choose(table.getByTestId("chore-forget"));
    await table.getByText("已识别").waitFor();

    // Templates.
    await open("templates");
    await person.choose(at("templates-year"), "Control+A");
    await person.type("2031");
    await at("templates-sheet").first().waitFor();
    await person.choose(at("chore-insert"));
    await noticeSays("已导入");

    // The scheme that came with them.
    await open("scheme");
    await person.choose(at("scheme-group").first().getByRole("button").first());
    await person.choose(at("scheme-field").first().getByRole("textbox"), "Control+A");
    await person.type("6");
    await person.choose(at("chore-scheme"));
    await noticeSays("已改动评估方案");
    expect(await preview.textOf("评估方案", "B6")).toBe("6");

    // Help.
    await open("help");
    await person.reach(at("help-search"));
    await person.type("JX.TOTAL");
    const topic = preview.pane.locator('[data-testid=help-topic][data-topic="TOTAL"]');
    await person.choose(topic.getByRole("button"));
    await topic.getByText("=JX.TOTAL(").waitFor();

    // Settings: English and back.
    await open("settings");
    await person.choose(at("settings-language"), "End");
    await preview.pane.getByText("Language of the pane").waitFor();
    await person.press("Home");
    await person.choose(at("settings-live"), "Space");
    await noticeSays("设置已保存");

    // Next year's register; all is taken away.
    await open("overview");
    await person.choose(at("chore-register"));
    await noticeSays("已生成结转登记");
    await person.choose(at("chore-clear"));
    await noticeSays("已清除");
    await open("history");
    await person.choose(at("chore-undo").nth(1));
    await noticeSays("已撤销");
    expect((await preview.inspect()).sheets).not.toContain("评估方案");
  });

  test("results are explained down to their cells, and a unit is tried at a better place", async () => {
    await preview.open("得分.xlsx", await writeXlsx(scored));
    await at("check-start").focus();
    await open("results");
    const row = preview.pane.locator('[data-testid="ranking-row"][data-unit="白沙县"]');
    await row.waitFor();
    await person.choose(row.locator('[data-figure="final"]'));
    await person.choose(at("explanation-cell").first());
    await preview.page.waitForFunction(() => window.embeddedExcel?.selection.address === "C3");

    // What is selected in the sheet is explained as well.
    await person.choose(at("explain-selection"));
    await at("explanation").getByText("评分表!C3：计算过程").waitFor();

    // And so is, on demand, whatever is selected from then on; the keyboard stays where it is.
    await person.choose(at("explain-follow"), "Space");
    await preview.page.evaluate(() => window.embeddedExcel?.select("评分表", "E4"));
    await at("explanation").getByText("评分表!E4：计算过程").waitFor();
    await person.choose(at("explain-follow"), "Space");
    await preview.page.evaluate(() => window.embeddedExcel?.select("评分表", "D4"));
    await at("explain-selection").waitFor();
    expect(await at("explanation").innerText()).toContain("评分表!E4");

    await person.choose(at("what-if-unit"), "End");
    await at("what-if-next-rank").getByText("升到第 1 名，还需 2 分").waitFor();
    await person.choose(at("what-if-by"), "Control+A");
    await person.type("3");
    await at("what-if-then").getByText("最终得分 91，名次 1").waitFor();
    await person.choose(at("chore-results"));
    await noticeSays("汇总排名");
    // What was tried is written nowhere.
    expect(await preview.textOf("汇总排名", "B4")).toBe("青石县");
  });
});

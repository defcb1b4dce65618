import { writeXlsx } from "hucre";
import { benchBook } from "../../src/tools/bench-book";
import { PreviewPage } from "./preview-page";

jest.setTimeout(180_000);

describe("findings in a browser", () => {
  let preview: PreviewPage;
  let places: readonly string[];
  beforeAll(async () => {
    preview = await PreviewPage.start();
    await preview.pane.getByTestId("check-start").click();
    places = await preview.findingPlaces();
  });
  afterAll(() => preview.stop());

  test("findings are searched and narrowed, and all are shown again", async () => {
    const problems = preview.pane.getByTestId("problem");
    await preview.pane.getByTestId("problems-search").fill("没有这样的问题");
    await problems.first().waitFor({ state: "detached" });
    await preview.pane.getByTestId("problems-show-all").click();
    await problems.first().waitFor();
    await preview.pane.getByTestId("problems-sheet").selectOption({ value: "加分申报表" });
    expect(await problems.count()).toBeGreaterThan(0);
    await preview.pane.getByTestId("problems-show-all").click();
    await preview.pane.getByTestId("problems-show-all").waitFor({ state: "detached" });
    // 青栎县 by the initials of its pinyin.
    await preview.pane.getByTestId("problems-search").fill("qlx");
    await problems.first().waitFor();
    const units = await preview.pane
      .locator("[data-testid=problems-unit] option:not([value=''])")
      .evaluateAll((options) => options.map((option) => option.getAttribute("value")));
    expect(units).toEqual(["青栎县"]);
    await preview.pane.getByTestId("problems-show-all").click();
  });

  test("a finding is set aside and comes back; what is shown is exported, and taken back", async () => {
    const place = preview.pane.getByTestId("problems-place");
    await preview.pane.getByTestId("problem").first().click();
    await preview.pane.getByTestId("ignore").last().click();
    const aside = preview.pane.getByTestId("problems-ignored");
    await aside.click();
    await place.getByText("共 1 条").waitFor();
    await preview.pane.getByTestId("problems-export").click();
    await preview.pane.getByTestId("notice").getByText("已导出 1 条问题").waitFor();
    expect((await preview.inspect()).sheets).toContain("问题导出");
    await preview.pane.getByTestId("problem").first().click();
    await preview.pane.getByTestId("restore").click();
    await aside.waitFor({ state: "detached" });
    await place.getByText(String(places.length)).waitFor();
    await preview.show("history");
    await preview.pane.getByTestId("chore-undo").first().click();
    await preview.pane.getByTestId("notice").getByText("已撤销 1 次写入").waitFor();
    await preview.show("problems");
  });

  test("an entry is reviewed with its reasoning, and the next after it", async () => {
    await preview.show("review");
    await preview.pane.getByTestId("review-verdict-rejected").click();
    const entries = preview.pane.getByTestId("review-entry");
    await entries.first().click();
    const card = preview.pane.getByTestId("review-card");
    await card.getByTestId("explanation-step").first().waitFor();
    expect(await card.getByTestId("verdict").innerText()).toBe("不予认定");
    await card.getByTestId("review-finding").first().waitFor();
    const link = card.getByTestId("explanation-cell").first();
    const [, address] = (await link.innerText()).split("!");
    await link.click();
    await preview.page.waitForFunction((cell) => window.embeddedExcel?.selection.address === cell, address);
    const heading = card.getByRole("heading", { level: 2 });
    const title = await heading.innerText();
    await card.getByTestId("review-next").click();
    await heading.filter({ hasNotText: title }).waitFor();
    await card.getByTestId("review-back").click();
    await entries.first().waitFor();
    await preview.show("problems");
  });

  test("a deduction that is reviewed is still the same after another page was looked at", async () => {
    const sheets = [
      {
        name: "获奖登记",
        rows: [
          ["申报单位", "奖项名称", "授奖单位", "授奖日期"],
          ["青石县", "全省先进县", "省委、省政府", "2025-03-12"],
        ],
      },
      {
        name: "扣分登记",
        rows: [
          ["扣分单位", "扣分事项", "扣分时间", "是否省评", "原扣分值", "扣分"],
          ["青石县", "材料迟报", "2025-04-02", "是", 0.5, 1],
        ],
      },
    ];
    await preview.open("两本台账.xlsx", await writeXlsx({ sheets }));
    await preview.pane.getByTestId("check-start").click();
    await preview.pane.getByTestId("problem").or(preview.pane.getByTestId("summary")).first().waitFor();
    await preview.show("review");
    await preview.pane.getByTestId("review-ledger").selectOption("deduction");
    await preview.pane.getByTestId("review-entry").first().click();
    const card = preview.pane.getByTestId("review-card");
    const isDeduction = (): Promise<void> => card.getByText("加倍系数").waitFor();
    await isDeduction();
    await preview.show("overview");
    await preview.show("review");
    await isDeduction();
    expect(await card.getByRole("heading", { level: 2 }).innerText()).toBe("材料迟报");
  });

  test("of hundreds of findings only those in sight are drawn, and the keyboard reaches the last", async () => {
    await preview.open("大台账.xlsx", await benchBook(3000, 2024));
    await preview.pane.getByTestId("check-start").click();
    const problems = preview.pane.getByTestId("problem");
    await problems.first().waitFor();
    const [, total = ""] =
      /共 ([\d,]+) 条/.exec(await preview.pane.getByTestId("problems-place").innerText()) ?? [];
    expect(Number(total.replace(",", ""))).toBeGreaterThan(400);
    expect(await problems.count()).toBeLessThan(60);
    await preview.pane.getByTestId("problem-fold").first().focus();
    await preview.page.keyboard.press("End");
    const last = preview.pane.locator("[data-index] button:focus");
    await last.waitFor();
    const rows = await last.evaluate((button) => {
      const row = button.closest("[data-index]");
      return [row?.getAttribute("aria-posinset"), row?.getAttribute("aria-setsize")];
    });
    expect(rows[0]).toBe(rows[1]);
    expect(await problems.count()).toBeLessThan(60);
    // From there to the finding before, in order.
    await preview.page.keyboard.press("F8");
    await preview.page.keyboard.press("Shift+F8");
    await preview.pane.locator("[data-testid=problem][aria-current=true]").waitFor();
    await preview.pane.getByTestId("problems-place").getByText(`${total} / ${total}`).waitFor();
  });
});

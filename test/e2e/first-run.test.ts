import { writeXlsx } from "hucre";
import { PreviewPage } from "./preview-page";

jest.setTimeout(180_000);

describe("the first run in a browser", () => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await PreviewPage.start({ isFirstRun: true });
  });
  afterAll(() => preview.stop());

  test("begins with what the product does; the sample is not mixed with the tables that are there", async () => {
    await preview.pane.getByTestId("welcome").waitFor();
    await preview.pane.getByTestId("welcome").getByText("当前工作簿里已有可校验的表").waitFor();
    await preview.pane.getByTestId("welcome-sample").click({ force: true });
    expect((await preview.inspect()).sheets).not.toContain("示例-获奖登记");
    await preview.pane.getByTestId("welcome-check").click();
    await preview.findingPlaces();
    expect(await preview.pane.getByTestId("welcome").count()).toBe(0);
  });

  test("comes once, and again on demand; in a blank workbook the sample shows findings, verdicts and ranks", async () => {
    await preview.page.reload();
    await preview.page.waitForFunction(() => window.embeddedExcel !== undefined);
    await preview.pane.getByTestId("recognised-sheet").first().waitFor({ state: "attached" });
    expect(await preview.pane.getByTestId("welcome").count()).toBe(0);
    const blank = await writeXlsx({ sheets: [{ name: "Sheet1", rows: [] }] });
    await preview.choose("空白.xlsx", Buffer.from(blank));
    await preview.page.waitForFunction(() => window.embeddedExcel?.fileName === "空白.xlsx");
    await preview.show("help");
    await preview.pane.getByTestId("help-welcome").click();
    await preview.pane.getByTestId("welcome-sample").click();
    await preview.pane.getByTestId("notice").getByText("已插入示例").waitFor();
    expect((await preview.findingPlaces()).length).toBeGreaterThan(20);
    await preview.show("review");
    const verdicts = ["undetermined", "rejected", "carried", "counted"];
    for (const verdict of verdicts) {
      const toggle = preview.pane.getByTestId(`review-verdict-${verdict}`);
      expect(await toggle.innerText()).toMatch(/[1-9]/);
    }
    await preview.show("results");
    await preview.pane.getByTestId("view-results").getByText("青栎县").first().waitFor();
    await preview.show("history");
    await preview.pane.getByTestId("chore-undo").last().click();
    await preview.pane.getByTestId("notice").getByText("已撤销").waitFor();
    expect((await preview.inspect()).sheets).toEqual(["Sheet1"]);
  });

  test("can be skipped", async () => {
    await preview.show("help");
    await preview.pane.getByTestId("help-welcome").click();
    await preview.pane.getByTestId("welcome-skip").click();
    await preview.pane.getByTestId("view-help").waitFor();
  });
});

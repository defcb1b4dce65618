import { writeXlsx } from "hucre";
import { PreviewPage } from "./preview-page";
import { scored } from "./scored-book";

jest.setTimeout(240_000);

let preview: PreviewPage;
beforeAll(async () => {
  preview = await PreviewPage.start();
});
afterAll(() => preview.stop());

test("an indicator sheet is kept as a template and used in another workbook", async () => {
  const { pane } = preview;
  await preview.open("今年.xlsx", await writeXlsx(scored));
  await preview.show("templates");
  await pane.getByTestId("own-templates-keep").click();
  await pane.getByTestId("own-template").waitFor();

  await preview.open("明年.xlsx", await writeXlsx({ sheets: scored.sheets.slice(0, 1) }));
  await preview.show("templates");
  const own = pane.getByTestId("own-template");
  expect(await own.innerText()).toContain("县市区（2 项，共 100 分）");
  await own.getByRole("checkbox").check();
  await pane.getByTestId("chore-insert").click();
  await pane.getByTestId("notice").waitFor();
  const cell = await preview.page.evaluate(() => window.embeddedExcel?.cell("指标-县市区", "D4")?.text);
  expect(cell).toBe("项目建设");
});

test("charts are drawn after a check; the preview says that it does not show them", async () => {
  await preview.open("得分.xlsx", await writeXlsx(scored));
  await preview.pane.getByTestId("check-start").click();
  await preview.show("overview");
  await preview.pane.getByTestId("chore-chart").click();
  await preview.pane.getByTestId("notice").getByText("张图").waitFor();
  expect((await preview.inspect()).sheets).toEqual(expect.arrayContaining(["名次图", "板块对比"]));
  await preview.page.evaluate(() => window.embeddedExcel?.select("板块对比", "A1"));
  await preview.page.locator("#error-text").getByText("这张表有 1 张图表").waitFor();
});

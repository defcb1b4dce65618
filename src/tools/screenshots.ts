import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { openPreview, showPreview } from "./open-preview";

const folder = path.resolve(__dirname, "../../assets/screenshots");

/** Without a Chinese font every character is the same empty box. Runs in the page, so it names no function inside. */
function hasChineseFont(): boolean {
  const pictures = ["评", "核"].map((character) => {
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("2d");
    if (context) context.font = "40px sans-serif";
    context?.fillText(character, 10, 50);
    return canvas.toDataURL();
  });
  return new Set(pictures).size > 1;
}

/** The sample after a check: the ledger with a finding selected, then an award with the way to its verdict. */
async function takeCheck(page: Page, pane: FrameLocator): Promise<void> {
  await pane.getByTestId("check-start").click();
  await pane.getByTestId("problem").first().click();
  await page.waitForFunction(() => window.embeddedExcel?.selection.sheet === "加分申报表");
  await take(page, "check");
  await pane.getByTestId("tab-review").click();
  await pane.getByTestId("review-verdict-rejected").click();
  await pane.getByTestId("review-entry").first().click();
  await pane.getByTestId("explanation-cell").first().click();
  await take(page, "review");
}

/** The sample that the introduction offers, in a blank workbook: how a score came about, over the ranking. */
async function takeResults(page: Page, pane: FrameLocator): Promise<void> {
  const { writeXlsx } = await import("hucre");
  const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: "Sheet1", rows: [] }] }));
  await page.setInputFiles("#file", { name: "评估.xlsx", mimeType: "", buffer });
  await page.waitForFunction(() => window.embeddedExcel?.fileName === "评估.xlsx");
  await pane.getByTestId("views-more").click();
  await pane.getByTestId("more-help").click();
  await pane.getByTestId("help-welcome").click();
  await pane.getByTestId("welcome-sample").click();
  await pane.getByTestId("problem").first().waitFor();
  await pane.getByTestId("notice").getByRole("button").click();
  await pane.getByTestId("tab-results").click();
  await pane.locator('[data-unit="青栎县"] [data-figure="final"]').click();
  await pane.getByTestId("explanation").waitFor();
  await page.evaluate(() => window.embeddedExcel?.select("示例-县市区评分表", "C4"));
  await take(page, "results");
}

async function take(page: Page, name: string): Promise<void> {
  // The grid draws in animation frames; two of them, and what was asked for is on the canvas.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  process.stdout.write(`${path.relative(process.cwd(), file)}\n`);
}

async function main(): Promise<void> {
  const preview = await openPreview();
  const { page } = preview;
  try {
    await showPreview(preview);
    if (!(await page.evaluate(hasChineseFont))) {
      throw new Error("本机没有中文字体，截图只会是方框。Debian：apt install fonts-noto-cjk。");
    }
    await mkdir(folder, { recursive: true });
    const pane = page.frameLocator("#pane iframe");
    await pane.getByTestId("recognised-sheet").first().waitFor();
    await takeCheck(page, pane);
    await takeResults(page, pane);
  } finally {
    await preview.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});

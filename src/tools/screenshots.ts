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

/** The sample after a check: the ledger with a finding selected, then the list of findings. */
async function takeCheck(page: Page, pane: FrameLocator): Promise<void> {
  await pane.getByTestId("check-start").click();
  await pane.getByTestId("problem").first().click();
  await page.waitForFunction(() => window.embeddedExcel?.selection.sheet === "加分申报表");
  await take(page, "check");
  await page.getByText("校验问题清单", { exact: true }).click();
  await page.waitForFunction(() => window.embeddedExcel?.selection.sheet === "校验问题清单");
  await take(page, "findings");
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
    await take(page, "opened");
    await takeCheck(page, pane);
  } finally {
    await preview.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});

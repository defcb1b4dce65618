import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./browser";
import { startPreview, type PreviewServer } from "./preview-server";

/** The preview in a browser without windows. */
export interface OpenPreview {
  readonly server: PreviewServer;
  readonly browser: Browser;
  readonly page: Page;
  stop(): Promise<void>;
}

/** Starts both and opens a page that is still blank; the pane's introduction has been seen unless it is the first run. */
export async function openPreview({ isFirstRun = false } = {}): Promise<OpenPreview> {
  const [server, browser] = await Promise.all([startPreview(0), launchBrowser()]);
  const context = await browser.newContext({
    // The certificate is signed by nobody.
    ignoreHTTPSErrors: true,
    viewport: { width: 1440, height: 900 },
  });
  const stop = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  if (!isFirstRun) await context.addInitScript(passWelcome);
  return { server, browser, page: await context.newPage(), stop };
}

/** Goes to the preview. It opens its sample by itself; what is chosen meanwhile would be overtaken by it. */
export async function showPreview({ server, page }: OpenPreview): Promise<void> {
  await page.goto(server.address);
  await page.waitForFunction(() => window.embeddedExcel !== undefined);
}

/** Runs in every page and frame. */
function passWelcome(): void {
  // A page without an address has no storage.
  if (location.protocol === "https:") localStorage.setItem("jixiao.welcomed", "1");
}

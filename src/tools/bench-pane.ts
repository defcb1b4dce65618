import type { Frame, Page } from "playwright-core";
import { benchBook } from "./bench-book";
import { openPreview, showPreview } from "./open-preview";

/**
 * In the packaged Chromium, with the built preview: the longest task of the pane's own frame while a large ledger is
 * checked, and the time from 停止 to rest: `npm run bench:pane [-- --rows 100000] [--json]`.
 */
const rowsAt = process.argv.indexOf("--rows");
const rows = rowsAt < 0 ? 100_000 : Number(process.argv[rowsAt + 1]);
const targets = { longestTaskMs: 50, idleMs: 200 } as const;
const minutes = 60_000;

interface LongTask {
  readonly ms: number;
  /** "self" for the frame's own, else which of its neighbours on the same thread it was. */
  readonly whose: string;
}

declare global {
  interface Window {
    longTasks?: LongTask[];
  }
}

/** Notes every task of over 50 ms from now on; the browser tells of no shorter ones. */
function watchTasks(pane: Frame): Promise<void> {
  return pane.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration, name } of list.getEntries())
        window.longTasks?.push({ ms: duration, whose: name });
    }).observe({ type: "longtask" });
  });
}

/** Starts a check and waits for its end. */
async function check(pane: Frame): Promise<number> {
  const start = performance.now();
  await pane.getByTestId("check-start").click();
  await pane.getByTestId("check-stop").waitFor();
  await pane.getByTestId("check-stop").waitFor({ state: "detached", timeout: 10 * minutes });
  return performance.now() - start;
}

/** Starts a check, stops it when it has come so far, and measures until the pane is at rest again. */
function stopAt(pane: Frame, share: number): Promise<number> {
  return pane.evaluate(
    (wanted) =>
      new Promise<number>((resolve, reject) => {
        let stopped = 0;
        new MutationObserver((_, observer) => {
          const progress = document.querySelector<HTMLElement>("[data-testid=check-progress]");
          const bar = progress?.querySelector("[role=progressbar]");
          if (Number(bar?.getAttribute("aria-valuenow")) >= wanted && stopped === 0) {
            stopped = performance.now();
            document.querySelector<HTMLElement>("[data-testid=check-stop]")?.click();
          }
          if (progress !== null) return;
          observer.disconnect();
          if (stopped > 0) resolve(performance.now() - stopped);
          else reject(new Error(`the check was over before ${wanted} of it were`));
        }).observe(document.body, { childList: true, subtree: true, attributeFilter: ["aria-valuenow"] });
        document.querySelector<HTMLElement>("[data-testid=check-start]")?.click();
      }),
    share,
  );
}

async function openBook(page: Page, bytes: Uint8Array): Promise<Frame> {
  const name = "bench.xlsx";
  await page.setInputFiles("#file", { name, mimeType: "", buffer: Buffer.from(bytes) });
  await page.waitForFunction((wanted) => window.embeddedExcel?.fileName === wanted, name, {
    timeout: 10 * minutes,
  });
  // The pane is loaded anew with each workbook.
  await page
    .frameLocator("#pane iframe")
    .getByTestId("recognised-sheet")
    .first()
    .waitFor({ state: "attached", timeout: 10 * minutes });
  const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
  if (pane === undefined) throw new Error("the preview shows no pane");
  return pane;
}

async function measure(page: Page) {
  const pane = await openBook(page, await benchBook(rows, 2024));
  const idleMs = {
    reading: await stopAt(pane, 0.2),
    checking: await stopAt(pane, 0.4),
    writing: await stopAt(pane, 0.8),
  };
  await watchTasks(pane);
  const checkMs = await check(pane);
  const tasks = await pane.evaluate(() => window.longTasks ?? []);
  const own = tasks.filter(({ whose }) => whose === "self").map(({ ms }) => ms);
  return { rows, checkMs, own, others: tasks.length - own.length, idleMs };
}

function report({ checkMs, own, others, idleMs }: Awaited<ReturnType<typeof measure>>): string {
  const longest = own.length === 0 ? "none over 50 ms" : `${Math.round(Math.max(...own))} ms`;
  const at = (phase: keyof typeof idleMs): string => `${Math.round(idleMs[phase])} ms`;
  return [
    `${rows} awards checked in the browser in ${(checkMs / 1000).toFixed(1)} s`,
    `longest task of the pane's own frame: ${longest}; ${own.length} over 50 ms, beside ${others} of the grid's (target ${targets.longestTaskMs} ms)`,
    `from stop to rest: ${at("reading")} while reading, ${at("checking")} while checking (target ${targets.idleMs} ms); ${at("writing")} while writing, with what was written taken back`,
  ].join("\n");
}

async function main(): Promise<void> {
  const preview = await openPreview();
  const { page } = preview;
  try {
    await showPreview(preview);
    await page.frameLocator("#pane iframe").getByTestId("check-start").waitFor();
    const measured = await measure(page);
    const text = process.argv.includes("--json")
      ? JSON.stringify({ ...measured, targets })
      : report(measured);
    process.stdout.write(`${text}\n`);
  } finally {
    await preview.stop();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});

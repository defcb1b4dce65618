import type { Frame, FrameLocator, Locator, Page } from "playwright-core";
import type { Inspection } from "../../src/host/browser/inspection";
import type { View } from "../../src/taskpane/state/pane-state";
import { openPreview, showPreview, type OpenPreview } from "../../src/tools/open-preview";

declare global {
  interface Window {
    noteViolation?: (text: string) => void;
  }
}

/** Where the findings stand in the list that the check writes: column and first row. */
const findings = { sheet: "校验问题清单", firstRow: 2, location: "F" } as const;

/** The preview in a real browser, driven as a person does. */
export class PreviewPage {
  /** Addresses asked for that are not the preview's own. */
  readonly foreignRequests: string[] = [];

  /** What the content policy of a page has refused. */
  readonly violations: string[] = [];

  private constructor(private readonly opened: OpenPreview) {
    const { page, server } = opened;
    page.context().on("request", (request) => {
      const isOwn = request.url().startsWith(server.address) || /^(data|blob):/.test(request.url());
      if (!isOwn) this.foreignRequests.push(request.url());
    });
  }

  static async start(options: Parameters<typeof openPreview>[0] = {}): Promise<PreviewPage> {
    const opened = await openPreview(options);
    const preview = new PreviewPage(opened);
    await preview.page.exposeFunction("noteViolation", (text: string) => preview.violations.push(text));
    await preview.page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
        window.noteViolation?.(`${effectiveDirective} ${blockedURI}`),
      );
    });
    await showPreview(opened);
    return preview;
  }

  stop(): Promise<void> {
    return this.opened.stop();
  }

  get page(): Page {
    return this.opened.page;
  }

  get pane(): FrameLocator {
    return this.page.frameLocator("#pane iframe");
  }

  /** The document of the pane. */
  get paneFrame(): Frame {
    const found = this.page.frames().find((frame) => frame.url().includes("/taskpane.html"));
    if (found === undefined) throw new Error("the pane is not loaded");
    return found;
  }

  /** Asks for a page of the pane by its tab, or from the menu where its tab does not fit (the machine's fonts decide). */
  async turnTo(view: View): Promise<void> {
    const tab = this.pane.getByTestId(`tab-${view}`);
    if (await tab.isVisible()) await tab.click();
    else {
      await this.pane.getByTestId("views-more").click();
      await this.pane.getByTestId(`more-${view}`).click();
    }
  }

  /** Opens a page of the pane, and waits until it is drawn. */
  async show(view: View): Promise<void> {
    await this.turnTo(view);
    const page = this.pane.getByTestId(`view-${view}`);
    await page.waitFor();
    await page.getByRole("progressbar").waitFor({ state: "detached" });
    await this.rest();
  }

  /** Waits until nothing in the pane moves or changes its colour any more; what goes on for ever does not count. */
  private rest(): Promise<void> {
    return this.paneFrame.evaluate(async () => {
      const ending = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      await Promise.allSettled(ending.map(({ finished }) => finished));
    });
  }

  /** Chooses a file in the page's own file input. */
  async choose(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.setInputFiles("#file", { name, mimeType: "", buffer: Buffer.from(bytes) });
  }

  /** Chooses a workbook, and waits until it is open and the pane has recognised its sheets. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    await this.choose(name, bytes);
    await this.page.waitForFunction((wanted) => window.embeddedExcel?.fileName === wanted, name);
    await this.pane.getByTestId("recognised-sheet").first().waitFor({ state: "attached" });
  }

  /** Drags a file onto the page and lets go of it there; what covers the page meanwhile takes it. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    const dataTransfer = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(content)], fileName));
        return transfer;
      },
      [name, [...bytes]] as const,
    );
    await this.page.dispatchEvent("body", "dragenter", { dataTransfer });
    const zone = this.page.locator("#drop");
    await zone.waitFor({ state: "visible" });
    await zone.dispatchEvent("drop", { dataTransfer });
    await zone.waitFor({ state: "hidden" });
  }

  /** A rule of the facet that has findings; all of them without an id. */
  ruleOption(rule = ""): Locator {
    const value = rule === "" ? ":not([value=''])" : `[value="${rule}"]`;
    return this.pane.locator(`[data-testid=problems-rule] option${value}`);
  }

  /** Waits for the end of a check and takes the place of each finding from the list on its sheet. */
  async findingPlaces(): Promise<readonly string[]> {
    const failure = this.pane.getByTestId("failure");
    await this.pane.getByTestId("problem-group").or(failure).first().waitFor();
    if ((await failure.count()) > 0) throw new Error(await failure.innerText());
    // The places are links, which the grid calculates a moment after they are written.
    await this.page.waitForFunction(
      ({ sheet, firstRow, location }) => window.embeddedExcel?.cell(sheet, `${location}${firstRow}`)?.text,
      findings,
    );
    return this.page.evaluate(({ sheet, firstRow, location }) => {
      const places: string[] = [];
      for (let row = firstRow; ; row++) {
        const text = window.embeddedExcel?.cell(sheet, `${location}${row}`)?.text ?? "";
        if (text === "") return places;
        places.push(text);
      }
    }, findings);
  }

  /** What the preview says of the open workbook, as it is now. */
  inspect(): Promise<Pick<Inspection, "fileName" | "sheets" | "selection" | "traffic">> {
    return this.page.evaluate(() => {
      if (!window.embeddedExcel) throw new Error("no workbook is open");
      const { fileName, sheets, selection, traffic } = window.embeddedExcel;
      return { fileName, sheets, selection, traffic };
    });
  }

  /** Clicks a cell of the sheet that is shown. */
  async clickCell(address: string): Promise<void> {
    const place = await this.page.evaluate((cell) => window.embeddedExcel?.placeOf(cell), address);
    if (!place) throw new Error("no workbook is open");
    await this.page.mouse.click(place.x, place.y);
  }

  /** Types into a cell of the grid. */
  async typeInto(sheet: string, address: string, text: string): Promise<void> {
    await this.page.evaluate(([name, cell]) => window.embeddedExcel?.select(name, cell), [
      sheet,
      address,
    ] as const);
    await this.page.locator("canvas[id^=univer-sheet-main]").focus();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  textOf(sheet: string, address: string): Promise<string | undefined> {
    return this.page.evaluate(([name, cell]) => window.embeddedExcel?.cell(name, cell)?.text, [
      sheet,
      address,
    ] as const);
  }

  async saveCopy(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const downloading = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "另存为" }).click();
    const download = await downloading;
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }
}

import type { Locator, Page } from "playwright-core";

/** More stops than any page of the pane has. */
const mostStops = 150;

/** A person without a mouse: reaches things by the Tab key only, and notices when the focus is lost. */
export class KeyboardPerson {
  constructor(private readonly page: Page) {}

  press(...keys: readonly string[]): Promise<void> {
    return keys.reduce((before, key) => before.then(() => this.page.keyboard.press(key)), Promise.resolve());
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Tabs on, or back, until the focus is on something or in it. */
  async reach(target: Locator): Promise<void> {
    await target.waitFor();
    for (let stop = 0; stop < mostStops; stop++) {
      const way = await target.evaluate((element) => {
        const { activeElement, body } = document;
        if (activeElement === null || activeElement === body) return "lost";
        if (element.contains(activeElement)) return "there";
        const position = activeElement.compareDocumentPosition(element);
        return position & Node.DOCUMENT_POSITION_FOLLOWING ? "Tab" : "Shift+Tab";
      });
      if (way === "there") return;
      if (way === "lost") await this.found(target);
      else await this.press(way);
    }
    throw new Error(`the Tab key does not lead to ${target.toString()}`);
  }

  /** What had the focus has gone; something else has to take it at once. */
  private async found(target: Locator): Promise<void> {
    const page = await target.elementHandle();
    const frame = await page?.ownerFrame();
    await frame?.waitForFunction(() => document.activeElement !== document.body, null, { timeout: 1000 });
  }

  async choose(target: Locator, ...keys: readonly string[]): Promise<void> {
    await this.reach(target);
    await this.press(...(keys.length > 0 ? keys : ["Enter"]));
  }
}

import { FileError } from "../workbook/file-error";
import { saveBook } from "../workbook/save-book";
import type { RibbonButton } from "./addin-manifest";
import { DropZone } from "./drop-zone";
import { inspect } from "./inspection";
import { PanePlace } from "./pane-place";
import { drawRibbon } from "./ribbon";
import { openSession, type Addin, type Session } from "./session";
import { makeSplitter } from "./splitter";

const sample = { folder: "samples/", name: "加分申报表-示例.xlsx" } as const;
const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`#${id}`);
  return found;
}

/** A file that cannot be opened says so itself; anything else is a fault of the preview and says that. */
function lineOf(error: unknown): string {
  if (error instanceof FileError) return error.message;
  return `预览出错：${error instanceof Error ? error.message : String(error)}`;
}

function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: xlsxType }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The window around the workbook: opens and saves files, and carries the ribbon, the grid and the pane. */
export class Page {
  private session: Session | null = null;
  private readonly work = document.getElementsByTagName("main")[0];
  private readonly fileName = element("file-name", HTMLElement);
  private readonly saveButton = element("save-copy", HTMLButtonElement);
  private readonly error = element("error", HTMLElement);
  private readonly panePlace: PanePlace;

  constructor(private readonly addin: Addin) {
    const dropZone = new DropZone(element("drop", HTMLElement), (file) => void this.openFile(file));
    this.panePlace = new PanePlace(element("pane", HTMLElement), (frame) => {
      frame.addEventListener("load", () => {
        if (frame.contentWindow) dropZone.watch(frame.contentWindow);
      });
    });
    makeSplitter(element("splitter", HTMLElement));
    const [tab, buttons] = [element("ribbon-tab", HTMLElement), element("ribbon-buttons", HTMLElement)];
    drawRibbon(addin.manifest, tab, buttons, (button) => this.attempt(() => this.press(button)));
    this.connectButtons();
  }

  private connectButtons(): void {
    const input = element("file", HTMLInputElement);
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      // Choosing the same file again must be a change, too.
      if (file) void this.openFile(file).finally(() => (input.value = ""));
    });
    element("open", HTMLButtonElement).addEventListener("click", () => input.click());
    element("open-sample", HTMLButtonElement).addEventListener("click", () => void this.openSample());
    this.saveButton.addEventListener("click", () => void this.attempt(() => this.saveCopy()));
    element("error-close", HTMLButtonElement).addEventListener("click", () => (this.error.hidden = true));
  }

  /** Runs something that a person asked for; what goes wrong stands in the error bar. */
  private async attempt(action: () => Promise<void>): Promise<void> {
    this.error.hidden = true;
    this.work?.setAttribute("aria-busy", "true");
    try {
      await action();
    } catch (error) {
      // With its place in the code for the browser's console.
      if (!(error instanceof FileError)) reportError(error);
      this.tell(lineOf(error));
    } finally {
      this.work?.removeAttribute("aria-busy");
    }
  }

  private tell(line: string): void {
    element("error-text", HTMLElement).textContent = line;
    this.error.hidden = false;
  }

  private openFile(file: File): Promise<void> {
    return this.attempt(async () => this.open(file.name, new Uint8Array(await file.arrayBuffer())));
  }

  openSample(): Promise<void> {
    return this.attempt(async () => {
      const response = await fetch(sample.folder + encodeURIComponent(sample.name));
      if (!response.ok) throw new Error(`没有示例文件（${response.status}）。`);
      await this.open(sample.name, new Uint8Array(await response.arrayBuffer()));
    });
  }

  /** The former workbook is closed when the new one stands. */
  private async open(name: string, bytes: Uint8Array): Promise<void> {
    const session = await openSession({ name, bytes }, this.addin, {
      grid: element("grid", HTMLElement),
      pane: this.panePlace,
      onRefused: () => this.tell("内嵌预览不能插入、删除或移动行、列和单元格，请在 Excel 里做。"),
      onCharts: (count) =>
        this.tell(`这张表有 ${count} 张图表，内嵌预览不显示；点“另存为”，用 Excel 打开副本即可看到。`),
    });
    this.session?.close();
    this.session = session;
    this.fileName.textContent = name;
    document.title = `${name} - 绩效评估预览`;
    this.saveButton.disabled = false;
    window.embeddedExcel = inspect(session);
  }

  private async saveCopy(): Promise<void> {
    if (!this.session) return;
    await this.session.workbook.calculation.settled();
    const bytes = await saveBook(this.session.workbook);
    download(bytes, `${this.session.fileName.replace(/\.[^.]*$/, "")}-副本.xlsx`);
  }

  private async press(button: RibbonButton): Promise<void> {
    if (button.functionName === null) this.panePlace.state = "Visible";
    else await this.session?.bridge.runCommand(button.functionName, button.id);
  }
}

import type { FunctionMetadata } from "../custom-functions";
import { EmbeddedHost } from "../embedded-host";
import { HostWorkbook } from "../workbook/host-workbook";
import { openBook, type OpenedBook } from "../workbook/open-book";
import type { AddinManifest } from "./addin-manifest";
import { tellOfCharts } from "./chart-notice";
import { showConditionalFormats } from "./conditional-formats";
import { followLinks } from "./follow-links";
import { PaneBridge } from "./pane-bridge";
import type { PanePlace } from "./pane-place";
import { refuseMoves } from "./refuse-moves";
import { fitRowsToContent } from "./row-heights";
import { createGrid } from "./univer";

/** The add-in as the page knows it. */
export interface Addin {
  readonly manifest: AddinManifest;
  readonly functions: readonly FunctionMetadata[];
}

/** One open workbook with the grid that shows it, the host that answers for it, and the pane beside it. */
export interface Session {
  readonly fileName: string;
  readonly workbook: HostWorkbook;
  readonly host: EmbeddedHost;
  readonly bridge: PaneBridge;
  close(): void;
}

/** Where on the page a session is shown. */
export interface Places {
  readonly grid: HTMLElement;
  readonly pane: PanePlace;
  /** Told when a person has tried what the grid refuses. */
  readonly onRefused: () => void;
  /** Told when a sheet with charts, which the grid does not draw, is shown. */
  readonly onCharts: (count: number) => void;
}

interface ShownWorkbook {
  readonly workbook: HostWorkbook;
  close(): void;
}

/** A grid of its own for each workbook, laid over the former one until that is closed. */
function showWorkbook(book: OpenedBook, { grid: place, onRefused, onCharts }: Places): ShownWorkbook {
  const container = document.createElement("div");
  container.className = "grid";
  place.append(container);
  const grid = createGrid(container);
  const close = (): void => {
    grid.dispose();
    container.remove();
  };
  try {
    const workbook = new HostWorkbook(grid.univer, book);
    showConditionalFormats(workbook);
    fitRowsToContent(workbook, grid);
    followLinks(workbook);
    refuseMoves(grid.univer, onRefused);
    tellOfCharts(workbook, onCharts);
    return { workbook, close };
  } catch (error) {
    close();
    throw error;
  }
}

/**
 * Opens a file: reads it, shows it and loads the pane for it.
 * @throws FileError when it cannot be read; nothing on the page has changed then
 */
export async function openSession(
  file: { readonly name: string; readonly bytes: Uint8Array },
  addin: Addin,
  places: Places,
): Promise<Session> {
  const { pane: panePlace } = places;
  const book = await openBook(file.bytes, file.name);
  const { workbook, close } = showWorkbook(book, places);
  // The client keeps a document's settings for the conversation, so each workbook has one of its own.
  const identity = {
    addinId: addin.manifest.id,
    conversationId: crypto.randomUUID(),
    fileName: file.name,
  };
  const frame = panePlace.load(addin.manifest.paneUrl, identity);
  const bridge: PaneBridge = new PaneBridge(frame, identity, panePlace, () => host);
  const host = new EmbeddedHost(workbook, (entries) => bridge.send(entries));
  host.functions.register(addin.manifest.namespace, addin.functions);
  const stopTelling = panePlace.onState((state) => bridge.tellVisibility(state));
  return {
    fileName: file.name,
    workbook,
    host,
    bridge,
    close: () => {
      stopTelling();
      bridge.close();
      close();
    },
  };
}

import type { Thread } from "./analyst-thread";

/** Starts the thread as the build has made it, from the pane's own folder. */
export function startThread(): Thread {
  return new Worker(new URL("./analyst-worker.ts", import.meta.url), { name: "analyst" });
}

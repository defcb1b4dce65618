import { createReadStream, existsSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { localCertificate } from "./certificate";

const repository = path.resolve(__dirname, "../..");

/** Address prefix → folder, the longest first. The pane gets Microsoft's package as it is on the disk. */
const folders = [
  ["/office-js/", path.join(repository, "node_modules/@microsoft/office-js/dist")],
  ["/samples/", path.join(repository, "assets/samples")],
  ["/", path.join(repository, "dist/preview")],
] as const;

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export const previewPort = 3443;

export interface PreviewServer {
  /** Of the preview page. */
  readonly address: string;
  close(): Promise<void>;
}

/** Null for an address that is none, such as /%ff. */
function pathOf(address: string): string | null {
  try {
    return decodeURIComponent(new URL(address, "https://localhost").pathname);
  } catch {
    return null;
  }
}

/** The file an address stands for; null when there is none, or when it would lie outside its folder. */
function fileOf(address: string): string | null {
  const pathname = pathOf(address);
  if (pathname === null) return null;
  const [prefix = "/", folder = ""] = folders.find(([start]) => pathname.startsWith(start)) ?? [];
  const file = path.join(folder, pathname.slice(prefix.length) || "index.html");
  const isInside = file.startsWith(folder + path.sep);
  return isInside && existsSync(file) && statSync(file).isFile() ? file : null;
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const file = fileOf(request.url ?? "/");
  if (file === null) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("404");
    return;
  }
  response.writeHead(200, {
    "content-type": contentTypes[path.extname(file)] ?? "application/octet-stream",
    // A rebuilt preview is seen at the next reload.
    "cache-control": "no-store",
  });
  createReadStream(file).pipe(response);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(port, "localhost", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

const isTaken = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === "EADDRINUSE";

/**
 * Serves the built preview.
 * @param port 0 takes any free one, and so does a port that another program has
 * @throws Error when the preview was not built
 */
export async function startPreview(port: number): Promise<PreviewServer> {
  if (fileOf("/") === null) throw new Error("尚未生成预览页：请先运行 npm run build:preview。");
  const server = createServer(await localCertificate(), answer);
  await listen(server, port).catch((error: unknown) => {
    if (port === 0 || !isTaken(error)) throw error;
    return listen(server, 0);
  });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `https://localhost:${(server.address() as AddressInfo).port}/`, close };
}

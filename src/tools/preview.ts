import { execFile } from "node:child_process";
import { previewPort, startPreview } from "./preview-server";

/** The command that opens an address in the default browser; null where there is no display. */
function opener(address: string): readonly [command: string, args: readonly string[]] | null {
  if (process.platform === "win32") return ["cmd", ["/c", "start", "", address]];
  if (process.platform === "darwin") return ["open", [address]];
  const hasDisplay = Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
  return hasDisplay ? ["xdg-open", [address]] : null;
}

async function main(): Promise<void> {
  const server = await startPreview(previewPort);
  process.stdout.write(
    `预览已启动：${server.address}\n浏览器会提示证书不受信任（本机自签），选择继续访问即可。按 Ctrl+C 结束。\n`,
  );
  const open = opener(server.address);
  // The address is printed: a browser that does not open is no failure.
  if (open) execFile(open[0], open[1], () => undefined);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});

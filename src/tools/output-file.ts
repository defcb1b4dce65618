import { randomUUID } from "node:crypto";
import { renameSync, rmSync, realpathSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Whether two names lead to one file, over relative paths, symbolic and hard links alike. */
export function isSameFile(one: string, other: string): boolean {
  if (path.resolve(one) === path.resolve(other)) return true;
  const [a, b] = [one, other].map((name) => statSync(name, { bigint: true, throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

/** What stands in the way of a file being written there, as one line; nothing if it can be. */
export function obstacleAt(file: string): string | undefined {
  const folder = path.dirname(path.resolve(file));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return `没有文件夹“${folder}”，请先建立。`;
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) return `“${file}”是文件夹，请写出文件名。`;
  return undefined;
}

/** Written beside and then renamed: whatever goes wrong, what stood there before stays whole. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  // A link stays a link: what it leads to is replaced.
  const target = statSync(file, { throwIfNoEntry: false }) ? realpathSync(file) : file;
  const beside = path.join(path.dirname(target), `.${randomUUID()}.tmp`);
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, target);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

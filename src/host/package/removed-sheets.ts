import type { PackageParts } from "./package-parts";

/** All parts that can be reached from a part, itself included. */
async function reachable(parts: PackageParts, from: readonly string[]): Promise<Set<string>> {
  const seen = new Set<string>();
  const open = [...from];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (seen.has(part.toLowerCase())) continue;
    seen.add(part.toLowerCase());
    for (const { target } of await parts.relationships(part)) {
      if (target !== null && parts.has(target)) open.push(target);
    }
  }
  return seen;
}

/** Takes sheets out of the package by their relationship ids, with all that only they led to. */
export async function removeSheets(
  parts: PackageParts,
  workbook: string,
  relationships: ReadonlySet<string>,
): Promise<void> {
  if (relationships.size === 0) return;
  const gone = (await parts.relationships(workbook)).filter(({ id }) => relationships.has(id));
  const candidates = await reachable(
    parts,
    gone.flatMap(({ target }) => (target === null ? [] : [target])),
  );
  await parts.unrelate(workbook, relationships);
  const kept = await reachable(parts, [""]);
  for (const part of candidates) if (!kept.has(part)) await parts.remove(part);
}

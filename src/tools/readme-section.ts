import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";

/** A text as it stands in a cell of a Markdown table. */
export function tableCell(text: string): string {
  return text.replace(/\|/g, "\\|");
}

/** Replaces what README has between `<!-- name -->` and `<!-- /name -->`. */
export async function writeReadmeSection(name: string, markdown: string): Promise<void> {
  const readme = readFileSync("README.md", "utf8");
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks ${start} … ${end}`);
  const text = `${readme.slice(0, from + start.length)}\n\n${markdown}\n\n${readme.slice(to)}`;
  const layout = { ...(await resolveConfig("README.md")), filepath: "README.md" };
  writeFileSync("README.md", await format(text, layout));
}

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import ts from "typescript";
import { z } from "zod";
import { clauseIds } from "../domain/scheme";
import { schemes } from "../schemes";
import { tableCell, writeReadmeSection } from "./readme-section";

/**
 * Writes assets/help/functions/<id>.html for every custom function, and their table in README, from the JSDoc in
 * src/functions and the names in functions.json: `npx tsx src/tools/write-function-help.ts`.
 */
const folder = "assets/help/functions";
const sources = readdirSync("src/functions").filter((file) => file.endsWith("-functions.ts"));

const metadata = z
  .object({
    functions: z.array(
      z.object({
        id: z.string(),
        description: z.string(),
        parameters: z.array(
          z.object({ name: z.string(), description: z.string(), optional: z.boolean().optional() }),
        ),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync("src/functions/functions.json", "utf8")));
type FunctionRecord = (typeof metadata.functions)[number];

/** What the comment says beyond what Excel shows. */
interface Manual {
  readonly returns: string;
  readonly example: string;
  readonly clause: string;
}

function tag(node: ts.Node, name: string): string {
  const found = ts.getJSDocTags(node).find((each) => each.tagName.text === name);
  const text = ts.getTextOfJSDocComment(found?.comment);
  if (text === undefined) throw new Error(`${node.getText().slice(0, 60)} needs @${name}`);
  return text;
}

function manuals(): ReadonlyMap<string, Manual> {
  const found = new Map<string, Manual>();
  for (const file of sources) {
    const text = readFileSync(`src/functions/${file}`, "utf8");
    for (const node of ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true).statements) {
      if (!ts.isFunctionDeclaration(node) || node.name === undefined) continue;
      found.set(node.name.text.toUpperCase(), {
        returns: tag(node, "returns"),
        example: tag(node, "example"),
        clause: tag(node, "clause"),
      });
    }
  }
  return found;
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** JX.TOTAL(各项得分, [加分], [减分]) */
function signature({ id, parameters }: FunctionRecord): string {
  const shown = parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
  return `JX.${id}(${shown.join(", ")})`;
}

/** How the schemes cite the clause. */
function citations(clause: string): string {
  const id = clauseIds.find((each) => each === clause);
  if (id === undefined) throw new Error(`no clause ${clause}`);
  return [...new Set(schemes.map((scheme) => scheme.clauses[id].zh))].join(" / ");
}

function page(record: FunctionRecord, { returns, example, clause }: Manual): string {
  const parameters = record.parameters
    .map(({ name, description, optional }) => {
      const mark = optional === true ? "（可不填）" : "";
      return `    <dt>${escape(name)}${mark}</dt><dd>${escape(description)}</dd>`;
    })
    .join("\n");
  return `<!doctype html>
<html lang="zh-CN">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>JX.${record.id}</title>
  <style>
    body { font: 15px/1.6 "Segoe UI", "Microsoft YaHei", sans-serif; margin: 1rem auto; max-width: 40rem; padding: 0 1rem; }
    h1 { font-size: 1.25rem; } h2 { font-size: 1rem; } dt { font-weight: 600; } dd { margin: 0 0 0.5rem 1rem; }
    code { background: #eef; border-radius: 3px; padding: 0 0.25em; }
  </style>
</head>
<body>
  <h1>JX.${record.id}</h1>
  <p>${escape(record.description)}</p>
  <p><code>${escape(signature(record))}</code></p>
  <h2>参数</h2>
  <dl>
${parameters}
  </dl>
  <h2>结果</h2>
  <p>${escape(returns)}。</p>
  <h2>示例</h2>
  <p><code>${escape(example)}</code></p>
  <h2>依据</h2>
  <p>${escape(citations(clause))}</p>
  <h2>通用约定</h2>
  <p>参数可以是单元格、区域或数值，选一列得一列。数字和日期按各种写法读取（如 １2.5、8.5分、2011.5.3）。读不出或大小不符为 #VALUE!，需要的单元格空白为 #N/A（待核），单元格的错误提示写明原因。桌面版 Excel 把空白单元格作为 0 交给函数，函数按 0 计算；是否填写齐全由窗格校验。计算全程不舍入。</p>
</body>
</html>
`;
}

/** The table of README, between its marks. */
function readmeTable(): string {
  const rows = metadata.functions.map((record) => {
    const link = `[\`${signature(record)}\`](${folder}/${record.id.toLowerCase()}.html)`;
    return `| ${link} | ${tableCell(record.description)} |`;
  });
  return ["| 函数 | 作用 |", "| --- | --- |", ...rows].join("\n");
}

function writePages(): void {
  const texts = manuals();
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) rmSync(`${folder}/${file}`);
  for (const record of metadata.functions) {
    const manual = texts.get(record.id);
    if (manual === undefined) throw new Error(`JX.${record.id} has no comment`);
    writeFileSync(`${folder}/${record.id.toLowerCase()}.html`, page(record, manual));
  }
}

writePages();
void writeReadmeSection("functions", readmeTable());

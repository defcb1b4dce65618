import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import type { FunctionTopic } from "../app/help-topics";
import { functionTopics } from "../functions/function-topics";
import { tableCell, writeReadmeSection } from "./readme-section";

/**
 * Writes assets/help/functions/<id>.html for every custom function, and their table in README, from what
 * write-functions-json.ts takes from the comments: `npx tsx src/tools/write-function-help.ts`.
 */
const folder = "assets/help/functions";

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

function page(topic: FunctionTopic): string {
  const { id, signature, description, returns, example, clause } = topic;
  const parameters = topic.parameters
    .map(({ name, description, isOptional }) => {
      const mark = isOptional ? "（可不填）" : "";
      return `    <dt>${escape(name)}${mark}</dt><dd>${escape(description)}</dd>`;
    })
    .join("\n");
  return `<!doctype html>
<html lang="zh-CN">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>JX.${id}</title>
  <style>
    body { font: 15px/1.6 "Segoe UI", "Microsoft YaHei", sans-serif; margin: 1rem auto; max-width: 40rem; padding: 0 1rem; }
    h1 { font-size: 1.25rem; } h2 { font-size: 1rem; } dt { font-weight: 600; } dd { margin: 0 0 0.5rem 1rem; }
    code { background: #eef; border-radius: 3px; padding: 0 0.25em; }
  </style>
</head>
<body>
  <h1>JX.${id}</h1>
  <p>${escape(description)}</p>
  <p><code>${escape(signature)}</code></p>
  <h2>参数</h2>
  <dl>
${parameters}
  </dl>
  <h2>结果</h2>
  <p>${escape(returns)}。</p>
  <h2>示例</h2>
  <p><code>${escape(example)}</code></p>
  <h2>依据</h2>
  <p>${escape(clause.zh)}</p>
  <h2>通用约定</h2>
  <p>参数可以是单元格、区域或数值，选一列得一列。数字和日期按各种写法读取（如 １2.5、8.5分、2011.5.3）。读不出或大小不符为 #VALUE!，需要的单元格空白为 #N/A（待核），单元格的错误提示写明原因。桌面版 Excel 把空白单元格作为 0 交给函数，函数按 0 计算；是否填写齐全由窗格校验。计算全程不舍入。</p>
</body>
</html>
`;
}

/** The table of README, between its marks. */
function readmeTable(): string {
  const rows = functionTopics.map(({ id, signature, description }) => {
    const link = `[\`${signature}\`](${folder}/${id.toLowerCase()}.html)`;
    return `| ${link} | ${tableCell(description)} |`;
  });
  return ["| 函数 | 作用 |", "| --- | --- |", ...rows].join("\n");
}

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) rmSync(`${folder}/${file}`);
for (const topic of functionTopics) writeFileSync(`${folder}/${topic.id.toLowerCase()}.html`, page(topic));
void writeReadmeSection("functions", readmeTable());

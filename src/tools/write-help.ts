import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { citation } from "../app/help-topics";
import type { LocalText } from "../domain/local-text";
import type { RuleRecord } from "../domain/rule";
import { rules } from "../rules";
import { clauseIds, type ClauseId, type Coverage } from "../domain/scheme";
import { schemes } from "../schemes";
import { tableCell, writeReadmeSection } from "./readme-section";

/**
 * Writes assets/help/<rule id>.html for every rule from its record, and README's tables of rules and of what sees to
 * each clause: `npx tsx src/tools/write-help.ts`.
 */
const folder = "assets/help";

const words = {
  severity: { zh: "默认级别", en: "Default severity" },
  clause: { zh: "依据", en: "Clause" },
  why: { zh: "为什么检查", en: "Why this is checked" },
  messages: { zh: "提示内容", en: "What it says" },
} as const satisfies Record<string, LocalText>;

const severities: Readonly<Record<RuleRecord["severity"], LocalText>> = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "警告", en: "warning" },
  info: { zh: "提示", en: "info" },
};

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** Sentences with their places marked: the values of a finding stand there. */
function sentence(text: string): string {
  return escape(text).replace(/\{(\w+)\}/g, "<var>$1</var>");
}

function section(rule: RuleRecord, locale: keyof LocalText): string {
  return `  <section lang="${locale === "zh" ? "zh-CN" : "en-US"}">
    <h1>${escape(rule.title[locale])}</h1>
    <p><code>${rule.id}</code> · ${words.severity[locale]}: ${severities[rule.severity][locale]} · ${words.clause[locale]}: ${escape(citation(rule.clause)[locale])}</p>
    <h2>${words.why[locale]}</h2>
    <p>${escape(rule.why[locale])}</p>
    <h2>${words.messages[locale]}</h2>
    <ul>
${Object.values(rule.messages)
  .map((message) => `      <li>${sentence(message[locale])}</li>`)
  .join("\n")}
    </ul>
  </section>`;
}

function page(rule: RuleRecord): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escape(rule.title.zh)} · ${escape(rule.title.en)}</title>
  <style>
    body { font: 15px/1.6 "Segoe UI", "Microsoft YaHei", sans-serif; margin: 1rem auto; max-width: 40rem; padding: 0 1rem; }
    h1 { font-size: 1.25rem; } h2 { font-size: 1rem; } section + section { border-top: 1px solid #ccc; margin-top: 2rem; }
    var { background: #eef; border-radius: 3px; font-style: normal; padding: 0 0.25em; }
  </style>
</head>
<body>
${section(rule, "zh")}
${section(rule, "en")}
</body>
</html>
`;
}

function link(id: string): string {
  return `[\`${id}\`](${folder}/${id}.html)`;
}

function ruleTable(): string {
  const rows = rules.map(
    (rule) => `| ${link(rule.id)} | ${tableCell(rule.title.zh)} | ${severities[rule.severity].zh} |`,
  );
  return ["| 规则 | 检查什么 | 默认级别 |", "| --- | --- | --- |", ...rows].join("\n");
}

/** 由规则自动检查 (which), 由人办理 (why), or 不在范围内 (why). */
function coveredBy(coverage: Coverage): string {
  if (coverage.by === "rules") return `自动：${coverage.rules.map((id) => `\`${id}\``).join(" ")}`;
  return `${coverage.by === "person" ? "人工" : "不在范围"}：${tableCell(coverage.why.zh)}`;
}

/** The answers of all schemes to a clause; schemes that say the same share one. */
function coverageOf(clause: ClauseId): string {
  const answers = schemes.flatMap((scheme) => scheme.coverage.filter((entry) => entry.clause === clause));
  return [...new Set(answers.map(coveredBy))].join("；");
}

function coverageTable(): string {
  const rows = clauseIds.map((clause) => {
    const names = [...new Set(schemes.map((scheme) => scheme.clauses[clause].zh))].map(tableCell).join(" / ");
    return `| ${names} | ${coverageOf(clause)} |`;
  });
  return ["| 条款 | 由谁把关 |", "| --- | --- |", ...rows].join("\n");
}

mkdirSync(folder, { recursive: true });
const pages = new Set(rules.map((rule) => `${rule.id}.html`));
for (const file of readdirSync(folder))
  if (file.endsWith(".html") && !pages.has(file)) rmSync(`${folder}/${file}`);
for (const rule of rules) writeFileSync(`${folder}/${rule.id}.html`, page(rule));
void writeReadmeSection("rules", ruleTable()).then(() => writeReadmeSection("coverage", coverageTable()));

import { readFileSync, writeFileSync } from "node:fs";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { format, resolveConfig } from "prettier";
import ts from "typescript";
import * as z from "zod";

/**
 * Writes what the JSDoc in src/functions says: functions.json for Excel, and manual.json, the rest, for the help:
 * `npx tsx src/tools/write-functions-json.ts`.
 */
/** The files whose functions functions.ts lists, in the order in which Excel shows them. */
const sources = ["score", "ledger", "result"].map((group) => `src/functions/${group}-functions.ts`);

const metadata = z.looseObject({
  functions: z.array(
    z.looseObject({
      id: z.string(),
      parameters: z.array(z.looseObject({ name: z.string(), description: z.string() })),
    }),
  ),
});

/** Where the pages of write-function-help are served; the build puts the place of the add-in in front. */
const helpUrl = "https://localhost:3000/assets/help/functions";

/**
 * Excel shows parameter names while a formula is typed. They are Chinese there and English in the code, so each
 * `@param` text begins with the shown name and a full-width colon: `@param factor 系数：折算系数`.
 */
function withShownNames(json: string): z.infer<typeof metadata> {
  const parsed = metadata.parse(JSON.parse(json));
  for (const described of parsed.functions) {
    const { id, parameters } = described;
    described.helpUrl = `${helpUrl}/${id.toLowerCase()}.html`;
    for (const parameter of parameters) {
      const [shown, ...rest] = parameter.description.split("：");
      if (rest.length === 0) throw new Error(`@param ${parameter.name} needs 显示名：说明`);
      parameter.name = shown ?? parameter.name;
      parameter.description = rest.join("：");
    }
  }
  return parsed;
}

function tag(node: ts.Node, name: string): string {
  const found = ts.getJSDocTags(node).find((each) => each.tagName.text === name);
  const text = ts.getTextOfJSDocComment(found?.comment);
  if (text === undefined) throw new Error(`${node.getText().slice(0, 60)} needs @${name}`);
  return text;
}

/** What the comments say beyond what Excel shows, by function. */
function manual(): object {
  const functions = sources.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    return ts
      .createSourceFile(file, text, ts.ScriptTarget.Latest, true)
      .statements.filter(ts.isFunctionDeclaration);
  });
  return Object.fromEntries(
    functions.flatMap((node) => {
      if (node.name === undefined) return [];
      const [returns, example, clause] = ["returns", "example", "clause"].map((name) => tag(node, name));
      return [[node.name.text.toUpperCase(), { returns, example, clause }]];
    }),
  );
}

async function write(target: string, content: object): Promise<void> {
  const layout = { ...(await resolveConfig(target)), filepath: target };
  writeFileSync(target, await format(JSON.stringify(content), layout));
}

async function main(): Promise<void> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources, false);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  await write("src/functions/functions.json", withShownNames(metadataJson));
  await write("src/functions/manual.json", manual());
}

void main();

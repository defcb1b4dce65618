import { writeFileSync } from "node:fs";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { format, resolveConfig } from "prettier";
import { z } from "zod";

/** The files whose functions functions.ts lists, in the order in which Excel shows them. */
const sources = ["score", "ledger", "result"].map((group) => `src/functions/${group}-functions.ts`);
const target = "src/functions/functions.json";

const metadata = z.looseObject({
  functions: z.array(
    z.looseObject({ parameters: z.array(z.looseObject({ name: z.string(), description: z.string() })) }),
  ),
});

/**
 * Excel shows parameter names while a formula is typed. They are Chinese there and English in the code, so each
 * `@param` text begins with the shown name and a full-width colon: `@param factor 系数：折算系数`.
 */
function withShownNames(json: string): z.infer<typeof metadata> {
  const parsed = metadata.parse(JSON.parse(json));
  for (const { parameters } of parsed.functions) {
    for (const parameter of parameters) {
      const [shown, ...rest] = parameter.description.split("：");
      if (rest.length === 0) throw new Error(`@param ${parameter.name} needs 显示名：说明`);
      parameter.name = shown ?? parameter.name;
      parameter.description = rest.join("：");
    }
  }
  return parsed;
}

async function main(): Promise<void> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources, false);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const layout = { ...(await resolveConfig(target)), filepath: target };
  writeFileSync(target, await format(JSON.stringify(withShownNames(metadataJson)), layout));
}

void main();

import { citation, type FunctionTopic } from "../app/help-topics";
import { clauseIds } from "../domain/scheme";
import metadata from "./functions.json";
import manual from "./manual.json";

/** What the comments say beyond what Excel shows. */
const manuals: Readonly<Record<string, (typeof manual)[keyof typeof manual]>> = manual;

type FunctionRecord = (typeof metadata.functions)[number];

function signature({ id, parameters }: FunctionRecord): string {
  const shown = parameters.map((parameter) =>
    isOptional(parameter) ? `[${parameter.name}]` : parameter.name,
  );
  return `JX.${id}(${shown.join(", ")})`;
}

function isOptional(parameter: FunctionRecord["parameters"][number]): boolean {
  return "optional" in parameter && parameter.optional;
}

/** @throws Error when the generated files do not belong together */
function topicOf(record: FunctionRecord): FunctionTopic {
  const own = manuals[record.id];
  const clause = clauseIds.find((each) => each === own?.clause);
  if (own === undefined || clause === undefined)
    throw new Error(`manual.json does not describe ${record.id}`);
  return {
    kind: "function",
    id: record.id,
    signature: signature(record),
    description: record.description,
    parameters: record.parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description,
      isOptional: isOptional(parameter),
    })),
    returns: own.returns,
    example: own.example,
    clause: citation(clause),
  };
}

/** The custom functions in the order in which Excel shows them. */
export const functionTopics: readonly FunctionTopic[] = metadata.functions.map(topicOf);

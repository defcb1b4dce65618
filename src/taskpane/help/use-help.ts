import { useDeferredValue, useState } from "react";
import type { HelpTopic } from "../../app/help-topics";
import { searchTopics } from "./search-topics";

/** The topics that a person is looking for. */
export function useHelp(topics: readonly HelpTopic[]) {
  const [query, search] = useState("");
  const found = searchTopics(topics, useDeferredValue(query));
  return {
    query,
    search,
    count: found.length,
    rules: found.filter(({ kind }) => kind === "rule"),
    functions: found.filter(({ kind }) => kind === "function"),
  };
}

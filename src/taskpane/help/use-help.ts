import { use, useDeferredValue, useState } from "react";
import { usePaneParts } from "../state/use-pane";
import { searchTopics } from "./search-topics";

/** The topics that a person is looking for; waits, as a suspense, until they are loaded. */
export function useHelp() {
  const { loadHelp } = usePaneParts();
  const topics = use(loadHelp());
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

import type { HelpTopic } from "../../app/help-topics";
import { foldName } from "../../domain/text";

/** All that is said of a topic, in both languages: a Chinese office may know an English name, and the reverse. */
function wordsOf(topic: HelpTopic): readonly string[] {
  const { id, clause } = topic;
  const own =
    topic.kind === "rule"
      ? [topic.title, topic.why, ...topic.messages].flatMap(({ zh, en }) => [zh, en])
      : [topic.signature, topic.description, topic.returns, topic.example];
  return [id, clause.zh, clause.en, ...own];
}

/** The topics in which every word of the query stands. */
export function searchTopics(topics: readonly HelpTopic[], query: string): readonly HelpTopic[] {
  const wanted = query.trim().split(/\s+/u).map(foldName);
  return topics.filter((topic) => {
    const text = foldName(wordsOf(topic).join(" "));
    return wanted.every((word) => text.includes(word));
  });
}

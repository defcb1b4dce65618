import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  SearchBox,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { HelpTopic } from "../../app/help-topics";
import { localeOf } from "../i18n/create-i18n";
import { Deferred } from "../navigation/Deferred";
import { usePaneActions, usePaneParts } from "../state/use-pane";
import { FunctionManual } from "./FunctionManual";
import { useHelpStyles } from "./help.styles";
import { RuleManual } from "./RuleManual";
import { useHelp } from "./use-help";

/** All rules and functions, to be searched; it needs no network. */
export function HelpView() {
  const { loadHelp } = usePaneParts();
  return <Deferred load={loadHelp}>{(topics) => <Manual topics={topics} />}</Deferred>;
}

function Manual({ topics }: { readonly topics: readonly HelpTopic[] }) {
  const { t } = useTranslation();
  const styles = useHelpStyles();
  const { welcome } = usePaneActions();
  const { query, search, count, rules, functions } = useHelp(topics);
  return (
    <section className={styles.section} data-testid="help">
      <SearchBox
        className={styles.search}
        value={query}
        onChange={(_, { value }) => search(value)}
        placeholder={t("help.search")}
        aria-label={t("help.search")}
        data-testid="help-search"
      />
      <p className={styles.hint} role="status">
        {count === 0 ? t("help.nothing") : t("help.found", { n: count })}
      </p>
      <Button
        className={styles.introduction}
        size="small"
        onClick={() => welcome(true)}
        data-testid="help-welcome"
      >
        {t("welcome.again")}
      </Button>
      <Topics title={t("help.rules")} topics={rules} />
      <Topics title={t("help.functions")} topics={functions} />
    </section>
  );
}

interface TopicsProps {
  readonly title: string;
  readonly topics: readonly HelpTopic[];
}

function Topics({ title, topics }: TopicsProps) {
  const { i18n } = useTranslation();
  const styles = useHelpStyles();
  if (topics.length === 0) return null;
  return (
    <>
      <h2 className={styles.heading}>{title}</h2>
      <Accordion multiple collapsible>
        {topics.map((topic) => (
          <AccordionItem key={topic.id} value={topic.id} data-testid="help-topic" data-topic={topic.id}>
            <AccordionHeader as="h3" size="small">
              {topic.kind === "rule" ? topic.title[localeOf(i18n.language)] : topic.signature}
            </AccordionHeader>
            <AccordionPanel className={styles.manual} collapseMotion={null}>
              {topic.kind === "rule" ? <RuleManual topic={topic} /> : <FunctionManual topic={topic} />}
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </>
  );
}

import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { localeOf } from "../i18n/create-i18n";
import { usePaneActions, usePaneParts } from "../state/use-pane";

/** Explains each cell as it is selected, as long as the person wants it and the page is open. */
export function useFollowing() {
  const { i18n } = useTranslation();
  const { watchSelection } = usePaneParts();
  const { explain, report } = usePaneActions();
  const [isFollowing, setFollowing] = useState(false);
  const locale = localeOf(i18n.language);
  useEffect(() => {
    if (!isFollowing) return;
    const failed = (thrown: unknown): void => report("explain", thrown);
    let isOver = false;
    const follow = (): void => {
      if (!isOver) void explain("selection", locale);
    };
    const watching = watchSelection(follow);
    // What is selected already is the first.
    watching.then(follow, failed);
    return () => {
      isOver = true;
      watching.then((stop) => stop()).catch(failed);
    };
  }, [isFollowing, watchSelection, explain, report, locale]);
  return { isFollowing, follow: setFollowing };
}

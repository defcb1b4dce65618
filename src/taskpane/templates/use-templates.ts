import { useEffect, useState } from "react";
import { usePane, usePaneActions } from "../state/use-pane";

/** Years that an assessment can be of; a typing error is none. */
const years = { first: 1990, last: 2100 } as const;

/** What is asked for, and what it would bring in; the preview is made anew after every change. */
export function useTemplates() {
  const request = usePane((pane) => pane.request);
  const preview = usePane((pane) => pane.preview);
  const isBusy = usePane((pane) => pane.activity !== null);
  const { previewTemplate, request: ask } = usePaneActions();
  const [known, remember] = useState(preview);
  const [typed, type] = useState<string | null>(null);
  useEffect(() => {
    if (preview === null && !isBusy) void previewTemplate();
    else if (preview !== null) remember(preview);
  }, [preview, isBusy, previewTemplate]);
  const all = known?.categories ?? [];
  const wanted = request.categories ?? all;
  const year = typed ?? String(request.year ?? known?.year ?? "");
  const setYear = (text: string): void => {
    type(text);
    if (isYear(text)) ask({ ...request, year: Number(text) });
  };
  const toggle = (name: string): void => {
    const isOn = wanted.includes(name);
    ask({ ...request, categories: all.filter((each) => (each === name ? !isOn : wanted.includes(each))) });
  };
  const protect = (isProtected: boolean): void => ask({ ...request, isProtected });
  return {
    protect,
    request,
    preview,
    year,
    isYearWrong: typed !== null && !isYear(typed),
    setYear,
    toggle,
    categories: all.map((name) => ({ name, isWanted: wanted.includes(name) })),
    missing: preview?.sheets.filter(({ isPresent }) => !isPresent).length ?? 0,
  };
}

function isYear(text: string): boolean {
  const year = Number(text);
  return Number.isInteger(year) && year >= years.first && year <= years.last;
}

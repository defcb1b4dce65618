import { useState } from "react";
import { mergedTemplates, NoTemplateFile, sumOfPoints } from "../../app/templates/template-file";
import type { FoundTemplate } from "../../app/templates/own-templates";
import type { CategoryTemplate } from "../../domain/template";
import { usePane, usePaneActions } from "../state/use-pane";
import { keepTemplates, keptTemplates, offerFile, templatesOf } from "./template-shelf";

/** The office's own templates: kept on this computer, found in the workbook, taken for the sheets to bring in. */
export function useShelf(found: readonly FoundTemplate[], fileName: string) {
  const request = usePane((pane) => pane.request);
  const { request: ask } = usePaneActions();
  const [shelf, setShelf] = useState(keptTemplates);
  const [isKept, setKept] = useState(true);
  const [wrong, setWrong] = useState<string | null>(null);
  const used = request.own ?? [];
  const put = (templates: readonly CategoryTemplate[], own: readonly CategoryTemplate[]): void => {
    setShelf(templates);
    setKept(keepTemplates(templates));
    setWrong(null);
    ask({ ...request, own });
  };
  const add = (templates: readonly CategoryTemplate[]): void =>
    put(mergedTemplates(shelf, templates), mergedTemplates(used, templates));
  const without = (list: readonly CategoryTemplate[], category: string): readonly CategoryTemplate[] =>
    list.filter((each) => each.category !== category);
  const bringIn = async (file: Blob): Promise<void> => {
    const templates = await templatesOf(file);
    if (templates instanceof NoTemplateFile) setWrong(templates.message);
    else add(templates);
  };
  return {
    shelf: shelf.map((template) => ({
      template,
      points: sumOfPoints(template.indicators),
      isUsed: used.some(({ category }) => category === template.category),
    })),
    found,
    isKept,
    wrong,
    keep: (template: CategoryTemplate) => add([template]),
    use: (template: CategoryTemplate, isUsed: boolean) =>
      ask({ ...request, own: isUsed ? mergedTemplates(used, [template]) : without(used, template.category) }),
    remove: ({ category }: CategoryTemplate) => put(without(shelf, category), without(used, category)),
    exportAll: () => offerFile(shelf, fileName),
    bringIn: (file: Blob) => void bringIn(file),
  };
}

import { NoTemplateFile, readTemplateFile, templateFile } from "../../app/templates/template-file";
import type { CategoryTemplate } from "../../domain/template";
import { keepChoice, keptChoice } from "../kept-choice";

const key = "jixiao.templates";

/** The templates kept on this computer; none where they cannot be read. */
export function keptTemplates(): readonly CategoryTemplate[] {
  const text = keptChoice(key);
  try {
    return text === null ? [] : readTemplateFile(text);
  } catch (error) {
    if (error instanceof NoTemplateFile) return [];
    throw error;
  }
}

/** Keeps templates. @returns false where storage is refused: they hold until the pane is closed */
export function keepTemplates(templates: readonly CategoryTemplate[]): boolean {
  return keepChoice(key, templateFile(templates));
}

/** Offers templates as a file, for another computer. */
export function offerFile(templates: readonly CategoryTemplate[], name: string): void {
  const url = URL.createObjectURL(new Blob([templateFile(templates)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** The templates of a file, or what is wrong with it. */
export async function templatesOf(file: Blob): Promise<readonly CategoryTemplate[] | NoTemplateFile> {
  try {
    return readTemplateFile(await file.text());
  } catch (error) {
    if (error instanceof NoTemplateFile) return error;
    throw error;
  }
}

import { NoTemplateFile, readTemplateFile, templateFile } from "../../app/templates/template-file";
import type { CategoryTemplate } from "../../domain/template";

const key = "jixiao.templates";

/** The templates kept on this computer; none where they cannot be read. A frame may be refused its storage. */
export function keptTemplates(): readonly CategoryTemplate[] {
  try {
    const text = localStorage.getItem(key);
    return text === null ? [] : readTemplateFile(text);
  } catch {
    return [];
  }
}

/** Keeps templates. @returns false where storage is refused: they hold until the pane is closed */
export function keepTemplates(templates: readonly CategoryTemplate[]): boolean {
  try {
    localStorage.setItem(key, templateFile(templates));
    return true;
  } catch {
    return false;
  }
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

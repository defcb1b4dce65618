import { stringItemText } from "./file-cell";
import { TagReader } from "./tag-reader";

/** Texts of a shared strings part by index; the part is looked through at the first question. */
export function sharedTexts(xml: string | null): (index: number) => string | undefined {
  let items: { readonly start: number; readonly end: number }[] | null = null;
  const read = (): { readonly start: number; readonly end: number }[] => {
    const found: { start: number; end: number }[] = [];
    const reader = new TagReader(xml ?? "");
    const hasRoot = reader.next();
    const tag = `${reader.name.replace(/[^:]*$/, "")}si`;
    while (hasRoot && reader.next()) {
      if (!reader.is(tag)) continue;
      const { start } = reader;
      reader.skipElement();
      found.push({ start, end: reader.end });
    }
    return found;
  };
  return (index) => {
    const item = (items ??= read())[index];
    return item && xml !== null ? stringItemText(xml.slice(item.start, item.end)) : undefined;
  };
}

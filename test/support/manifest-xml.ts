import { readFileSync } from "node:fs";
import path from "node:path";
import type { Element, Node } from "domhandler";
import { isTag } from "domhandler";
import { parseDocument } from "htmlparser2";

export const xml = readFileSync(path.resolve(__dirname, "../../manifest.xml"), "utf8");

export function children(node: Node & { children?: readonly Node[] }): readonly Element[] {
  return (node.children ?? []).filter(isTag);
}

export function descendants(element: Element): readonly Element[] {
  return children(element).flatMap((child) => [child, ...descendants(child)]);
}

function root(): Element {
  const found = children(parseDocument(xml, { xmlMode: true })).find(({ name }) => name === "OfficeApp");
  if (found === undefined) throw new Error("manifest.xml has no OfficeApp");
  return found;
}

export const app = root();
export const all = [app, ...descendants(app)];

export const named = (name: string) => all.filter((element) => element.name === name);
export const attribute = (element: Element, name: string) => element.attribs[name] ?? "";
const text = (element: Element) =>
  element.children
    .map((node) => ("data" in node ? String(node.data) : ""))
    .join("")
    .trim();
export const texts = (name: string) => named(name).map(text);

export const resources = named("Resources").flatMap(children).flatMap(children);
export const resource = (resid: string) => resources.find((element) => attribute(element, "id") === resid);

/** The default text or address of an element and its en-US one. */
export function values(element: Element): readonly string[] {
  return [attribute(element, "DefaultValue"), ...children(element).map((child) => attribute(child, "Value"))];
}

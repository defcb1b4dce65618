import { ApiCollection, ApiObject, getMember, type MemberGate } from "./api-object";
import type { QueryInfo } from "./wire";

/** Properties to load, as a tree: "format/fill/color" is a branch of three. */
interface Selection {
  [name: string]: Selection;
}

function selectionOf(query: QueryInfo): Selection {
  const root: Selection = {};
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let branch = root;
    for (const name of path.split("/")) branch = branch[name] ??= {};
  }
  return root;
}

function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function loadObject(target: ApiObject, selection: Selection, gate: MemberGate): Record<string, unknown> {
  // The id goes along unasked: the client keeps it to reach the object again in the next batch.
  const result: Record<string, unknown> = "id" in target ? { Id: getMember(target, "id", gate) } : {};
  for (const [name, branch] of Object.entries(selection)) {
    if (name.startsWith("$")) continue;
    const value = getMember(target, name, gate);
    result[wireName(name)] = value instanceof ApiObject ? loadValue(value, branch, gate) : value;
  }
  return result;
}

function loadValue(target: ApiObject, selection: Selection, gate: MemberGate, query?: QueryInfo): unknown {
  if (!(target instanceof ApiCollection)) return loadObject(target, selection, gate);
  const { items, ...own } = selection;
  const itemSelection = items ?? own;
  const ownSelection = items ? own : {};
  const from = query?.Skip ?? 0;
  const to = query?.Top === undefined ? undefined : from + query.Top;
  const list: readonly ApiObject[] = target.listItems();
  return {
    ...loadObject(target, ownSelection, gate),
    _Items: list.slice(from, to).map((item) => loadValue(item, itemSelection, gate)),
  };
}

/** Answers a query action: the selected properties, nested objects and items of one object. */
export function load(target: ApiObject | null, query: QueryInfo, gate: MemberGate): unknown {
  return target === null ? null : loadValue(target, selectionOf(query), gate, query);
}

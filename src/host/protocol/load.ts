import { ApiObject, getMember, hasMember, isCollection, scalarMembers, type MemberGate } from "./api-object";
import type { QueryInfo } from "./wire";

/** Properties to load, as a tree: "format/fill/color" is a branch of three. */
interface Selection {
  [name: string]: Selection;
}

/** What the client asks for when it wants every plain property: of an object, and of a collection's items. */
const everything = ["$all", "*"];

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

function isAll(selection: Selection): boolean {
  return everything.some((name) => name in selection) || Object.keys(selection).length === 0;
}

/** Nothing named in particular means every plain property, as in Excel. */
function allOf(target: ApiObject, gate: MemberGate): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const name of scalarMembers(target, gate)) {
    const value = getMember(target, name, gate);
    if (!(value instanceof ApiObject)) result[wireName(name)] = value;
  }
  return result;
}

function loadObject(target: ApiObject, selection: Selection, gate: MemberGate): Record<string, unknown> {
  // The id goes along unasked: the client keeps it to reach the object again in the next batch.
  const result: Record<string, unknown> = "id" in target ? { Id: getMember(target, "id", gate) } : {};
  if (isAll(selection)) Object.assign(result, allOf(target, gate));
  for (const [name, branch] of Object.entries(selection)) {
    if (name.startsWith("$") || everything.includes(name)) continue;
    const value = getMember(target, name, gate);
    result[wireName(name)] = value instanceof ApiObject ? loadValue(value, branch, gate) : value;
  }
  return result;
}

function loadValue(target: ApiObject, selection: Selection, gate: MemberGate, query?: QueryInfo): unknown {
  if (!isCollection(target)) return loadObject(target, selection, gate);
  // The client leaves "items/" out; what the collection itself has not is meant for its items.
  const { items, ...names } = selection;
  const entries = Object.entries(names);
  const ownSelection = {
    $none: {},
    ...Object.fromEntries(entries.filter(([name]) => hasMember(target, name))),
  };
  const itemSelection = {
    ...items,
    ...Object.fromEntries(entries.filter(([name]) => !hasMember(target, name))),
    ...(items === undefined && entries.length > 0 ? { $none: {} } : {}),
  };
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

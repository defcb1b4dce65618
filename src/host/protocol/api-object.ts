import { ApiError } from "./api-error";

/** ExcelApi version in which a member appeared, where it is newer than 1.1. */
export type MemberVersions = Readonly<Record<string, string>>;

/**
 * Base of every object of the object model. A member that Office.js may name is an accessor or a method of the class
 * itself, in camelCase; anything else is answered with NotImplemented, naming it.
 */
export abstract class ApiObject {
  /** The class name as Office.js knows it, for error messages. */
  abstract readonly typeName: string;
  /** Overridden by classes that have members newer than ExcelApi 1.1. */
  get memberVersions(): MemberVersions {
    return {};
  }
}

/** What makes an object a collection: a query on it returns its items. */
export interface Collection {
  listItems(): readonly ApiObject[];
}

export abstract class ApiCollection<T extends ApiObject> extends ApiObject implements Collection {
  abstract listItems(): readonly T[];
}

export function isCollection(target: ApiObject): target is ApiObject & Collection {
  return "listItems" in target;
}

/** What the interpreter needs to know of the host while it resolves members. */
export interface MemberGate {
  /** True when the declared requirement set contains this ExcelApi version. */
  supports(version: string): boolean;
}

/** What the base classes ask of a class, which is not for the wire. */
const hiddenMembers = new Set(["constructor", "memberVersions", "listItems"]);

function findDescriptor(target: ApiObject, name: string): PropertyDescriptor | undefined {
  if (hiddenMembers.has(name)) return undefined;
  let prototype: object | null = Object.getPrototypeOf(target) as object | null;
  while (prototype !== null && prototype !== ApiObject.prototype && prototype !== ApiCollection.prototype) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor) return descriptor;
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return undefined;
}

export function hasMember(target: ApiObject, name: string): boolean {
  return findDescriptor(target, name) !== undefined;
}

/** Properties of a class that a load of "everything" may read: all accessors of the declared requirement set. */
export function scalarMembers(target: ApiObject, gate: MemberGate): readonly string[] {
  const names = new Set<string>();
  let prototype = Object.getPrototypeOf(target) as object;
  while (prototype !== ApiObject.prototype && prototype !== ApiCollection.prototype) {
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
      if (get && !hiddenMembers.has(name)) names.add(name);
    prototype = Object.getPrototypeOf(prototype) as object;
  }
  return [...names].filter((name) => {
    const version = target.memberVersions[name];
    return version === undefined || gate.supports(version);
  });
}

/** The camelCase member of a wire name: "GetItem" → "getItem". */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** Finds a member by its camelCase name; throws NotImplemented or ApiNotFound, naming class and member. */
function memberOf(target: ApiObject, name: string, gate: MemberGate): PropertyDescriptor {
  const descriptor = findDescriptor(target, name);
  if (!descriptor) throw new ApiError("NotImplemented", `${target.typeName}.${name}`);
  const version = target.memberVersions[name];
  if (version !== undefined && !gate.supports(version)) {
    throw new ApiError("ApiNotFound", `${target.typeName}.${name}，ExcelApi ${version}`);
  }
  return descriptor;
}

/** Reads a property. */
export function getMember(target: ApiObject, name: string, gate: MemberGate): unknown {
  const descriptor = memberOf(target, name, gate);
  if (!descriptor.get) throw new ApiError("NotImplemented", `${target.typeName}.${name}`);
  return descriptor.get.call(target);
}

/** Writes a property; one without a setter is read-only and answers InvalidArgument. */
export function setMember(target: ApiObject, name: string, value: unknown, gate: MemberGate): void {
  const descriptor = memberOf(target, name, gate);
  if (!descriptor.set) throw new ApiError("InvalidArgument", `${target.typeName}.${name} 只读`);
  descriptor.set.call(target, value);
}

/** Calls a method. */
export function callMember(
  target: ApiObject,
  name: string,
  args: readonly unknown[],
  gate: MemberGate,
): unknown {
  const method: unknown = memberOf(target, name, gate).value;
  if (typeof method !== "function") throw new ApiError("NotImplemented", `${target.typeName}.${name}()`);
  return Reflect.apply(method, target, args);
}

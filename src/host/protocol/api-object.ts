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

/** A collection: what a query on it returns are its items. */
export abstract class ApiCollection<T extends ApiObject> extends ApiObject {
  abstract listItems(): readonly T[];
}

/** What the interpreter needs to know of the host while it resolves members. */
export interface MemberGate {
  /** True when the declared requirement set contains this ExcelApi version. */
  supports(version: string): boolean;
}

function findDescriptor(target: ApiObject, name: string): PropertyDescriptor | undefined {
  let prototype: object | null = Object.getPrototypeOf(target) as object | null;
  while (prototype !== null && prototype !== ApiObject.prototype && prototype !== ApiCollection.prototype) {
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
    if (descriptor) return descriptor;
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  return undefined;
}

/** The camelCase member of a wire name: "GetItem" → "getItem". */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** Finds a member by its camelCase name; throws NotImplemented or ApiNotFound, naming class and member. */
export function memberOf(target: ApiObject, name: string, gate: MemberGate): PropertyDescriptor {
  const descriptor = name === "constructor" ? undefined : findDescriptor(target, name);
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
  const descriptor = memberOf(target, name, gate);
  if (typeof descriptor.value !== "function") {
    throw new ApiError("NotImplemented", `${target.typeName}.${name}()`);
  }
  return Reflect.apply(descriptor.value, target, args);
}

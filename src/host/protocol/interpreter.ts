import { ApiError } from "./api-error";
import { ApiObject, callMember, getMember, memberName, setMember, type MemberGate } from "./api-object";
import { load } from "./load";
import {
  ActionType,
  ObjectPathType,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from "./wire";

/** What the interpreter runs a batch against. */
export interface BatchRoots extends MemberGate {
  /** The workbook. */
  readonly root: ApiObject;
  /** A service object by its full name, such as the custom functions runtime. */
  service(name: string): ApiObject;
  /** Objects that the client keeps from one batch to the next, by reference id. */
  readonly references: Map<string, ApiObject>;
  /** Resolves when values may be read: Excel has calculated before it answers a load. */
  readonly settled?: () => Promise<void>;
}

type Resolved = ApiObject | null;

/** Reference ids are never used again, also by another workbook: the client may still hold an old one. */
let lastReference = 0;

/** Runs one batch. Object paths are resolved once each, in the order in which actions need them. */
class Batch {
  private readonly resolved = new Map<number, Resolved>();
  private readonly kept = new Map<ApiObject, string>();

  constructor(
    private readonly body: RequestBody,
    private readonly roots: BatchRoots,
  ) {}

  resolve(id: number): Resolved {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new ApiError("InvalidReference", `ObjectPath ${id}`);
    const object = this.instantiate(path);
    this.resolved.set(id, object);
    return object;
  }

  private instantiate(path: ObjectPath): Resolved {
    if (path.ObjectPathType === ObjectPathType.root) return this.roots.root;
    if (path.ObjectPathType === ObjectPathType.newObject) return this.roots.service(path.Name);
    if (path.ObjectPathType === ObjectPathType.nullObject) return null;
    if (path.ObjectPathType === ObjectPathType.reference) return this.referred(path);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const value = this.follow(parent, path);
    if (value === null || value instanceof ApiObject) return value;
    throw new ApiError("NotImplemented", `${parent.typeName}.${memberName(path.Name)}`);
  }

  private referred(path: ObjectPath): ApiObject {
    const object = this.roots.references.get(path.Name);
    if (!object) throw new ApiError("InvalidReference", `ObjectPath ${path.Id}`);
    return object;
  }

  private follow(parent: ApiObject, path: ObjectPath): unknown {
    const args = this.argumentsOf(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case ObjectPathType.property:
        return getMember(parent, memberName(path.Name), this.roots);
      case ObjectPathType.indexer:
        return callMember(parent, "getItem", args, this.roots);
      case ObjectPathType.method:
        return callMember(parent, memberName(path.Name), args, this.roots);
      default:
        throw new ApiError("NotImplemented", `ObjectPathType ${path.ObjectPathType}`);
    }
  }

  /** Arguments that stand for objects are replaced by them, at any depth the client uses (the first level). */
  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, i) => {
      const id = references?.[i] ?? 0;
      return id > 0 ? this.resolve(id) : argument;
    });
  }

  run(action: Action): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const target = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return target === null ? null : this.identityOf(target);
      case ActionType.query:
        return load(target, action.QueryInfo ?? {}, this.roots);
      case ActionType.method:
        return this.callMethod(target, action);
      case ActionType.setProperty:
        return this.setProperty(target, action);
      default:
        throw new ApiError("NotImplemented", `ActionType ${action.ActionType}`);
    }
  }

  private callMethod(target: Resolved, action: Action): unknown {
    if (action.Name === "_KeepReference") return this.keep(target);
    if (action.Name === "_RemoveReference") return this.release(action);
    // Every method of a null object gives null and does nothing: samples delete what may not be there.
    if (target === null) return null;
    const value = callMember(
      target,
      memberName(action.Name),
      this.argumentsOf(action.ArgumentInfo),
      this.roots,
    );
    return value instanceof ApiObject || value === undefined ? null : value;
  }

  private keep(target: Resolved): null {
    if (target === null || this.kept.has(target)) return null;
    const id = `ref-${++lastReference}`;
    this.kept.set(target, id);
    this.roots.references.set(id, target);
    return null;
  }

  /** Asked of the root, with the id that `keep` gave. */
  private release(action: Action): null {
    this.roots.references.delete(String(action.ArgumentInfo?.Arguments?.[0]));
    return null;
  }

  /** Excel answers an instantiation with the ids the object has; null means a null object. */
  private identityOf(target: ApiObject): unknown {
    const reference = this.kept.get(target);
    return {
      ...("id" in target ? { Id: getMember(target, "id", this.roots) } : {}),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private setProperty(target: Resolved, action: Action): null {
    if (target === null) return null;
    const [value] = this.argumentsOf(action.ArgumentInfo);
    setMember(target, memberName(action.Name), value, this.roots);
    return null;
  }

  /** Where an action failed, as debugInfo shows it: "Worksheet.getRange". */
  locationOf(action: Action): string {
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    const owner =
      path?.ParentObjectPathId === undefined ? null : (this.resolved.get(path.ParentObjectPathId) ?? null);
    const target = this.resolved.get(action.ObjectPathId) ?? null;
    if (target === null && path) return `${owner?.typeName ?? ""}.${memberName(path.Name) || "getItem"}`;
    return `${target?.typeName ?? ""}.${memberName(action.Name)}`;
  }
}

function failureOf(error: unknown, location: string, index: number): ResponseError {
  const { code, message, status } =
    error instanceof ApiError ? error : new ApiError("GeneralException", String(error));
  return { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: status };
}

/**
 * Runs all actions of a batch in order; stops at the first error, as Excel does. Never rejects.
 * @param failingAction index of an action that fails whatever it is, for tests
 */
export async function interpret(
  body: RequestBody,
  roots: BatchRoots,
  failingAction: number | null = null,
): Promise<ResponseBody> {
  const batch = new Batch(body, roots);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (index === failingAction) throw new ApiError("GeneralException", "按测试的要求在此失败");
      if (action.ActionType === ActionType.query) await roots.settled?.();
      results.push({ ActionId: action.Id, Value: batch.run(action) });
    } catch (error) {
      return { Results: results, Error: failureOf(error, batch.locationOf(action), index) };
    }
  }
  return { Results: results };
}

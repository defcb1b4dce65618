import { ApiError } from "../protocol/api-error";
import { ApiObject } from "../protocol/api-object";
import { interpret, type BatchRoots } from "../protocol/interpreter";
import type { RequestBody } from "../protocol/wire";

export type PaneState = "Visible" | "Background";

/** What the page around the pane can do with it. */
export interface PaneFrame {
  state: PaneState;
}

/** `Office.addin.showAsTaskpane()` and `hide()`. */
class AppRuntimeService extends ApiObject {
  readonly typeName = "AppRuntimeService";

  constructor(private readonly pane: PaneFrame) {
    super();
  }

  getAppRuntimeState(): PaneState {
    return this.pane.state;
  }

  setAppRuntimeState(state: PaneState): null {
    this.pane.state = state;
    return null;
  }
}

/** The client says that functions named by ribbon buttons can be called from now on. */
class AddinInternalService extends ApiObject {
  readonly typeName = "AddinInternalService";

  constructor(private readonly onReady: () => void) {
    super();
  }

  notifyActionHandlerReady(): null {
    this.onReady();
    return null;
  }
}

/**
 * The services of the add-in's runtime. They belong to the window around the workbook, not to the workbook, and come
 * in batches of their own, which are not counted as the add-in's.
 */
export class RuntimeServices {
  private readonly services: ReadonlyMap<string, ApiObject>;

  constructor(pane: PaneFrame, onReady: () => void) {
    this.services = new Map<string, ApiObject>([
      ["Microsoft.AppRuntime.AppRuntimeService", new AppRuntimeService(pane)],
      ["Microsoft.InternalService.AddinInternalService", new AddinInternalService(onReady)],
    ]);
  }

  /** The answer to a batch that is for these services, as JSON text; null for every other batch. */
  execute(request: string): Promise<string> | null {
    const body = JSON.parse(request) as RequestBody;
    const isOurs = Object.values(body.ObjectPaths).some((path) => this.services.has(path.Name));
    if (!isOurs) return null;
    const roots: BatchRoots = {
      get root(): ApiObject {
        throw new ApiError("NotImplemented", "workbook");
      },
      service: (name) => {
        const service = this.services.get(name);
        if (!service) throw new ApiError("NotImplemented", name);
        return service;
      },
      supports: () => true,
      references: new Map(),
    };
    return interpret(body, roots).then((answer) => JSON.stringify(answer));
  }
}

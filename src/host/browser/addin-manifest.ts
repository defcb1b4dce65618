/** A button of the add-in's ribbon tab. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The add-in's function behind the button; null for the button that shows the pane. */
  readonly functionName: string | null;
}

/** What the window around the workbook takes from manifest.xml. Addresses are relative to the page. */
export interface AddinManifest {
  readonly id: string;
  readonly paneUrl: string;
  readonly functionsUrl: string;
  readonly namespace: string;
  readonly tabLabel: string;
  readonly buttons: readonly RibbonButton[];
}

/** First descendants by local name, one after the other; the manifest mixes three namespaces. */
function find(start: Document | Element, ...names: readonly string[]): Element {
  return names.reduce<Element>(
    (parent, name) => {
      const found = parent.getElementsByTagNameNS("*", name)[0];
      if (!found) throw new Error(`manifest.xml 缺少 ${names.join("/")}`);
      return found;
    },
    start instanceof Document ? start.documentElement : start,
  );
}

class ManifestReader {
  private readonly resources: ReadonlyMap<string, string>;
  private readonly folder: string;

  constructor(private readonly xml: Document) {
    const entries = [...find(xml, "Resources").querySelectorAll("[id]")];
    this.resources = new Map(entries.map((e) => [e.id, e.getAttribute("DefaultValue") ?? ""]));
    const pane = find(xml, "DefaultSettings", "SourceLocation").getAttribute("DefaultValue") ?? "";
    this.folder = pane.slice(0, pane.lastIndexOf("/") + 1);
  }

  private resource(element: Element): string {
    return this.resources.get(element.getAttribute("resid") ?? "") ?? "";
  }

  /** The manifest names the folder that the add-in is deployed in; here everything lies beside the page. */
  private relative(url: string): string {
    return url.startsWith(this.folder) ? url.slice(this.folder.length) : url;
  }

  private button(control: Element): RibbonButton {
    const action = find(control, "Action");
    const isFunction = action.getAttribute("xsi:type") === "ExecuteFunction";
    const icon = [...find(control, "Icon").children].find((image) => image.getAttribute("size") === "32");
    return {
      id: control.id,
      label: this.resource(find(control, "Label")),
      tip: this.resource(find(control, "Supertip", "Description")),
      icon: icon ? this.relative(this.resource(icon)) : "",
      functionName: isFunction ? (find(action, "FunctionName").textContent ?? "") : null,
    };
  }

  read(): AddinManifest {
    const tab = find(this.xml, "CustomTab");
    const label = [...tab.children].find((child) => child.localName === "Label");
    const functions = find(this.xml, "AllFormFactors");
    return {
      id: find(this.xml, "Id").textContent ?? "",
      paneUrl: this.relative(this.resource(find(tab, "Action", "SourceLocation"))),
      functionsUrl: this.relative(this.resource(find(functions, "Metadata", "SourceLocation"))),
      namespace: this.resource(find(functions, "Namespace")),
      tabLabel: label ? this.resource(label) : "",
      buttons: [...tab.getElementsByTagNameNS("*", "Control")].map((control) => this.button(control)),
    };
  }
}

export function readManifest(xml: string): AddinManifest {
  return new ManifestReader(new DOMParser().parseFromString(xml, "text/xml")).read();
}

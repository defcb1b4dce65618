import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Element } from "domhandler";
import { ribbonCommands } from "../src/commands/ribbon-commands";
import { associateFunctions } from "../src/functions/associate";
import * as functions from "../src/functions/functions";
import metadata from "../src/functions/functions.json";
import { version } from "../package.json";
import { errorKit } from "./support/function-errors";
import {
  all,
  app,
  attribute,
  children,
  descendants,
  named,
  resource,
  resources,
  texts,
  values,
  xml,
} from "./support/manifest-xml";

const repository = path.resolve(__dirname, "..");
const address = "https://localhost:3000/";

/**
 * The order that the schema prescribes (Office reports "the manifest is not valid" for any other, and nothing more).
 * Only children that we use are listed; a new one must be put in its place here first.
 */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  CustomTab: ["Group", "Label"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "FunctionName"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};
const extensionPoints: Readonly<Record<string, readonly string[]>> = {
  CustomFunctions: ["Script", "Page", "Metadata", "Namespace"],
  PrimaryCommandSurface: ["CustomTab"],
};

const localised = all.filter((element) => "DefaultValue" in element.attribs);

const isUrl = (element: Element) => /Url$|SourceLocation$|Image$/.test(element.name);

/** Width and height of a PNG: the first two numbers of its IHDR. */
function pngSize(file: string): readonly number[] {
  const bytes = readFileSync(path.join(repository, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("structure", () => {
  test("every tag is closed (the parser would mend it silently, Office would not)", () => {
    const open: string[] = [];
    const tags = xml.replace(/<!--.*?-->|<\?.*?\?>/gs, "").matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g);
    for (const [tag, closing, name = "", empty] of tags) {
      if (closing) expect([tag, open.pop()]).toEqual([tag, name]);
      else if (!empty) open.push(name);
    }
    expect(open).toEqual([]);
  });

  test.each(Object.entries(order))("children of %s stand in the schema's order", (name, expected) => {
    for (const element of named(name)) {
      const places = children(element).map((child) => expected.indexOf(child.name));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
    expect(named(name)).not.toHaveLength(0);
  });

  test.each(Object.entries(extensionPoints))("extension point %s", (type, expected) => {
    const points = named("ExtensionPoint").filter((point) => attribute(point, "xsi:type") === type);
    expect(points.map((point) => children(point).map((child) => child.name))).toEqual([expected]);
  });

  test("identity: a GUID, and a version of four numbers that is not behind the package", () => {
    expect(texts("Id")).toEqual([
      expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
    ]);
    const [own = ""] = texts("Version");
    expect(own).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(own.localeCompare(version, "en", { numeric: true })).toBeGreaterThanOrEqual(0);
  });

  test("the floor is Office 2021 LTSC and is declared where it keeps the add-in out", () => {
    const sets = named("Set").map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`);
    expect(sets).toEqual(["ExcelApi 1.14", "SharedRuntime 1.1", "CustomFunctionsRuntime 1.3"]);
    expect(named("Requirements").map((element) => element.parent)).toEqual([app]);
  });
});

describe("resources", () => {
  test("every resid leads to a resource of its kind, and every resource is used", () => {
    const used = all.filter((element) => "resid" in element.attribs);
    for (const element of used) {
      const target = resource(attribute(element, "resid"));
      const kind =
        { "bt:Image": "bt:Image" }[element.name] ??
        (/Location|Runtime|File/.test(element.name) ? "bt:Url" : "bt:String");
      expect([attribute(element, "resid"), target?.name]).toEqual([attribute(element, "resid"), kind]);
    }
    const ids = resources.map((element) => attribute(element, "id"));
    expect(new Set(used.map((element) => attribute(element, "resid")))).toEqual(new Set(ids));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("ids and texts are within Office's lengths", () => {
    const tooLong: string[] = [];
    const limit = (elements: readonly Element[], most: number, of: (element: Element) => readonly string[]) =>
      tooLong.push(...elements.flatMap(of).filter((value) => value.length > most || value === ""));
    limit(resources, 32, (element) => [attribute(element, "id")]);
    limit(named("bt:ShortStrings").flatMap(children), 125, values);
    limit(named("bt:LongStrings").flatMap(children), 250, values);
    limit(named("DisplayName"), 125, values);
    limit(
      children(app).filter(({ name }) => name === "Description"),
      250,
      values,
    );
    expect(tooLong).toEqual([]);
  });

  test("everything that is shown has an en-US text beside the zh-CN one", () => {
    expect(texts("DefaultLocale")).toEqual(["zh-CN"]);
    for (const element of localised) {
      const overrides = children(element).map((child) => [
        child.name.replace("bt:", ""),
        attribute(child, "Locale"),
      ]);
      expect([element.name, overrides]).toEqual([element.name, [["Override", "en-US"]]]);
    }
    const chinese = /\p{Script=Han}/u;
    const english = localised.flatMap((element) => values(element).slice(1));
    expect(english.filter((value) => chinese.test(value))).toEqual([]);
  });

  test("every address is https below the one that the build replaces, and the build has the file", () => {
    const addresses = localised.filter(isUrl).flatMap(values);
    expect(addresses.filter((url) => !url.startsWith(address))).toEqual([]);
    expect(xml.match(/localhost(?!:3000\/)/g)).toBeNull();
    const files = addresses.map((url) => url.slice(address.length));
    const built = ["taskpane.html", "taskpane.js", "functions.json"];
    const icons = readdirSync(path.join(repository, "assets/icons")).map((name) => `assets/icons/${name}`);
    expect(files.filter((file) => ![...built, ...icons].includes(file))).toEqual([]);
  });

  test("icons have the size that they are shown at", () => {
    const shown = named("bt:Image").filter((image) => "size" in image.attribs);
    for (const image of shown) {
      const side = Number(attribute(image, "size"));
      const url = attribute(resource(attribute(image, "resid")) ?? image, "DefaultValue");
      expect([url, ...pngSize(url.slice(address.length))]).toEqual([url, side, side]);
    }
    expect(new Set(shown.map((image) => attribute(image, "size")))).toEqual(new Set(["16", "32", "80"]));
    const [icon, large] = ["IconUrl", "HighResolutionIconUrl"]
      .flatMap(named)
      .map((element) => pngSize(attribute(element, "DefaultValue").slice(address.length)));
    expect([icon, large]).toEqual([
      [32, 32],
      [64, 64],
    ]);
  });
});

describe("one runtime", () => {
  test("pane, ribbon functions and custom functions live in the one long-lived page", () => {
    const [runtime] = named("Runtime");
    const page = ["Page", "Action"]
      .flatMap(named)
      .flatMap(children)
      .filter(({ name }) => name === "SourceLocation");
    const resids = [...named("Runtime"), ...page, ...named("FunctionFile")].map((element) =>
      attribute(element, "resid"),
    );
    expect(resids).toHaveLength(4);
    expect(new Set(resids).size).toBe(1);
    expect(runtime && attribute(runtime, "lifetime")).toBe("long");
  });

  test("custom functions: metadata and code have the same ids, and names that hold in every locale", () => {
    const associated: string[] = [];
    associateFunctions((id) => associated.push(id), errorKit);
    const ids = metadata.functions.map(({ id }) => id);
    expect(associated).toEqual(ids);
    expect(new Set(Object.keys(functions).map((name) => name.toUpperCase()))).toEqual(new Set(ids));
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      metadata.functions.filter(({ id, name }) => id !== name || !/^[A-Z][A-Z0-9._]*$/.test(id)),
    ).toEqual([]);
    const [namespace] = named("Namespace").map((element) => resource(attribute(element, "resid")));
    expect(namespace && values(namespace)).toEqual(["JX", "JX"]);
  });

  test("ribbon buttons call exactly the commands that the code has, each once", () => {
    expect(texts("FunctionName").sort()).toEqual(Object.keys(ribbonCommands).sort());
  });

  test("every button has a name, a tip and an icon of its own", () => {
    const controls = named("Control");
    const resids = (control: Element, name: string) =>
      descendants(control)
        .filter((element) => element.name === name)
        .map((element) => attribute(element, "resid"));
    for (const name of ["Label", "Description", "bt:Image"]) {
      const own = controls.map((control) => resids(control, name).join(" "));
      expect([name, new Set(own).size]).toEqual([name, controls.length]);
    }
    const labels = controls.flatMap((control) => resids(control, "Label"));
    expect(labels.map((resid) => values(resource(resid) ?? app)[0])).toEqual([
      "打开助手",
      "一键校验",
      "计算得分",
      "排名",
      "清除标记",
      "固化",
      "撤销",
    ]);
  });
});

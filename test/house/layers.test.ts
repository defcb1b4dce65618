import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

/** Where an entry puts the parts together, and so may reach further than its room. */
const compositionRoots: Readonly<Record<string, readonly string[]>> = {
  "src/taskpane/index.tsx": ["excel", "functions", "commands"],
  "src/taskpane/worker/": ["excel"],
  "src/host/node/": ["functions"],
};

/** Packages that would tie the core to a place, a clock or a screen. */
const corePackages = ["decimal.js", "fastest-levenshtein", "zod"];
const core = ["domain", "bodies", "schemes", "rules", "engine", "recognise"];
/** The clock, chance, the machine and the time zone. `new Date(number)` and the UTC methods are plain arithmetic. */
const impure =
  /^(new Date of [^1]|Date\.now|Math\.random|process|window|document|console|fetch\(\)|.*\.(get(FullYear|Month|Date|Day|Hours|Minutes)|toLocale\w*String))$/;
const mayNameOffice = /^src\/(excel|commands|functions|host|tools)\/|^src\/taskpane\/index\.tsx$/;

const repository = path.resolve(__dirname, "../..");
const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: repository,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(path.join(repository, file)));
const read = (file: string) => readFileSync(path.join(repository, file), "utf8");

/** Which rooms each room of src/ may import from: the code map in README is the rule, not a copy of it. */
const codeMap: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...read("README.md").matchAll(/^\| `([a-z]+)` +\|[^|]*\|([^|]*)\|$/gm)].map(([, name = "", may = ""]) => [
    name,
    may.trim().split(", "),
  ]),
);

const isCode = (file: string) => /^(src|test)\/.*\.tsx?$/.test(file);
const code = tracked.filter(isCode);
const source = code.filter((file) => file.startsWith("src/"));
const coreSource = source.filter((file) => core.includes(room(file)));

function room(file: string): string {
  return file.split("/")[1] ?? "";
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
}

/** Every module a file names: imports, re-exports and dynamic imports. */
function imports(file: string): readonly string[] {
  return ts.preProcessFile(read(file)).importedFiles.map((entry) => entry.fileName);
}

/** The room of src/ a relative import leads to; package.json tells names and versions and is no room. */
function importedRooms(file: string): readonly string[] {
  return imports(file)
    .filter((name) => name.startsWith("."))
    .map((name) => path.posix.join(path.posix.dirname(file), name))
    .filter((target) => target !== "package.json")
    .map((target) => (target.startsWith("src/") ? room(target) : `outside src: ${target}`));
}

function allowedRooms(file: string): readonly string[] {
  const root = Object.entries(compositionRoots).find(([prefix]) => file.startsWith(prefix));
  return [room(file), ...(codeMap[room(file)] ?? []), ...(root?.[1] ?? [])];
}

/** Names used as `Name.member`, `new Name` or a bare call, comments and strings aside. */
function names(file: string): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      found.add(node.expression.text).add(`${node.expression.text}.${node.name.text}`);
    }
    if (ts.isQualifiedName(node) && ts.isIdentifier(node.left)) found.add(node.left.text);
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression))
      found.add(`new ${node.expression.text}`);
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) found.add(`${node.expression.text}()`);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

/** `file: what` for each offence, so that a failing test prints the whole list. */
function offences(files: readonly string[], find: (file: string) => readonly string[]): readonly string[] {
  return files.flatMap((file) => find(file).map((what) => `${file}: ${what}`));
}

describe("layers", () => {
  test("the rules below look at the project's files", () => {
    expect(coreSource.length).toBeGreaterThan(0);
    expect(tracked).toContain("package.json");
  });

  test("every room of src/ is on the code map", () => {
    expect(source.map(room).filter((name) => !(name in codeMap))).toEqual([]);
  });

  test("a room imports only from the rooms it may", () => {
    const find = (file: string) => importedRooms(file).filter((name) => !allowedRooms(file).includes(name));
    expect(offences(source, find)).toEqual([]);
  });

  test("the core imports only packages that compute", () => {
    const find = (file: string) =>
      imports(file).filter((name) => !name.startsWith(".") && !corePackages.includes(name));
    expect(offences(coreSource, find)).toEqual([]);
  });

  test("the core has no clock, chance or surroundings", () => {
    expect(offences(coreSource, (file) => [...names(file)].filter((name) => impure.test(name)))).toEqual([]);
  });

  test("only excel/ and the composition roots name Excel or Office", () => {
    const others = source.filter((file) => !mayNameOffice.test(file));
    expect(offences(others, (file) => ["Excel", "Office"].filter((name) => names(file).has(name)))).toEqual(
      [],
    );
  });
});

describe("files", () => {
  test("none is longer than 250 lines", () => {
    const lines = (file: string) => read(file).trimEnd().split("\n").length;
    expect(code.map((file) => ({ file, lines: lines(file) })).filter((entry) => entry.lines > 250)).toEqual(
      [],
    );
  });

  test("none exports a default, and index.ts lists only rules, schemes and bodies", () => {
    const indexes = source.filter((file) => file.endsWith("/index.ts"));
    const barrels = indexes.filter(
      (file) => !/^src\/((rules|schemes|bodies)\/|host\/browser\/index\.ts$)/.test(file),
    );
    expect(barrels).toEqual([]);
    const find = (file: string) => (/^export default/m.test(read(file)) ? ["default export"] : []);
    expect(offences(code, find)).toEqual([]);
  });

  test("a name says what is inside", () => {
    const vague = /(^|[/-])(utils?|helpers?|common|manager|misc)(\.|\/|-)/;
    expect(code.filter((file) => vague.test(file))).toEqual([]);
    const shape = /^([a-z0-9]+([-.][a-z0-9]+)*|[A-Z][A-Za-z0-9]*(\.test)?)\.tsx?$/;
    expect(code.filter((file) => !shape.test(path.posix.basename(file)))).toEqual([]);
  });

  test("none names a place on one developer's machine or a package registry", () => {
    const texts = tracked.filter((file) => /\.(tsx?|m?js|json|md|xml|html|ya?ml)$|^\.ci\//.test(file));
    const place = new RegExp(
      ["/(work|root|farm)/", "/tmp/", "/(home|Users)/\\w", "registry\\.npm", "npmmirror"].join("|"),
    );
    const find = (file: string) =>
      file === "test/house/layers.test.ts" ? [] : (place.exec(read(file)) ?? []).slice(0, 1);
    expect(offences(texts, find)).toEqual([]);
  });

  test("the lock file leaves the registry to the machine that installs", () => {
    expect(read("package-lock.json")).not.toContain('"resolved"');
  });
});

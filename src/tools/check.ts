import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";

/** What the writers in this folder produce; the same sources must give the same files. */
const generated = ["assets", "src/functions/functions.json", "src/functions/manual.json", "README.md"];
const formatted =
  "src test README.md package.json tsconfig.json webpack.config.js eslint.config.mjs --log-level warn";

function run(command: string): boolean {
  process.stdout.write(`\n> ${command}\n`);
  return spawnSync(command, { shell: true, stdio: "inherit" }).status === 0;
}

/** The generated files as git sees them: changes against the last commit, and files it does not know. */
function state(): string {
  const git = (...args: string[]) => execFileSync("git", [...args, "--", ...generated], { encoding: "utf8" });
  return git("diff", "HEAD") + git("ls-files", "--others", "--exclude-standard");
}

/** Runs every writer; false when one fails or changes a file. */
function regenerate(): boolean {
  const before = state();
  const writers = readdirSync("src/tools").filter((file) => /^(draw|write)-.*\.ts$/.test(file));
  const allRan = writers.map((file) => run(`tsx src/tools/${file}`)).every(Boolean);
  const isUnchanged = state() === before;
  if (!isUnchanged)
    process.stdout.write(
      `Generated files were out of date; commit what changed under ${generated.join(", ")}.\n`,
    );
  return allRan && isUnchanged;
}

const steps: readonly (readonly [name: string, step: () => boolean])[] = [
  ["types", () => run("tsc")],
  ["lint", () => run("eslint src test --max-warnings 0")],
  ["format", () => run(`prettier --check ${formatted}`)],
  ["dead code", () => run("knip")],
  ["generated files", regenerate],
  ["size of the pane", () => run("webpack") && run("size-limit")],
];

// Every step runs, so that one look shows everything that is wrong.
const failed = steps.filter(([, step]) => !step()).map(([name]) => name);
process.stdout.write(failed.length === 0 ? "\ncheck: all good\n" : `\ncheck: failed: ${failed.join(", ")}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import { devDependencies } from "../../package.json";

const run = promisify(execFile);
const cache = path.resolve(__dirname, "../../.cache");

/** Everything a headless Chromium needs on a Linux that has only Node, as files of one folder. */
interface PackagedBrowser {
  readonly executable: string;
  /** Copies of libnss3, libnspr4, libexpat … for systems without them. */
  readonly libraries: string;
  /** Latin letters, for systems without any font. */
  readonly fonts: string;
}

function packagedBrowser(folder: string): PackagedBrowser {
  return {
    executable: path.join(folder, "chromium"),
    libraries: path.join(folder, "al2023", "lib"),
    fonts: path.join(folder, "fonts"),
  };
}

/**
 * Unpacks the Chromium of the npm package into .cache, once for each version. The package unpacks into the temporary
 * folder of its process, and its libraries only on Amazon's system, so a process of its own is told both. The folder
 * gets its name when it is complete: two runs at once never see half a browser.
 */
async function unpack(): Promise<PackagedBrowser> {
  const folder = path.join(cache, `chromium-${devDependencies["@sparticuz/chromium"]}`);
  if (existsSync(folder)) return packagedBrowser(folder);
  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(path.join(cache, "unpacking-"));
  const script = "require(process.argv[1]).executablePath()";
  await run(process.execPath, ["--eval", script, require.resolve("@sparticuz/chromium")], {
    env: { ...process.env, TMPDIR: partial, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
  await rename(partial, folder).catch(async (error: unknown) => {
    if (!existsSync(folder)) throw error;
    await rm(partial, { recursive: true });
  });
  return packagedBrowser(folder);
}

/** True when the system's loader finds every library by itself. */
async function startsUnaided(executable: string): Promise<boolean> {
  return run(executable, ["--version"]).then(
    () => true,
    () => false,
  );
}

/** A font configuration for systems without one: the package's own names folders that only its maker has. */
async function fontConfiguration(fonts: string): Promise<string> {
  const folder = path.join(cache, "fonts");
  const folders = [fonts, "/usr/share/fonts", "/usr/local/share/fonts"].map((each) => `<dir>${each}</dir>`);
  await mkdir(folder, { recursive: true });
  await writeFile(
    path.join(folder, "fonts.conf"),
    `<fontconfig>${folders.join("")}<cachedir>${folder}</cachedir></fontconfig>\n`,
  );
  return folder;
}

async function packagedOptions(): Promise<LaunchOptions> {
  const browser = await unpack();
  const libraries = (await startsUnaided(browser.executable)) ? {} : { LD_LIBRARY_PATH: browser.libraries };
  const hasFonts = existsSync("/etc/fonts/fonts.conf");
  const fonts = hasFonts ? {} : { FONTCONFIG_PATH: await fontConfiguration(browser.fonts) };
  const environment = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    executablePath: browser.executable,
    env: { ...Object.fromEntries(environment), ...fonts, ...libraries },
    // Root of a container has no sandbox; the pages are our own.
    args: ["--no-sandbox"],
  };
}

/** Starts a headless browser: the one from the npm package on Linux x64, else the installed Edge or Chrome. */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform === "linux" && process.arch === "x64") return chromium.launch(await packagedOptions());
  return chromium.launch({ channel: "msedge" }).catch(() => chromium.launch({ channel: "chrome" }));
}

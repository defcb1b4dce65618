import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { checkWorkbook } from "../app/check-workbook";
import type { CheckResult } from "../app/check-result";
import { readPriorRegister } from "../app/prior-register";
import { associateFunctions } from "../functions/associate";
import metadata from "../functions/functions.json";
import { openInNode, type NodeHost } from "../host/node/node-host";
import { FileError } from "../host/workbook/file-error";
import { saveBook } from "../host/workbook/save-book";
import { summaryOf } from "./assess-summary";
import { isSameFile, obstacleAt, writeWhole } from "./output-file";

/** A command that cannot be carried out as it was given. */
class UsageError extends Error {}

interface Command {
  readonly book: string;
  readonly scheme: string | undefined;
  readonly year: number | undefined;
  readonly register: string | undefined;
  readonly out: string | undefined;
  readonly json: boolean;
}

const usage =
  "用法：npm run -s assess -- 工作簿.xlsx [--scheme source|changde2017] [--year 2025] [--register 上年工作簿.xlsx] [--out 结果.xlsx] [--json]";

function readCommand(args: readonly string[]): Command {
  const text = { type: "string" } as const;
  const options = { scheme: text, year: text, register: text, out: text, json: { type: "boolean" } } as const;
  const { values, positionals } = parse(args, options);
  const [book, ...rest] = positionals;
  if (book === undefined || rest.length > 0) throw new UsageError(usage);
  const year = values.year === undefined ? undefined : Number(values.year);
  if (year !== undefined && !(Number.isInteger(year) && year >= 1990 && year <= 2100)) {
    throw new UsageError(`--year 应为 1990 至 2100 的年份，现为“${values.year}”。`);
  }
  refuseOutput(values.out, [book, ...(values.register === undefined ? [] : [values.register])]);
  return {
    book,
    year,
    scheme: values.scheme,
    register: values.register,
    out: values.out,
    json: values.json ?? false,
  };
}

/** Found out before the work is done, not after it. */
function refuseOutput(out: string | undefined, inputs: readonly string[]): void {
  if (out === undefined) return;
  if (inputs.some((input) => isSameFile(out, input))) {
    throw new UsageError("--out 不能与原工作簿相同：结果另存为新文件，原文件不改动。");
  }
  const obstacle = obstacleAt(out);
  if (obstacle !== undefined) throw new UsageError(`--out 无法写入：${obstacle}`);
}

function parse<T extends NonNullable<Parameters<typeof parseArgs>[0]>["options"]>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw new UsageError(usage);
  }
}

function read(file: string): Uint8Array {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`“${file}”是文件夹，请指定其中的一个工作簿。`);
  }
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    throw new UsageError(`找不到或无法读取文件“${file}”。`);
  }
}

function save(file: string, bytes: Uint8Array): void {
  try {
    writeWhole(file, bytes);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? `（${String(error.code)}）` : "";
    throw new UsageError(`--out 无法写入“${file}”${code}：请检查文件夹权限和磁盘空间。`);
  }
}

async function open(file: string): Promise<NodeHost> {
  const bytes = read(file);
  const functions = { namespace: "JX", metadata: metadata.functions, associate: associateFunctions };
  const opened = await openInNode(bytes, path.basename(file), functions);
  opened.install();
  return opened;
}

/** What was counted in earlier years, from the workbook given with --register. */
async function priorOf(file: string | undefined): Promise<Parameters<typeof checkWorkbook>[0]> {
  if (file === undefined) return {};
  const prior = await open(file);
  try {
    return { prior: await readPriorRegister() };
  } finally {
    prior.close();
  }
}

async function run(command: Command): Promise<number> {
  const started = performance.now();
  const asked = await priorOf(command.register);
  const opened = await open(command.book);
  const result = await checkWorkbook({
    ...asked,
    ...(command.scheme === undefined ? {} : { scheme: command.scheme }),
    ...(command.year === undefined ? {} : { year: command.year }),
  });
  const { batches: syncs, requestBytes, responseBytes } = opened.host.traffic;
  await opened.workbook.calculation.settled();
  if (command.out !== undefined) save(command.out, await saveBook(opened.workbook));
  const milliseconds = Math.round(performance.now() - started);
  print(result, { syncs, requestBytes, responseBytes, milliseconds }, command.json);
  opened.close();
  return result.findings.some((finding) => finding.severity === "error") ? 1 : 0;
}

function print(result: CheckResult, host: Record<string, number>, json: boolean): void {
  const { scheme, year, sheets, findings, awards, deductions, scores } = result;
  const report = { scheme, year, sheets, findings, awards, deductions, scores, host };
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : summaryOf(result));
}

run(readCommandOrExit())
  .then((code) => finish(code))
  .catch((error: unknown) => fail(error));

function readCommandOrExit(): Command {
  try {
    return readCommand(process.argv.slice(2));
  } catch (error) {
    return fail(error);
  }
}

/** One clear line; the stack is for those who ask for it. */
function fail(error: unknown): never {
  const isExpected = error instanceof FileError || error instanceof UsageError;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${isExpected ? message : `无法完成：${message.split("\n")[0] ?? ""}`}\n`);
  if (process.env["JX_DEBUG"]) process.stderr.write(`${error instanceof Error ? error.stack : ""}\n`);
  process.exit(2);
}

/** The grid keeps timers running; what was printed must be out before the process ends. */
function finish(code: number): void {
  process.stdout.write("", () => process.exit(code));
}

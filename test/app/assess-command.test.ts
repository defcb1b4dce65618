import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeXlsx } from "hucre";
import { sampleFile } from "../../src/tools/write-sample";
import { losses } from "../support/xlsx-losses";

const repository = path.resolve(__dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "assess-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

function assess(...args: readonly string[]): Ran {
  const command = [require.resolve("tsx/cli"), "src/tools/assess.ts", ...args];
  const ran = spawnSync(process.execPath, command, { cwd: repository, encoding: "utf8" });
  return { code: ran.status, out: ran.stdout, error: ran.stderr };
}

function file(name: string, bytes: Uint8Array | string): string {
  const full = path.join(folder, name);
  writeFileSync(full, bytes);
  return full;
}

function linkTo(target: string): string {
  const link = path.join(folder, "链接.xlsx");
  symlinkSync(target, link);
  return link;
}

const other = file("上年.xlsx", readFileSync(sampleFile));
const sample = readFileSync(sampleFile);

describe("npm run assess", () => {
  test("prints one JSON object of the agreed form, and saves a copy without touching the book", () => {
    const out = path.join(folder, "结果.xlsx");
    const ran = assess(sampleFile, "--json", "--out", out);
    expect(ran.error).toBe("");
    expect(ran.code).toBe(1);
    const report = JSON.parse(ran.out) as Record<string, unknown>;
    expect(Object.keys(report)).toEqual([
      "scheme",
      "year",
      "sheets",
      "findings",
      "awards",
      "deductions",
      "scores",
      "host",
    ]);
    expect(report["scheme"]).toBe("source");
    expect(report["host"]).toMatchObject({ syncs: 4 });
    expect(readFileSync(sampleFile).equals(sample)).toBe(true);
    return expect(losses(sample, new Uint8Array(readFileSync(out)))).resolves.toEqual([]);
  });

  test("a book of another subject runs, finds nothing and exits 0", async () => {
    const menu = await writeXlsx({
      sheets: [
        {
          name: "菜单",
          rows: [
            ["菜名", "价格"],
            ["豆腐", 8],
          ],
        },
      ],
    });
    const ran = assess(file("菜单.xlsx", menu), "--json");
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.out)).toMatchObject({ findings: [], awards: [], deductions: [] });
  });

  const wrong: readonly (readonly [string, () => readonly string[] | Promise<readonly string[]>, RegExp])[] =
    [
      ["text renamed", () => [file("文本.xlsx", "这不是工作簿")], /不是 Excel 工作簿/],
      ["truncated", () => [file("残缺.xlsx", sample.subarray(0, 3000))], /不完整或已损坏/],
      ["empty", () => [file("空.xlsx", "")], /空文件/],
      ["encrypted", async () => [file("加密.xlsx", await encrypted())], /密码/],
      ["missing", () => [path.join(folder, "没有.xlsx")], /找不到/],
      ["not named", () => [], /用法/],
      ["saved onto itself", () => [sampleFile, "--out", sampleFile], /不能与原工作簿相同/],
      ["saved onto itself by a link", () => [sampleFile, "--out", linkTo(sampleFile)], /不能与原工作簿相同/],
      [
        "saved onto the register",
        () => [sampleFile, "--register", other, "--out", other],
        /不能与原工作簿相同/,
      ],
      [
        "saved into no folder",
        () => [sampleFile, "--out", path.join(folder, "没有", "a.xlsx")],
        /没有文件夹/,
      ],
      ["saved onto a folder", () => [sampleFile, "--out", folder], /是文件夹/],
      ["a folder", () => [folder], /是文件夹/],
      [
        "a register that is none",
        () => [sampleFile, "--register", file("登记.xlsx", "无")],
        /不是 Excel 工作簿/,
      ],
      ["unknown option", () => [sampleFile, "--bogus"], /用法/],
      ["unknown scheme", () => [sampleFile, "--scheme", "无此方案"], /没有名为/],
      ["no year", () => [sampleFile, "--year", "去年"], /--year/],
    ];

  test.each(wrong)("%s: one clear line and exit 2", async (_, args, message) => {
    const ran = assess(...(await args()), "--json");
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.error.trimEnd().split("\n")).toHaveLength(1);
    expect(ran.error).toMatch(message);
  });
});

async function encrypted(): Promise<Uint8Array> {
  const encryption = { password: "1", spinCount: 1000 };
  return writeXlsx({ sheets: [{ name: "a", rows: [[1]] }], encryption });
}

import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { lstatSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { isSameFile, obstacleAt, writeWhole } from "../../src/tools/output-file";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "output-"));
  writeFileSync(within("原.xlsx"), "原");
});
afterEach(() => rmSync(folder, { recursive: true }));

const within = (name: string): string => path.join(folder, name);
const bytes = new TextEncoder().encode("新");

describe("one file under two names", () => {
  test.each([
    ["a symbolic link", () => symlinkSync("原.xlsx", within("别名.xlsx"))],
    ["a hard link", () => linkSync(within("原.xlsx"), within("别名.xlsx"))],
  ])("%s", (_, link) => {
    link();
    expect(isSameFile(within("别名.xlsx"), within("原.xlsx"))).toBe(true);
  });

  test("a folder reached by a link, and a relative path", () => {
    symlinkSync(".", within("同一文件夹"));
    expect(isSameFile(within("同一文件夹/原.xlsx"), within("原.xlsx"))).toBe(true);
    expect(isSameFile(path.relative(".", within("原.xlsx")), within("原.xlsx"))).toBe(true);
  });

  test("two files of the same content are two", () => {
    writeFileSync(within("副本.xlsx"), "原");
    expect(isSameFile(within("副本.xlsx"), within("原.xlsx"))).toBe(false);
    expect(isSameFile(within("没有.xlsx"), within("原.xlsx"))).toBe(false);
  });
});

test("what stands in the way is named", () => {
  expect(obstacleAt(within("没有/结果.xlsx"))).toContain("没有文件夹");
  expect(obstacleAt(within("原.xlsx/结果.xlsx"))).toContain("没有文件夹");
  expect(obstacleAt(folder)).toContain("是文件夹");
  expect(obstacleAt(within("结果.xlsx"))).toBeUndefined();
});

describe("written whole or not at all", () => {
  test("a new file, and one that was there", () => {
    for (const name of ["结果.xlsx", "原.xlsx"]) {
      writeWhole(within(name), bytes);
      expect(readFileSync(within(name), "utf8")).toBe("新");
    }
    expect(readdirSync(folder).sort()).toEqual(["原.xlsx", "结果.xlsx"].sort());
  });

  test("a link stays a link", () => {
    symlinkSync("原.xlsx", within("别名.xlsx"));
    writeWhole(within("别名.xlsx"), bytes);
    expect(lstatSync(within("别名.xlsx")).isSymbolicLink()).toBe(true);
    expect(readFileSync(within("原.xlsx"), "utf8")).toBe("新");
  });

  test("a write that fails leaves nothing behind", () => {
    mkdirSync(within("文件夹"));
    expect(() => writeWhole(within("文件夹"), bytes)).toThrow();
    expect(readdirSync(folder).sort()).toEqual(["原.xlsx", "文件夹"].sort());
  });
});

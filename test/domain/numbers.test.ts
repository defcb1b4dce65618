import { readDocumentNumber } from "../../src/domain/document-number";
import type { CellValue } from "../../src/domain/grid";
import { readDeductionNumber, readNumber } from "../../src/domain/numbers";

describe("readNumber", () => {
  test.each<[string, number]>([
    ["１2.5", 12.5],
    ["８．５", 8.5],
    ["8.5分", 8.5],
    ["+2", 2],
    ["加2分", 2],
    ["加分2", 2],
    ["得0.5分", 0.5],
    ["扣0.5", -0.5],
    ["扣0.5分", -0.5],
    ["减1", -1],
    ["-0.5", -0.5],
    ["－0.5", -0.5],
    ["扣-0.5", -0.5],
    ["2000万", 20_000_000],
    ["2000万元", 20_000_000],
    ["1.2亿元", 120_000_000],
    ["1.2亿", 120_000_000],
    ["96%", 0.96],
    ["８．７％", 0.087],
    ["1,234.5", 1234.5],
    ["1，234，567", 1_234_567],
    ["12\u200B.5", 12.5],
    ["\u00A08.5\u3000", 8.5],
    [" 8.5 分 ", 8.5],
    ["2分（国家级）", 2],
    ["8。5", 8.5],
    [".5", 0.5],
    ["0.50", 0.5],
    ["两分", 2],
    ["十二", 12],
    ["一点五分", 1.5],
    ["3个", 3],
  ])("%p is %p, read from text", (text, value) => {
    expect(readNumber(text)).toEqual({ kind: "value", value, form: "text" });
  });

  test("a number stays as it is", () => {
    expect(readNumber(-0.5)).toEqual({ kind: "value", value: -0.5, form: "plain" });
  });

  test.each<[CellValue, string]>([
    ["", "blank"],
    [" \u200B", "blank"],
    ["/", "not-applicable"],
    ["—", "not-applicable"],
    ["－", "not-applicable"],
    ["--", "not-applicable"],
    ["无", "not-applicable"],
    ["略", "not-applicable"],
    ["不适用", "not-applicable"],
    ["待定", "unreadable"],
    ["8 5", "unreadable"],
    ["8,5", "unreadable"],
    ["1+1", "unreadable"],
    ["8.5.1", "unreadable"],
    ["(0.5)", "unreadable"],
    ["约5分", "unreadable"],
    ["#REF!", "unreadable"],
    [true, "unreadable"],
    [NaN, "unreadable"],
  ])("%p is %s", (value, kind) => {
    expect(readNumber(value).kind).toBe(kind);
  });
});

describe("readDeductionNumber", () => {
  test.each<[CellValue, number]>([
    ["扣0.5", 0.5],
    ["扣0.5分", 0.5],
    ["减1分", 1],
    ["-0.5", -0.5],
    ["扣-0.5", -0.5],
    [-0.5, -0.5],
    ["0.5", 0.5],
  ])("%p is %p: 扣 is a unit word", (value, number) => {
    expect(readDeductionNumber(value)).toMatchObject({ kind: "value", value: number });
  });
});

describe("readDocumentNumber", () => {
  const normal = "湘政发〔2011〕5号";
  test.each([
    normal,
    "湘政发[2011]5号",
    "湘政发(2011)5号",
    "湘政发（2011）5号",
    "湘政发【2011】5号",
    "湘政发〔2011]5号",
    "湘政发（2011〕5号",
    "湘政发〔2011〕第5号",
    "湘政发〔2011〕05号",
    "湘政发 〔2011〕 5 号",
    "湘政发〔２０１１〕５号",
    "发文字号：湘政发〔2011〕5号",
    "文号:湘政发〔2011〕5号",
    "湘政发〔2011〕5",
    "湘政发〔二〇一一〕五号",
    "湘政发2011年第5号",
    "湘\u200B政发〔2011〕5号",
  ])("%s", (text) => {
    expect(readDocumentNumber(text)).toMatchObject({ kind: "value", value: normal });
  });

  test("several numbers in one cell are each normalised", () => {
    expect(readDocumentNumber("湘发[2011]1号、湘政发(2011)02号")).toMatchObject({
      value: "湘发〔2011〕1号、湘政发〔2011〕2号",
    });
  });

  test.each<[CellValue, string]>([
    ["", "blank"],
    ["无", "not-applicable"],
    ["/", "not-applicable"],
    ["证书编号ABC", "value"],
    [12, "value"],
  ])("%p is %s", (value, kind) => {
    expect(readDocumentNumber(value).kind).toBe(kind);
  });
});

import {
  chineseNumeral,
  cleanText,
  foldEvent,
  foldName,
  foldTitle,
  isNotApplicable,
  yearInTitle,
} from "../../src/domain/text";

describe("cleanText", () => {
  test.each([
    ["１２．５％ＡＢ", "12.5%AB"],
    ["市\u200B教育\uFEFF局", "市教育局"],
    ["市\u00A0教育\u3000\u3000局\n", "市 教育 局"],
    ["甲，乙；丙：（丁）！", "甲，乙；丙：（丁）！"],
    ["3①完成", "3①完成"],
    ["⼀、总则", "一、总则"],
    ["湘政发〔2011〕5号", "湘政发〔2011〕5号"],
  ])("%p → %p", (written, clean) => {
    expect(cleanText(written)).toBe(clean);
  });
});

test.each([
  ["市 教育\u3000局", "市教育局"],
  ["市发展改革局（市粮食局）", "市发展改革局(市粮食局)"],
  ["市发展改革局〔市粮食局】", "市发展改革局（市粮食局）"],
  ["“两新”工委", "两新工委"],
  ["ＡＢ公司", "ab公司"],
])("foldName: %p and %p are one name", (a, b) => {
  expect(foldName(a)).toBe(foldName(b));
});

describe("foldTitle", () => {
  test.each([
    ["《全省茶叶产业先进县》", "全省茶叶产业先进县"],
    ["“全省茶叶产业 先进县”", "全省茶叶产业先进县"],
    ["第五届全国文明城市", "第5届全国文明城市"],
    ["第十二届全国文明城市", "第１２届全国文明城市"],
    ["第05批示范县", "第五批示范县"],
    ["二〇二四年度全省先进", "2024年度全省先进"],
    ["2024年度全省先进", "2024年全省先进"],
    ["全省先进（集体）", "全省先进集体"],
  ])("%s = %s", (a, b) => {
    expect(foldTitle(a)).toBe(foldTitle(b));
  });
  test.each([
    ["第五届全国文明城市", "第六届全国文明城市"],
    ["全国文明城市", "全省文明城市"],
    ["2023年度全省先进", "2024年度全省先进"],
  ])("%s ≠ %s", (a, b) => {
    expect(foldTitle(a)).not.toBe(foldTitle(b));
  });
});

describe("foldEvent", () => {
  test.each([
    ["全国文明城市", "全省文明城市"],
    ["国家级卫生县城", "省级卫生县城"],
    ["国家卫生县城", "省卫生县城"],
    ["全国放心消费先进市", "湖南省放心消费先进市"],
    ["2024年全国茶叶先进县", "2024年度全省茶叶先进县"],
    ["第五届全国文明城市", "第5届全省文明城市"],
  ])("%s and %s are one event", (a, b) => {
    expect(foldEvent(a)).toBe(foldEvent(b));
  });
  test.each([
    ["第五届全国文明城市", "第六届全省文明城市"],
    ["全国安全省心工程", "全国安心工程"],
    ["全国茶叶先进县", "全省蚕桑先进县"],
  ])("%s and %s are two", (a, b) => {
    expect(foldEvent(a)).not.toBe(foldEvent(b));
  });
});

test.each<[string, number | null]>([
  ["2024年度全省农村电商先进县", 2024],
  ["2022-2023年度全国文明单位", 2023],
  ["2021—2023年全省先进", 2023],
  ["2021年至2023年全省先进", 2023],
  ["2021-23年度先进", 2023],
  ["二〇二三年度先进", 2023],
  ["2023年度先进集体（2024年表彰）", 2023],
  ["关于表彰2023年工作的决定（湘政发〔2024〕5号）", 2023],
  ["2024年", 2024],
  ["（2023年度）先进", 2023],
  ["全省先进县", null],
  ["“十四五”先进", null],
  ["12024年", null],
])("yearInTitle: %s → %p", (title, year) => {
  expect(yearInTitle(title)).toBe(year);
});

test.each<[string, number | null]>([
  ["二〇一一", 2011],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["二十一", 21],
  ["三十", 30],
  ["廿三", 23],
  ["一百零五", 105],
  ["", null],
  ["第一", null],
])("chineseNumeral: %p → %p", (text, value) => {
  expect(chineseNumeral(text)).toBe(value);
});

test.each([
  ["/", true],
  ["－", true],
  ["无", true],
  ["略", true],
  ["无锡", false],
  ["0", false],
  ["", false],
])("isNotApplicable(%p) is %p", (text, answer) => {
  expect(isNotApplicable(text)).toBe(answer);
});

import { lookOf, readTables } from "../../src/app/look-at-workbook";
import { onPreset, schemeFields, type SchemeField } from "../../src/app/scheme-form";
import { undo } from "../../src/app/undo";
import { writeScheme } from "../../src/app/write-scheme";
import { sheetParameters } from "../../src/schemes/sheet-parameters";
import { closeHosts, failureOf, openHost, reopen } from "../host/support/open-host";

afterEach(closeHosts);

const year = 2026;
const units = { name: "表", rows: [["甲"]] };
const own = {
  name: "评估方案",
  rows: [
    ["我市评估方案"],
    ["项目", "取值", "备注"],
    ["基础方案", "source", ""],
    ["评估年度", year, ""],
    ["国家级分值", 5, "文件第3条"],
    ["顺延", "不知道", ""],
  ],
};

function readValues(sheet: string, area: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(area).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

const scheme = async () => lookOf(await readTables(), []).scheme;

async function fields(): Promise<ReadonlyMap<string, SchemeField>> {
  return new Map((schemeFields({ ...(await scheme()), year }) ?? []).map((field) => [field.name, field]));
}

test("every switch of the scheme is a field, with the words to choose from where there are some", async () => {
  await openHost([units]);
  const all = await fields();
  expect([...all.keys()]).toEqual(sheetParameters.map(({ name }) => name));
  expect(all.get("扣分加倍")).toMatchObject({ choices: ["省评", "年内重复", "不加倍"], isChanged: false });
  expect(all.get("国家级分值")).toMatchObject({ choices: [], isExample: true, preset: "2", value: "2" });
});

/** A switch of each kind that a published scheme sets otherwise, and what it is set to. */
const switches: Readonly<Record<string, string>> = {
  板块分值: "绩效 80；综合 20",
  单位系数: "市发改委 1.05",
  公众评议各次权重: "6:4",
  计分方式: "加权平均",
  缺项处理: "按类别平均分",
  部分指标不适用的单位: "按满分折算",
  小数位数: "2",
  四舍五入环节: "单项得分",
  扣分下限: "扣完为止",
  并列名次: "不占后面名次",
  同分时依次比较: "公众评议、加分",
  单列单位: "市委办、市政府办",
  一票否决后果: "等次受限",
  一票否决最高等次: "合格",
  一票否决影响年度: "当年和次年",
  等次分数线: "优秀 90；良好 80；合格 60",
  等次名额: "优秀 20%；良好 30%",
  等次名额取整: "四舍五入",
  加分上限: "10",
  表彰类加分上限: "5",
  排名类加分上限: "15",
  "单项指标加分上限（占该指标分值）": "0.5",
  单位扣分限额: "20",
  单项扣分限额: "5",
};

test.each(Object.keys(switches))("%s stands under its clause and says what it may be", async (name) => {
  await openHost([units]);
  const field = (await fields()).get(name);
  expect([field?.clause.zh, field?.clause.en, field?.allowed]).not.toContain("");
  const wrong = schemeFields({ preset: "source", year, values: { [name]: "§" }, isWritten: false });
  const isFree = /单列单位|同分时依次比较|一票否决最高等次/.test(name);
  expect(wrong?.find((each) => each.name === name)?.problem === null).toBe(isFree);
});

test("all of them are written and read again as they were set, and differ from the preset", async () => {
  const host = await openHost([units]);
  await writeScheme({ ...(await scheme()), year, values: switches });
  await reopen(host);
  const changed = [...(await fields()).values()].filter(({ isChanged }) => isChanged);
  expect(Object.fromEntries(changed.map(({ name, value }) => [name, value]))).toEqual(switches);
  expect(changed.filter(({ problem }) => problem !== null)).toEqual([]);
});

test("without a sheet a new one states what was set, and reads so again", async () => {
  const host = await openHost([units]);
  const before = await scheme();
  expect(before).toEqual({ preset: "source", year: null, values: {}, isWritten: false });
  await writeScheme({ ...before, year, values: { 国家级分值: "8", 顺延: "次年2月15日" } });
  await reopen(host);
  const all = await fields();
  expect((await scheme()).isWritten).toBe(true);
  expect(all.get("国家级分值")).toMatchObject({ value: "8", isChanged: true });
  expect(all.get("顺延")).toMatchObject({ value: "02月15日", isChanged: true, problem: null });
  expect([...all.values()].filter(({ isChanged }) => isChanged)).toHaveLength(2);
});

test("a sheet of the office's own keeps its layout: values are changed in place, new ones stand below", async () => {
  await openHost([units, own]);
  const before = await fields();
  expect(before.get("国家级分值")).toMatchObject({ value: "5", preset: "2", isChanged: true });
  expect(before.get("顺延")?.problem).toContain("应为");
  const count = await writeScheme({
    ...(await scheme()),
    year: 2027,
    values: { 国家级分值: "6", 顺延: "不顺延", 加分上限: "5" },
  });
  expect(await readValues("评估方案", "A1:C7")).toEqual([
    ["我市评估方案", "", ""],
    ["项目", "取值", "备注"],
    ["基础方案", "source", ""],
    ["评估年度", 2027, ""],
    ["国家级分值", 6, "文件第3条"],
    ["顺延", "不顺延", ""],
    ["加分上限", 5, ""],
  ]);
  expect(count).toBe(5);
  await undo("last");
  expect(await readValues("评估方案", "A4:B7")).toEqual([
    ["评估年度", year],
    ["国家级分值", 5],
    ["顺延", "不知道"],
    ["", ""],
  ]);
});

test("nothing is written where nothing differs", async () => {
  await openHost([units, own]);
  expect(await writeScheme({ ...(await scheme()), year })).toBe(0);
});

test("a sheet without its header is left alone, and the person is told", async () => {
  await openHost([units, { name: "评估方案", rows: [["说明"], ["待定"]] }]);
  const { message } = await failureOf(() =>
    writeScheme({ preset: "source", year, values: {}, isWritten: true }),
  );
  expect(message).toContain("表头");
});

test("on another preset only what the office changed stays", async () => {
  await openHost([units, own]);
  const onChangde = schemeFields(onPreset({ ...(await scheme()), year }, "changde2017")) ?? [];
  const points = onChangde.filter(({ name }) => /^(国家级|省部级)分值$/.test(name));
  expect(points.map(({ name, value, preset }) => [name, value, preset])).toEqual([
    ["国家级分值", "5", "8"],
    ["省部级分值", "3", "3"],
  ]);
});

test("a year that the preset does not cover has no fields", () => {
  expect(schemeFields({ preset: "changde2017", year: 2010, values: {}, isWritten: false })).toBeNull();
});

test("undoing everything takes a sheet away that was changed after it had been made", async () => {
  const host = await openHost([units]);
  await writeScheme({ ...(await scheme()), year, values: { 国家级分值: "8" } });
  await writeScheme({ ...(await scheme()), year, values: { 国家级分值: "9" } });
  expect((await undo("all")).left).toEqual([]);
  expect(host.workbook.sheetByName("评估方案")).toBeNull();
});

import type { CellValue } from "../../src/domain/grid";
import { schemeAt, type Scheme } from "../../src/domain/scheme";
import { schemes } from "../../src/schemes";
import { readSchemeHead, readSchemeSheet, type SchemeSheetRow } from "../../src/schemes/read-scheme-sheet";
import { schemeSheetHeader, schemeSheetRows } from "../../src/schemes/scheme-sheet-rows";
import { sourceScheme } from "../../src/schemes/source/scheme";

function sheet(rows: readonly (readonly CellValue[])[]): readonly SchemeSheetRow[] {
  return rows.map(([name = "", value = ""], index) => ({
    name: { cell: `A${index + 1}`, value: name },
    value: { cell: `B${index + 1}`, value },
  }));
}

const read = (rows: readonly (readonly CellValue[])[], preset: Scheme = sourceScheme) => {
  const { scheme, problems } = readSchemeSheet(sheet(rows), preset, 2024);
  return { values: schemeAt(scheme, 2024), problems };
};

test.each(schemes.map((scheme) => [scheme.id, scheme] as const))(
  "%s laid out and read again is itself",
  (_, scheme) => {
    const rows = [schemeSheetHeader, ...schemeSheetRows(scheme, 2024)];
    const { values, problems } = read(rows, scheme);
    expect(problems).toEqual([]);
    expect({ ...values, examples: null }).toEqual({ ...schemeAt(scheme, 2024), examples: null });
    expect(readSchemeHead(sheet(rows), ["source", "changde2017"])).toEqual({
      preset: scheme.id,
      year: 2024,
      problems: [],
    });
  },
);

test("values of the sheet stand in place of the preset's, which stay otherwise", () => {
  const { values, problems } = read([
    ["国家级分值", "３分"],
    ["分值：部管国家局", 1.5],
    ["级别：部管国家局", "省部级"],
    ["等次系数", "1、0.5、0.3"],
    ["同一事项", "减半"],
    ["加分上限", 20],
    ["排名类加分上限", 15],
    ["单项指标加分上限（占该指标分值）", 0.5],
    ["顺延", "次年2月15日"],
    ["上年评估截止日期", "2023年12月20日"],
    ["佐证要求", "表彰文件"],
    ["扣分加倍", "不加倍"],
    ["单位扣分限额", "5分"],
    ["扣分下限", "扣完为止"],
    ["规则：evidence-missing", "关闭"],
  ]);
  expect(problems).toEqual([]);
  expect(values).toMatchObject({
    points: { national: 3, provincial: 1, byClass: { "national-bureau": 1.5 } },
    standing: { classes: { "national-bureau": "provincial", ministry: "provincial" } },
    gradeFactors: [1, 0.5, 0.3],
    sameEvent: { kind: "factors", factors: [1, 0.5] },
    carryOver: { kind: "cut-off", monthDay: "02-15" },
    lastAssessmentEnd: "2023-12-20",
    evidence: "document",
    doubling: { trigger: "none", factor: 2 },
    deductionLimits: { perUnit: 5, perMatter: null },
    deductionFloor: "zero",
    severities: { "evidence-missing": "off" },
  });
  expect(values.caps).toMatchObject([{ limit: 20 }, { limit: 15 }, { shareOfIndicator: 0.5 }]);
});

test("how the result is made: structure, scoring, ranking, grades, veto", () => {
  const { values, problems } = read([
    ["板块分值", "绩效/职能 70；市设综合 30"],
    ["计分方式", "加权平均"],
    ["缺项处理", "按类别平均分"],
    ["部分指标不适用的单位", "按满分折算"],
    ["单位系数", "市发改委 1.05；政法系统单位：1.02"],
    ["公众评议各次权重", "6：4"],
    ["小数位数", 2],
    ["四舍五入环节", "得分"],
    ["并列名次", "不占后面名次"],
    ["同分时依次比较", "公众评议、加分"],
    ["单列单位", "市委办\n市政府办"],
    ["一票否决后果", "等次受限"],
    ["一票否决最高等次", "合格"],
    ["一票否决影响年度", "当年和次年"],
    ["等次分数线", "优秀90分以上"],
    ["等次分数线", "优秀 90；良好 80；合格 60；不合格 0"],
    ["等次名额", "优秀 20%；良好 12"],
    ["等次名额取整", "四舍五入"],
    ["获中央表彰的等次", "优秀"],
    ["指标换算办法", "地区生产总值：与第一名之比；招商引资完成率 基础分加超额分"],
    ["达到目标的基础分（占满分）", "0.7"],
  ]);
  expect(problems.map(({ cell, message }) => [cell, message])).toEqual([
    ["B15", expect.stringContaining("中的“优秀90分以上”读不出")],
  ]);
  expect(values).toMatchObject({
    blocks: [{ words: ["绩效", "职能"], points: 70 }, { words: ["市设综合"], points: 30 }],
    ...{ scoring: "weighted", missingItem: "mean", partialTemplate: "scaled" },
    unitFactors: [{ name: "市发改委", value: 1.05 }, { name: "政法系统单位", value: 1.02 }],
    surveyWeights: [6, 4],
    itemConversions: [{ name: "地区生产总值", method: "ratio-to-first" }, { name: "招商引资完成率", method: "base-and-excess" }],
    baseShare: 0.7,
    rounding: { digits: 2, stage: "total" },
    sharedRank: "dense",
    tieBreaks: ["公众评议", "加分"],
    listedApart: ["市委办", "市政府办"],
    veto: { consequence: "grade-capped", grade: "合格", hasNextYear: true },
    gradeQuotas: [{ grade: "优秀", most: 0.2 }, { grade: "良好", most: 12 }],
    ...{ quotaRounding: "nearest", centralAwardGrade: "优秀" },
  }); // prettier-ignore
  expect(values.gradeBands).toHaveLength(4);
});

test("every row says what its cell may hold, for which years, and by which clause", () => {
  const allowed = schemeSheetHeader.indexOf("可填");
  const [years, clause] = ["适用年度", "依据"].map((header) => schemeSheetHeader.indexOf(header));
  for (const row of schemeSheetRows(sourceScheme, 2024).slice(2)) {
    expect(row[allowed]).not.toBe("");
    expect(row[years ?? -1]).toBe("2000年起");
    expect(row[clause ?? -1]).not.toBe("");
  }
});

test("points entered by the office are no examples any more", () => {
  expect(read([["国家级分值", 3]]).values.examples.has("points")).toBe(false);
  expect(read([]).values.examples.has("points")).toBe(true);
});

test("a blank value leaves the preset's, 无 takes it away", () => {
  const changde = schemes[1] ?? sourceScheme;
  expect(read([["分值：部管国家局", ""]], changde).values.points.byClass["national-bureau"]).toBe(1.5);
  expect(
    read([["分值：部管国家局", "无"]], changde).values.points.byClass["national-bureau"],
  ).toBeUndefined();
});

test.each([
  ["国家级分值", "很多", "应为0至1000之间的数字"],
  ["国家级分值", -1, "应为0至1000之间的数字"],
  ["级别：部管国家局", "部级", "应为“国家级”“省部级”“不予认定”“待核”之一"],
  ["同一事项", "随便", "应为0至1之间的系数"],
  ["顺延", "2月30日", "次年的截止日期"],
  ["上年评估截止日期", "2023年", "应为年月日齐全的日期"],
  ["小数位数", "两位", "应为“无”，或0至6之间的数字"],
  ["单位系数", "市发改委", "应为“无”，或“名称 数字”"],
  ["单位系数", "市发改委 105", "中的“市发改委105”读不出"],
  ["公众评议各次权重", "六比四", "应为“平均”，或各次的权重之比"],
  ["一票否决后果", "零分", "应为“不参加排名”“等次受限”“扣分”之一"],
  ["规则：award-duplicate", "严重", "应为“默认”“错误”“警告”“提示”“关闭”之一"],
])("%s = %s: a clear message on the cell, the preset's value stays", (name, value, message) => {
  const { values, problems } = read([
    ["参数", "值"],
    [name, value],
  ]);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.cell).toBe("B2");
  expect(problems[0]?.message).toContain(message);
  expect(problems[0]?.message).toContain(name);
  expect({ ...values, examples: null }).toEqual({ ...schemeAt(sourceScheme, 2024), examples: null });
});

test("an unknown parameter is pointed out, not passed over", () => {
  const { problems } = read([["国家级分数", 3]]);
  expect(problems).toEqual([
    { cell: "A1", message: expect.stringContaining("没有名为“国家级分数”的参数") as string },
  ]);
});

test("a head that names no preset or no year says so", () => {
  const head = readSchemeHead(
    sheet([
      ["基础方案", "unknown"],
      ["评估年度", "去年"],
    ]),
    ["source"],
  );
  expect(head).toMatchObject({ preset: null, year: null });
  expect(head.problems.map(({ cell }) => cell)).toEqual(["B1", "B2"]);
});

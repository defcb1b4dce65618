import { issuerClasses, type IssuerClass, type Standing } from "../domain/bodies";
import type { Severity } from "../domain/finding";
import type { CellValue } from "../domain/grid";
import { ruleIds, type RuleId } from "../domain/rule-ids";
import type {
  BonusCap,
  CarryOver,
  CriticismPoints,
  Doubling,
  SameEventPolicy,
  SchemeValues,
} from "../domain/scheme";
import {
  amount,
  choice,
  dayOrNone,
  factors,
  limit,
  monthDay,
  monthDayAllowed,
  type CellSchema,
} from "./cell-schemas";
import { classNames } from "./class-names";
import { resultRows } from "./result-rows";
import { row, wordOf, type SheetParameter } from "./sheet-row";

const standings = {
  国家级: "national",
  省部级: "provincial",
  不予认定: "ineligible",
  待核: "undecided",
} as const;
const yesNo = { 是: true, 否: false } as const;
const severities = { 默认: null, 错误: "error", 警告: "warning", 提示: "info", 关闭: "off" } as const;
const evidences = { 任一佐证: "any", 表彰文件: "document" } as const;
const doublings = { 省评: "province", 年内重复: "repeat", 不加倍: "none" } as const;

/** Halving and decay as domain B names them; any other factors are written out. */
const policies: Readonly<Record<string, SameEventPolicy>> = {
  就高: { kind: "factors", factors: [1, 0] },
  减半: { kind: "factors", factors: [1, 0.5] },
  累加: { kind: "factors", factors: [1] },
  每级一次: { kind: "once-per-level" },
};

const policyNames = choice(policies);
const orFactors: CellSchema<SameEventPolicy> = policyNames
  .or(factors.transform((list): SameEventPolicy => ({ kind: "factors", factors: list })))
  .describe(`${policyNames.description ?? ""}，或${factors.description ?? ""}`);

const carryOvers: CellSchema<CarryOver> = choice<CarryOver>({
  顺延一年: { kind: "next-year-once" },
  不顺延: { kind: "none" },
})
  .or(monthDay.transform((day): CarryOver => ({ kind: "cut-off", monthDay: day })))
  .describe(monthDayAllowed);

function showPolicy({ sameEvent }: SchemeValues): string {
  return wordOf(policies, sameEvent) || (sameEvent.kind === "factors" ? sameEvent.factors.join("、") : "");
}

function showCarryOver({ carryOver }: SchemeValues): string {
  if (carryOver.kind === "cut-off") return carryOver.monthDay.replace("-", "月") + "日";
  return carryOver.kind === "none" ? "不顺延" : "顺延一年";
}

/** Words that make a title a ranking rather than a commendation (domain B: 5 for commendations, 15 for rankings). */
const rankingWords = ["排名", "位次", "第一名", "第二名", "第三名", "名次", "前十", "前三"];

type CapKind = "all" | "with" | "without" | "indicator";
const capMakers: Readonly<Record<CapKind, (value: number) => BonusCap>> = {
  all: (value) => ({ limit: value, titles: "all" }),
  with: (value) => ({ limit: value, titles: { with: rankingWords } }),
  without: (value) => ({ limit: value, titles: { without: rankingWords } }),
  indicator: (value) => ({ shareOfIndicator: value }),
};

function capKind(cap: BonusCap): CapKind {
  if ("shareOfIndicator" in cap) return "indicator";
  if (cap.titles === "all") return "all";
  return "with" in cap.titles ? "with" : "without";
}

const capValue = (cap: BonusCap): number => ("limit" in cap ? cap.limit : cap.shareOfIndicator);

function capRow(name: string, kind: CapKind, most: number): SheetParameter {
  const show = ({ caps }: SchemeValues): CellValue => {
    const cap = caps.find((each) => capKind(each) === kind);
    return cap === undefined ? "无" : capValue(cap);
  };
  return row(name, "caps", show, limit(most), (value, { caps }) => {
    const others = caps.filter((cap) => capKind(cap) !== kind);
    return { caps: value === null ? others : [...others, capMakers[kind](value)] };
  });
}

function standingRow(issuerClass: IssuerClass): SheetParameter {
  const show = ({ standing }: SchemeValues): string => wordOf(standings, standing.classes[issuerClass]);
  return row(
    `级别：${classNames[issuerClass]}`,
    "standing",
    show,
    choice<Standing>(standings),
    (value, { standing }) => ({
      standing: { ...standing, classes: { ...standing.classes, [issuerClass]: value } },
    }),
  );
}

function classPointsRow(issuerClass: IssuerClass): SheetParameter {
  const show = ({ points }: SchemeValues): CellValue => points.byClass[issuerClass] ?? "";
  return row(`分值：${classNames[issuerClass]}`, "points", show, limit(1000), (value, { points }) => {
    const { [issuerClass]: _, ...others } = points.byClass;
    return { points: { ...points, byClass: value === null ? others : { ...others, [issuerClass]: value } } };
  });
}

function criticismRow(name: string, level: keyof CriticismPoints): SheetParameter {
  const show = ({ criticism }: SchemeValues): CellValue => criticism[level] ?? "无";
  return row(name, "criticism", show, limit(1000), (value, { criticism }) => ({
    criticism: { ...criticism, [level]: value },
  }));
}

function severityRow(rule: RuleId): SheetParameter {
  const show = (values: SchemeValues): string =>
    wordOf<Severity | "off" | null>(severities, values.severities[rule] ?? null);
  const severity = row(
    `规则：${rule}`,
    "severities",
    show,
    choice<Severity | "off" | null>(severities),
    (value, values) => {
      const { [rule]: _, ...others } = values.severities;
      return { severities: value === null ? others : { ...others, [rule]: value } };
    },
  );
  return { ...severity, rule };
}

/** The rows of the sheet, in the order in which they are laid out. */
export const sheetParameters: readonly SheetParameter[] = [
  row("国家级分值", "points", ({ points }) => points.national, amount(1000), (national, { points }) => ({ points: { ...points, national } })),
  row("省部级分值", "points", ({ points }) => points.provincial, amount(1000), (provincial, { points }) => ({ points: { ...points, provincial } })),
  ...issuerClasses.map(classPointsRow),
  ...issuerClasses.map(standingRow),
  row("部委与人社部联合按国家级", "standing", ({ standing }) => wordOf(yesNo, standing.withPersonnelMinistry), choice<boolean>(yesNo), (value, { standing }) => ({ standing: { ...standing, withPersonnelMinistry: value } })),
  row("省直部门与省人社厅联合按省部级", "standing", ({ standing }) => wordOf(yesNo, standing.departmentWithProvinceHr), choice<boolean>(yesNo), (value, { standing }) => ({ standing: { ...standing, departmentWithProvinceHr: value } })),
  row("等次系数", "gradeFactors", ({ gradeFactors }) => gradeFactors.join("、"), factors, (gradeFactors) => ({ gradeFactors })),
  row("同一事项", "sameEvent", showPolicy, orFactors, (sameEvent) => ({ sameEvent })),
  capRow("加分上限", "all", 1000),
  capRow("表彰类加分上限", "without", 1000),
  capRow("排名类加分上限", "with", 1000),
  // A share of the points of the indicator that the award is claimed for (domain B: 50 % of the item).
  capRow("单项指标加分上限（占该指标分值）", "indicator", 1),
  row("顺延", "carryOver", showCarryOver, carryOvers, (carryOver) => ({ carryOver })),
  row("上年评估截止日期", "lastAssessmentEnd", ({ lastAssessmentEnd }) => lastAssessmentEnd ?? "", dayOrNone, (lastAssessmentEnd) => ({ lastAssessmentEnd })),
  row("佐证要求", "evidence", ({ evidence }) => wordOf(evidences, evidence), choice<SchemeValues["evidence"]>(evidences), (evidence) => ({ evidence })),
  row("扣分加倍", "doubling", ({ doubling }) => wordOf(doublings, doubling.trigger), choice<Doubling["trigger"]>(doublings), (trigger, { doubling }) => ({ doubling: { ...doubling, trigger } })),
  row("加倍倍数", "doubling", ({ doubling }) => doubling.factor, amount(10), (factor, { doubling }) => ({ doubling: { ...doubling, factor } })),
  criticismRow("通报批评扣分：中央、国务院", "national"),
  criticismRow("通报批评扣分：部委、省", "provincial"),
  criticismRow("通报批评扣分：市", "municipal"),
  row("单位扣分限额", "deductionLimits", ({ deductionLimits }) => deductionLimits.perUnit ?? "无", limit(1000), (perUnit, { deductionLimits }) => ({ deductionLimits: { ...deductionLimits, perUnit } })),
  row("单项扣分限额", "deductionLimits", ({ deductionLimits }) => deductionLimits.perMatter ?? "无", limit(1000), (perMatter, { deductionLimits }) => ({ deductionLimits: { ...deductionLimits, perMatter } })),
  ...resultRows,
  ...ruleIds.map(severityRow),
]; // prettier-ignore

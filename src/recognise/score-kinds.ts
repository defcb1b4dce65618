import { squeezeText } from "../domain/text";
import type { ScoreLineKind } from "../domain/tables";
import { foldHeader } from "./header-text";

/** A line's own words and those of its groups, as they stand on the sheet. */
export interface LineName {
  readonly name: string;
  readonly group: string;
  readonly fullMarks: number | null;
}

const barePoints = /^[([【]?(?:满分|标准分|分值|共|计)?:?(\d+(?:\.\d+)?)分?[)\]】]?$/u;
const pointsAtEnd =
  /[([【](?:满分|标准分|分值|共|计|占)?:?(\d+(?:\.\d+)?)分[)\]】]$|[([【](\d+(?:\.\d+)?)[)\]】]$|(?<=[^\d.])(\d+(?:\.\d+)?)分$/u;
/** What the column under a named group holds: the score, not a thing of its own. */
const scoreWord =
  /^(?:得分|分数|实得分|评分|实际得分|考核得分|考评得分|评估得分|分值|折[算合后]得?分|换算得?分|加权得?分)$/u;

/** 经济发展（25分） → the name and 25; points null where the text names none. */
export function namedPoints(text: string): { readonly name: string; readonly points: number | null } {
  const squeezed = squeezeText(text);
  const match = pointsAtEnd.exec(squeezed);
  if (match === null) return { name: squeezed, points: null };
  const name = squeezed.slice(0, match.index);
  return { name: name === "" ? squeezed : name, points: Number(match[1] ?? match[2] ?? match[3]) };
}

/** The name of a line from the header texts over it, top first. */
export function lineName(parts: readonly string[]): LineName {
  const words = [...parts];
  let fullMarks: number | null = null;
  const last = barePoints.exec(squeezeText(words.at(-1) ?? ""));
  if (last !== null && words.length > 1) {
    fullMarks = Number(last[1]);
    words.pop();
  }
  const own = namedPoints(words.pop() ?? "");
  const over = words.at(-1);
  if (scoreWord.test(foldHeader(own.name)) && over !== undefined) {
    const group = namedPoints(over);
    return {
      name: group.name,
      group: words.slice(0, -1).join(""),
      fullMarks: fullMarks ?? own.points ?? group.points,
    };
  }
  return { name: own.name, group: words.join(""), fullMarks: fullMarks ?? own.points };
}

const totalName =
  /^(?:合计|总计|总分|总得分|得分合计|合计得分|总成绩|总分合计|合计总分|总分数|考核总分|评估总分|得分)$/u;
const finalName = /最终|最后|总评|^(?:综合得分|考核得分|年终得分|实际得分|考评得分|综合总分)$/u;
const aside =
  /权重|系数|完成率|目标[值数]?$|实际值|完成值|上年|去年|原始|排名|名次|位次|同比|增长|平均|均分|折前|差距|差额|差值|相差|之差|偏差|人数|票数|备注|未填/u;

/** The kind of a line by its words; `total` is only a candidate while another line may be the sum of all. */
export function kindOf(field: string | null, { name, group, fullMarks }: LineName): ScoreLineKind {
  const bare = foldHeader(name);
  if (/自评|自我评|自查得?分/u.test(bare)) return "self";
  if (field === "final" || finalName.test(bare)) return "final";
  if (field?.startsWith("subtotal") === true || /小计/u.test(bare)) return "subtotal";
  if (totalName.test(bare) || field === "total") return "total";
  if (fullMarks === null && aside.test(bare)) return "basis";
  return changeKind(field, bare, foldHeader(group)) ?? "item";
}

/** Points added or taken; a column of either sign (加减分) is a bonus that may be negative. */
function changeKind(field: string | null, bare: string, over: string): "bonus" | "deduction" | null {
  if (/加[、/]?[减扣]分|奖惩分|奖[扣罚]分/u.test(bare)) return "bonus";
  if (field === "bonus" || /^(?:加分|奖励分|附加分|奖励加分)|(?:加分|奖励分|附加分)$/u.test(bare))
    return "bonus";
  if (field === "deduction" || /^(?:减分|扣分)|(?:减分|扣分)$/u.test(bare)) return "deduction";
  if (/^(?:奖励)?加分(?:项目?|情况)?$/u.test(over)) return "bonus";
  return /^[减扣]分(?:项目?|情况)?$/u.test(over) ? "deduction" : null;
}

interface Kinded {
  readonly kind: ScoreLineKind;
  readonly group: string;
}

/**
 * Of several sums only one is the total: those within a group are subtotals, and where points are added or taken between
 * the first and the last sum, the last is the final score.
 */
export function settleTotals<L extends Kinded>(lines: readonly L[]): readonly L[] {
  const sums = lines.flatMap((line, index) => (line.kind === "total" ? [index] : []));
  if (sums.length < 2) return lines;
  const isGrouped = (index: number): boolean => {
    const group = lines[index]?.group ?? "";
    return group !== "" && lines.some((line) => line.kind === "item" && line.group === group);
  };
  const open = sums.filter((index) => !isGrouped(index));
  const [first, last] = [open[0] ?? sums[0] ?? 0, open.at(-1) ?? sums.at(-1) ?? 0];
  const hasChange = lines.slice(first, last).some(({ kind }) => kind === "bonus" || kind === "deduction");
  return lines.map((line, index) => {
    if (line.kind !== "total") return line;
    if (!hasChange) return index === last ? line : { ...line, kind: "subtotal" };
    if (index === last) return { ...line, kind: "final" };
    return index === first ? line : { ...line, kind: "subtotal" };
  });
}

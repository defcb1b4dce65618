import type { UnitScore } from "../../domain/score-sheet";
import { groupBy } from "../../domain/group-by";
import { verdictNames } from "../../domain/verdict";
import type { ChartSheet } from "../../excel/chart-sheet";
import { literal } from "../../excel/literal";

const columns = [
  { header: "单位类别", width: 130 },
  { header: "名次", width: 46 },
  { header: "单位名称", width: 180 },
  { header: "最终得分", width: 66 },
] as const;
/** Where the charts stand, and how many rows one takes beside those of its bars. */
const place = { left: 5, right: 14, besideBars: 5 } as const;

/** The ranked first, those without a rank (待核, 单列, 一票否决) behind them. */
function inOrder(scores: readonly UnitScore[]): readonly UnitScore[] {
  return [...scores].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
}

/** 名次图: final scores by category and rank, a bar for each ranked unit; null when no unit is ranked. */
export function rankingSheet(name: string, scores: readonly UnitScore[]): ChartSheet | null {
  const rows: (string | number)[][] = [];
  const charts: ChartSheet["charts"][number][] = [];
  let top = 0;
  for (const [category, group] of groupBy(scores, (score) => score.category)) {
    const ranked = group.filter(({ rank, final }) => rank !== null && final !== null).length;
    if (ranked > 0) {
      const first = rows.length + 1;
      const bottom = top + ranked + place.besideBars;
      charts.push({
        kind: "BarClustered",
        title: `${category || "各单位"}最终得分`,
        data: { top: first, left: 2, bottom: first + ranked - 1, right: 3 },
        place: { top, left: place.left, bottom, right: place.right },
        hasLegend: false,
      });
      top = bottom + 2;
    }
    for (const { rank, unit, final } of inOrder(group))
      rows.push([literal(category), rank ?? "", literal(unit), final ?? verdictNames.undetermined]);
  }
  return charts.length === 0 ? null : { table: { name, columns, rows }, beside: null, charts };
}

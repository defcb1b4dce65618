import { tokens } from "@fluentui/react-components";
import { HorizontalBarChart } from "@fluentui/react-charts";
import { useTranslation } from "react-i18next";
import type { ReportedUnit } from "../../app/results-report";
import { useResultStyles } from "./results.styles";

/** So many bars are still a small chart. */
const most = 12;

/** The final scores of the first units of a category as bars. */
export function RankingChart({ units }: { readonly units: readonly ReportedUnit[] }) {
  const { t, i18n } = useTranslation();
  const styles = useResultStyles();
  const scored = units.flatMap(({ unit, final }) => (final === null || final < 0 ? [] : [{ unit, final }]));
  const highest = Math.max(100, ...scored.map(({ final }) => final));
  const data = scored.slice(0, most).map(({ unit, final }) => ({
    chartTitle: unit,
    chartData: [
      {
        legend: unit,
        horizontalBarChartdata: { x: final, total: highest },
        color: tokens.colorBrandBackground,
      },
    ],
  }));
  if (data.length === 0) return null;
  return (
    <figure className={styles.chart} data-testid="ranking-chart">
      <figcaption className={styles.subheading}>
        {data.length < scored.length ? t("results.chartFirst", { n: data.length }) : t("results.chart")}
      </figcaption>
      <HorizontalBarChart data={data} culture={i18n.language} hideTooltip />
    </figure>
  );
}

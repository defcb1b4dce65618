import type { ChartAdded } from "../package/chart-parts";
import { chartKinds, legendPlaces, type HostChart } from "./chart-side";

/** The charts that the file does not have yet, as its writer wants them. */
export function chartsAdded(charts: readonly HostChart[]): readonly ChartAdded[] {
  return charts.flatMap((chart) => {
    const { isOriginal, kind, name, series, title, legend, place, isReversed, minimum, hasValueLabels } =
      chart;
    if (isOriginal || kind === null) return [];
    return [
      {
        name,
        chart: {
          type: chartKinds[kind],
          frameTitle: name,
          ...(title === null ? { showTitle: false } : { title }),
          legend: legend === null ? false : legendPlaces[legend],
          anchor: {
            from: { row: place.top, col: place.left },
            to: { row: place.bottom + 1, col: place.right + 1 },
          },
          series: series.map(({ name: seriesName, values, categories }) => ({
            name: seriesName,
            values,
            ...(categories === null ? {} : { categories }),
          })),
          ...(hasValueLabels ? { dataLabels: { showValue: true } } : {}),
          axes: { x: { reverse: isReversed }, y: minimum === null ? {} : { scale: { min: minimum } } },
        },
      },
    ];
  });
}

import type { HostSheet } from "../workbook/host-sheet";
import type { HostWorkbook } from "../workbook/host-workbook";

/** The grid draws no charts: whoever opens a sheet that has some is told, with their number. */
export function tellOfCharts(workbook: HostWorkbook, tell: (count: number) => void): void {
  const look = ({ side }: HostSheet): void => {
    if (side.charts.length > 0) tell(side.charts.length);
  };
  look(workbook.activeSheet);
  workbook.on((event) => {
    if (event.kind === "activated") look(event.sheet);
  });
}

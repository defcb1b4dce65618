import { useEffect, useState } from "react";
import type { ReportedUnit } from "../../app/results-report";
import { usePane, usePaneActions } from "../state/use-pane";

/** The unit, the item and the points that a person supposes, and what would come of it. */
export function useWhatIf(units: readonly ReportedUnit[]) {
  const [unitName, setUnit] = useState<string | null>(null);
  const [itemAt, setItem] = useState<number | null>(null);
  const [by, setBy] = useState("1");
  const supposition = usePane((pane) => pane.supposition);
  const report = usePane((pane) => pane.report);
  const { suppose } = usePaneActions();
  const unit =
    units.find((each) => each.unit === unitName) ?? units.find(({ items }) => items.length > 0) ?? null;
  const known = unit?.items.findIndex(({ value }) => value !== null) ?? 0;
  const item = itemAt ?? Math.max(0, known);
  const points = Number(by);
  const isByWrong = by.trim() === "" || !Number.isFinite(points);
  const name = unit?.unit ?? null;
  useEffect(() => {
    if (name !== null && !isByWrong) void suppose({ unit: name, item, by: points });
  }, [name, item, points, isByWrong, suppose, report]);
  return {
    unit,
    item,
    by,
    isByWrong,
    answer: supposition === null ? ("waiting" as const) : supposition.answer,
    chooseUnit: (chosen: string): void => {
      setUnit(chosen);
      setItem(null);
    },
    chooseItem: setItem,
    setBy,
  };
}

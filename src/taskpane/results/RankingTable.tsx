import { mergeClasses } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import type { FigureName, ReportedUnit } from "../../app/results-report";
import { useResultStyles } from "./results.styles";

interface RankingTableProps {
  readonly units: readonly ReportedUnit[];
  readonly onExplain: (unit: string, figure: FigureName) => void;
}

const figures = ["score", "bonus", "deduction", "final", "grade"] as const;

/** The units of a category by rank. Every figure is a button that shows how it came about. */
export function RankingTable({ units, onExplain }: RankingTableProps) {
  const { t } = useTranslation();
  const styles = useResultStyles();
  return (
    <div className={styles.scroll}>
      <table className={styles.table} data-testid="ranking">
        <caption className={styles.caption}>{t("results.explainHint")}</caption>
        <thead>
          <tr>
            {(["rank", "unit", ...figures, "change"] as const).map((column) => (
              <th key={column} scope="col" className={styles.head}>
                {t(`results.columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <RankingRow key={unit.unit} unit={unit} onExplain={onExplain} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RankingRowProps {
  readonly unit: ReportedUnit;
  readonly onExplain: RankingTableProps["onExplain"];
}

function RankingRow({ unit, onExplain }: RankingRowProps) {
  const { t } = useTranslation();
  const styles = useResultStyles();
  const shown = useFigureText();
  const figure = (name: FigureName, text: string) => (
    <button
      type="button"
      className={styles.figure}
      aria-label={t("results.explain", { unit: unit.unit, figure: t(`results.columns.${name}`), text })}
      onClick={() => onExplain(unit.unit, name)}
      data-figure={name}
    >
      {text}
    </button>
  );
  const rank = unit.rank === null ? t(`results.unranked.${unit.unranked ?? "open"}`) : String(unit.rank);
  return (
    <tr data-testid="ranking-row" data-unit={unit.unit}>
      <td className={styles.cell}>{figure("rank", rank)}</td>
      <th scope="row" className={mergeClasses(styles.cell, styles.unit)}>
        {unit.unit}
      </th>
      {figures.map((name) => (
        <td key={name} className={styles.cell}>
          {figure(name, name === "grade" ? (unit.grade ?? "—") : shown(unit[name]))}
        </td>
      ))}
      <td className={styles.cell}>
        <Change places={unit.change} />
      </td>
    </tr>
  );
}

/** Points as they are; 待核 where they are open. */
export function useFigureText(): (value: number | null) => string {
  const { t, i18n } = useTranslation();
  const format = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 4 });
  return (value) => (value === null ? t("results.open") : format.format(value));
}

/** The direction is told by words too, not by an arrow alone. */
function Change({ places }: { readonly places: number | null }) {
  const { t } = useTranslation();
  if (places === null) return <span aria-label={t("results.changeUnknown")}>—</span>;
  if (places === 0) return t("results.same");
  return places > 0 ? t("results.up", { n: places }) : t("results.down", { n: -places });
}

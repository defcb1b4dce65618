import { Link } from "@fluentui/react-components";
import type { Explanation } from "../../domain/award-result";
import { usePaneActions } from "../state/use-pane";
import { useResultStyles } from "./results.styles";

/** How a figure or verdict came about: each step with its clause and the cell it rests on. */
export function ExplanationTree({ of }: { readonly of: readonly Explanation[] }) {
  const styles = useResultStyles();
  return (
    <ul className={styles.tree}>
      {of.map((step, at) => (
        <Step key={at} of={step} />
      ))}
    </ul>
  );
}

function Step({ of }: { readonly of: Explanation }) {
  const styles = useResultStyles();
  const { goToCell } = usePaneActions();
  const { label, result, clause, sheet, cell, parts } = of;
  return (
    <li className={styles.node} data-testid="explanation-step">
      <span className={styles.step}>
        <span>{label}</span>
        <strong className={styles.value}>{result}</strong>
      </span>
      <span className={styles.source}>
        {clause !== null && <span>{clause}</span>}
        {cell !== null && (
          <Link
            inline
            className={styles.link}
            onClick={() => void goToCell(sheet, cell)}
            data-testid="explanation-cell"
          >
            {sheet}!{cell}
          </Link>
        )}
      </span>
      {parts.length > 0 && <ExplanationTree of={parts} />}
    </li>
  );
}

import { ToggleButton } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useFigures } from "./use-figures";
import { useListStyles } from "./lists.styles";

interface TogglesProps<T extends string> {
  readonly label: string;
  readonly testid: string;
  readonly choices: readonly {
    readonly value: T;
    readonly name: string;
    readonly count: number;
    readonly icon?: ReactElement;
  }[];
  readonly chosen: T | null;
  readonly onChoose: (value: T | null) => void;
}

/** How many there are of each kind; pressing one shows these only, pressing it again shows all. */
export function Toggles<T extends string>({ label, testid, choices, chosen, onChoose }: TogglesProps<T>) {
  const styles = useListStyles();
  const figure = useFigures();
  return (
    <div className={styles.toggles} role="group" aria-label={label}>
      {choices.map(({ value, name, count, icon }) => (
        <ToggleButton
          key={value}
          className={styles.toggle}
          size="small"
          icon={icon ?? null}
          checked={chosen === value}
          disabledFocusable={count === 0 && chosen !== value}
          onClick={() => onChoose(chosen === value ? null : value)}
          data-testid={`${testid}-${value}`}
        >
          {name} {figure(count)}
        </ToggleButton>
      ))}
    </div>
  );
}

import { useMemo, useState } from "react";
import type { Level } from "../../domain/verdict";
import { usePane, usePaneActions } from "../state/use-pane";
import { asksLevel, subjectsOf } from "./subjects";

/** Today where the person is, as a date field writes it. */
function today(): string {
  return new Intl.DateTimeFormat("sv-SE").format(new Date());
}

/** What a person fills in. The name stays for the next time. */
function useForm() {
  const [reason, setReason] = useState("");
  const [who, setWho] = useState("");
  const [when, setWhen] = useState(today);
  const [level, setLevel] = useState<Level | null>(null);
  return { reason, setReason, who, setWho, when, setWhen, level, setLevel };
}

/** The entries that are being decided on, and the form for it. */
export function useWaiving() {
  const waiving = usePane((pane) => pane.waiving);
  const result = usePane((pane) => pane.result);
  const { waive, carryOut } = usePaneActions();
  const form = useForm();
  const findings = useMemo(
    () => waiving?.flatMap((index) => result?.findings[index] ?? []) ?? [],
    [waiving, result],
  );
  const subjects = useMemo(() => (result === null ? [] : subjectsOf(result, findings)), [result, findings]);
  const hasLevel = asksLevel(subjects);
  const { reason, who, when, level } = form;
  const isFilled = [reason, who, when].every((text) => text.trim() !== "") && (!hasLevel || level !== null);
  const apply = (): void => {
    if (!isFilled || subjects.length === 0) return;
    waive(null);
    form.setReason("");
    const said = {
      verdict: null,
      level: hasLevel ? level : null,
      reason: reason.trim(),
      who: who.trim(),
      when,
    };
    void carryOut({ kind: "waive", decisions: subjects.map((subject) => ({ ...subject, ...said })) });
  };
  return { isOpen: waiving !== null, subjects, hasLevel, isFilled, form, close: () => waive(null), apply };
}

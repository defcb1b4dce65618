import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Select,
  Textarea,
} from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { useWaiving } from "./use-waiving";
import { useWaiverStyles } from "./waivers.styles";

/** Entries that are listed; the title says how many there are. */
const shownSubjects = 5;
const levels = ["national", "provincial"] as const;

type Waiving = ReturnType<typeof useWaiving>;

/** 人工认定: what the office decides itself on some entries, with reason, name and date. */
export function WaiverDialog() {
  const { t } = useTranslation();
  const styles = useWaiverStyles();
  const waiving = useWaiving();
  const { isOpen, subjects, isFilled, close, apply } = waiving;
  return (
    <Dialog open={isOpen} onOpenChange={(_, { open }) => !open && close()}>
      <DialogSurface data-testid="waiver-dialog">
        <DialogBody>
          <DialogTitle>{t("waivers.title", { n: subjects.length })}</DialogTitle>
          <DialogContent className={styles.form}>
            <p className={styles.hint}>{t("waivers.hint")}</p>
            <Subjects subjects={subjects} />
            <WaiverForm {...waiving} />
          </DialogContent>
          <DialogActions>
            <Button onClick={close}>{t("waivers.cancel")}</Button>
            <Button
              appearance="primary"
              disabledFocusable={!isFilled}
              onClick={apply}
              data-testid="waiver-apply"
            >
              {t("waivers.apply")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Subjects({ subjects }: Pick<Waiving, "subjects">) {
  const { t } = useTranslation();
  const styles = useWaiverStyles();
  return (
    <ul className={styles.subjects}>
      {subjects.slice(0, shownSubjects).map(({ unit, title, date }, at) => (
        <li key={at}>{[unit, title, date].filter(Boolean).join(" ")}</li>
      ))}
      {subjects.length > shownSubjects && <li>{t("notice.more", { n: subjects.length - shownSubjects })}</li>}
    </ul>
  );
}

function WaiverForm({ hasLevel, form }: Pick<Waiving, "hasLevel" | "form">) {
  const { t } = useTranslation();
  return (
    <>
      {hasLevel && (
        <Field label={t("waivers.level")} required>
          <Select
            value={form.level ?? ""}
            onChange={(_, { value }) => form.setLevel(levels.find((level) => level === value) ?? null)}
            data-testid="waiver-level"
          >
            <option value="">{t("waivers.choose")}</option>
            {levels.map((level) => (
              <option key={level} value={level}>
                {t(`waivers.levels.${level}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={t("waivers.reason")} required>
        <Textarea
          value={form.reason}
          onChange={(_, { value }) => form.setReason(value)}
          data-testid="waiver-reason"
        />
      </Field>
      <Field label={t("waivers.who")} required>
        <Input value={form.who} onChange={(_, { value }) => form.setWho(value)} data-testid="waiver-who" />
      </Field>
      <Field label={t("waivers.when")} required>
        <Input
          type="date"
          value={form.when}
          onChange={(_, { value }) => form.setWhen(value)}
          data-testid="waiver-when"
        />
      </Field>
    </>
  );
}

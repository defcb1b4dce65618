import { Button, Checkbox } from "@fluentui/react-components";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { FoundTemplate } from "../../app/templates/own-templates";
import type { CategoryTemplate } from "../../domain/template";
import { useTemplateStyles } from "./templates.styles";
import { useShelf } from "./use-shelf";

/** The office's own indicator sheets, kept for the workbooks of other years. */
export function OwnTemplates({ found }: { readonly found: readonly FoundTemplate[] }) {
  const { t } = useTranslation();
  const styles = useTemplateStyles();
  const { shelf, isKept, wrong, keep, use, remove, exportAll, bringIn } = useShelf(
    found,
    t("templates.own.fileName"),
  );
  return (
    <section data-testid="own-templates">
      <h3 className={styles.heading}>{t("templates.own.title")}</h3>
      <p className={styles.hint}>{t("templates.own.hint")}</p>
      {shelf.map(({ template, points, isUsed }) => (
        <div key={template.category} className={styles.kept} data-testid="own-template">
          <Checkbox
            label={t("templates.own.use", {
              ...{ category: template.category, points },
              n: template.indicators.length,
            })}
            checked={isUsed}
            onChange={(_, { checked }) => use(template, checked === true)}
          />
          <Button
            size="small"
            appearance="subtle"
            aria-label={t("templates.own.removeThis", { category: template.category })}
            onClick={() => remove(template)}
          >
            {t("templates.own.remove")}
          </Button>
        </div>
      ))}
      <ul className={styles.list}>
        {found.map((each) => (
          <FoundItem key={each.sheet} found={each} onKeep={keep} />
        ))}
      </ul>
      {!isKept && <p className={styles.hint}>{t("templates.own.refused")}</p>}
      {wrong !== null && (
        <p className={styles.hint} role="alert" data-testid="own-templates-wrong">
          {wrong}
        </p>
      )}
      <FileButtons isEmpty={shelf.length === 0} onExport={exportAll} onFile={bringIn} />
    </section>
  );
}

interface FoundItemProps {
  readonly found: FoundTemplate;
  readonly onKeep: (template: CategoryTemplate) => void;
}

/** An indicator sheet of this workbook: to be kept, or why it cannot be. */
function FoundItem({ found: { sheet, template, unread }, onKeep }: FoundItemProps) {
  const { t, i18n } = useTranslation();
  const styles = useTemplateStyles();
  const cells = new Intl.ListFormat(i18n.language, { type: "unit" }).format(unread);
  return (
    <li className={styles.found}>
      {unread.length > 0 ? (
        <span className={styles.hint}>{t("templates.own.unread", { sheet, cells })}</span>
      ) : (
        <Button size="small" onClick={() => onKeep(template)} data-testid="own-templates-keep">
          {t("templates.own.keep", { sheet })}
        </Button>
      )}
    </li>
  );
}

interface FileButtonsProps {
  readonly isEmpty: boolean;
  readonly onExport: () => void;
  readonly onFile: (file: Blob) => void;
}

function FileButtons({ isEmpty, onExport, onFile }: FileButtonsProps) {
  const { t } = useTranslation();
  const styles = useTemplateStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.kept}>
      <Button size="small" disabledFocusable={isEmpty} onClick={onExport} data-testid="own-templates-export">
        {t("templates.own.export")}
      </Button>
      <Button size="small" onClick={() => input.current?.click()}>
        {t("templates.own.import")}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t("templates.own.import")}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          // The same file can be chosen again.
          target.value = "";
        }}
        data-testid="own-templates-file"
      />
    </div>
  );
}

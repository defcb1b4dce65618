import { Button } from "@fluentui/react-components";
import { useTranslation } from "react-i18next";
import { useSummaryStyles } from "./summary.styles";
import { useRegister } from "./use-summary";

/** 生成结转登记: so that next year's check knows what was counted this year. */
export function RegisterButton() {
  const { t } = useTranslation();
  const styles = useSummaryStyles();
  const { isBusy, isWriting, register } = useRegister();
  return (
    <Button
      className={styles.register}
      size="small"
      disabledFocusable={isBusy}
      onClick={() => void register()}
      data-testid="write-register"
    >
      {isWriting ? t("summary.registering") : t("summary.register")}
    </Button>
  );
}

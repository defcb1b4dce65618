import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useTranslation } from "react-i18next";
import { views, type View } from "../state/pane-state";
import { useNavigationStyles } from "./navigation.styles";

interface MoreViewsProps {
  readonly onShow: (view: View) => void;
}

/** The pages whose tabs do not fit. */
export function MoreViews({ onShow }: MoreViewsProps) {
  const { t } = useTranslation();
  const styles = useNavigationStyles();
  const { ref, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return (
    <div ref={ref} className={styles.menu}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            className={styles.more}
            appearance="subtle"
            size="small"
            icon={<MoreHorizontalRegular />}
            data-testid="views-more"
          >
            {t("views.more")}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {views.map((id) => (
              <MoreView key={id} id={id} onShow={onShow} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

function MoreView({ id, onShow }: MoreViewsProps & { readonly id: View }) {
  const { t } = useTranslation();
  if (useIsOverflowItemVisible(id)) return null;
  return (
    <MenuItem onClick={() => onShow(id)} data-testid={`more-${id}`}>
      {t(`views.${id}`)}
    </MenuItem>
  );
}

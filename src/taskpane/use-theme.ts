import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** Chinese fonts by name: left to the system, Windows mixes a serif into the bold weights. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";
const light: Theme = { ...webLightTheme, fontFamilyBase };
const dark: Theme = { ...webDarkTheme, fontFamilyBase };

/** True for a background that wants light writing; null when it is not a colour like #1f1f1f. */
export function isDarkBackground(color: string | null): boolean | null {
  const hex = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? "");
  if (hex === null) return null;
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => parseInt(part, 16));
  // Perceived brightness, ITU-R BT.601.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/**
 * The theme of the host where it tells one (`hostBackground`, as in Excel on the desktop), else of the system, which
 * is followed when it changes. Forced colours need nothing here: the components heed them themselves.
 */
export function useTheme(hostBackground: string | null): Theme {
  const systemIsDark = useSyncExternalStore(watchSystem, () => systemQuery().matches);
  return (isDarkBackground(hostBackground) ?? systemIsDark) ? dark : light;
}

function systemQuery(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: dark)");
}

function watchSystem(onChange: () => void): () => void {
  const query = systemQuery();
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

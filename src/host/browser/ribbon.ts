import type { AddinManifest, RibbonButton } from "./addin-manifest";

/** Draws the add-in's tab as the manifest describes it. A button is off while its command runs. */
export function drawRibbon(
  manifest: AddinManifest,
  tab: HTMLElement,
  place: HTMLElement,
  press: (button: RibbonButton) => Promise<void>,
): void {
  tab.textContent = manifest.tabLabel;
  place.replaceChildren(...manifest.buttons.map((button) => drawButton(button, press)));
}

function drawButton(button: RibbonButton, press: (button: RibbonButton) => Promise<void>): HTMLElement {
  const element = document.createElement("button");
  const icon = document.createElement("img");
  icon.src = button.icon;
  icon.alt = "";
  element.type = "button";
  element.id = button.id;
  element.title = button.tip;
  element.append(icon, button.label);
  element.addEventListener("click", () => {
    element.disabled = true;
    void press(button).finally(() => {
      element.disabled = false;
    });
  });
  return element;
}

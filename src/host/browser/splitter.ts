const keyStep = 20;

/** Lets the person set the pane's width, by dragging or with the arrow keys. */
export function makeSplitter(splitter: HTMLElement): void {
  const limit = (name: "aria-valuemin" | "aria-valuemax"): number => Number(splitter.getAttribute(name));

  const setWidth = (wanted: number): void => {
    const width = Math.round(Math.min(limit("aria-valuemax"), Math.max(limit("aria-valuemin"), wanted)));
    splitter.setAttribute("aria-valuenow", String(width));
    document.documentElement.style.setProperty("--pane-width", `${width}px`);
  };

  // Captured, so that the frames on both sides do not swallow the movement.
  splitter.addEventListener("pointerdown", (event) => splitter.setPointerCapture(event.pointerId));
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) setWidth(document.body.clientWidth - event.clientX);
  });
  splitter.addEventListener("keydown", (event) => {
    const steps = { ArrowLeft: keyStep, ArrowRight: -keyStep }[event.key];
    if (steps !== undefined) setWidth(Number(splitter.getAttribute("aria-valuenow")) + steps);
  });
}

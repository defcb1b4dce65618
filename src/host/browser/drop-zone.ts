const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;

/**
 * Takes a file that is dropped anywhere on the page. While a file is over the page, the zone covers everything:
 * the grid and the pane would take it for themselves.
 */
export class DropZone {
  private readonly open = (event: DragEvent): void => {
    if (holdsFile(event)) this.zone.hidden = false;
  };

  constructor(
    private readonly zone: HTMLElement,
    onFile: (file: File) => void,
  ) {
    this.watch(window);
    zone.addEventListener("dragover", (event) => event.preventDefault());
    zone.addEventListener("dragleave", () => {
      zone.hidden = true;
    });
    zone.addEventListener("drop", (event) => {
      event.preventDefault();
      zone.hidden = true;
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    });
  }

  /** A file can also enter over a frame, whose window has events of its own. */
  watch(target: Window): void {
    target.addEventListener("dragenter", this.open);
  }
}

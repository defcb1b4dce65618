import { ApiError } from "../protocol/api-error";
import { ApiObject } from "../protocol/api-object";
import type { HostSheet } from "../workbook/host-sheet";
import type { PageText } from "../workbook/page-side";

/** Excel takes at most this many characters of a header or footer. */
const longest = 255;

/** `Excel.HeaderFooterGroup`; only one header and footer for all pages. */
export class HeaderFooterGroup extends ApiObject {
  readonly typeName = "HeaderFooterGroup";

  constructor(private readonly sheet: HostSheet) {
    super();
  }

  get defaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.sheet);
  }
  get state(): string {
    return "Default";
  }
}

/** `Excel.HeaderFooter` */
class HeaderFooterObject extends ApiObject {
  readonly typeName = "HeaderFooter";

  constructor(private readonly sheet: HostSheet) {
    super();
  }

  private change(which: "header" | "footer", part: keyof PageText, text: string): void {
    const { page } = this.sheet.side;
    const changed = { ...page[which], [part]: text };
    const length = Object.values(changed).reduce((sum, each) => sum + each.length, 0);
    if (length > longest) throw new ApiError("InvalidArgument", `${which} ${length}`);
    this.sheet.side.page = { ...page, [which]: changed };
  }

  get leftHeader(): string {
    return this.sheet.side.page.header.left;
  }
  set leftHeader(text: string) {
    this.change("header", "left", text);
  }
  get centerHeader(): string {
    return this.sheet.side.page.header.center;
  }
  set centerHeader(text: string) {
    this.change("header", "center", text);
  }
  get rightHeader(): string {
    return this.sheet.side.page.header.right;
  }
  set rightHeader(text: string) {
    this.change("header", "right", text);
  }
  get leftFooter(): string {
    return this.sheet.side.page.footer.left;
  }
  set leftFooter(text: string) {
    this.change("footer", "left", text);
  }
  get centerFooter(): string {
    return this.sheet.side.page.footer.center;
  }
  set centerFooter(text: string) {
    this.change("footer", "center", text);
  }
  get rightFooter(): string {
    return this.sheet.side.page.footer.right;
  }
  set rightFooter(text: string) {
    this.change("footer", "right", text);
  }
}

import { ApiError } from "../protocol/api-error";
import { ApiObject } from "../protocol/api-object";
import { sheetSize } from "../workbook/areas";
import type { HostSheet } from "../workbook/host-sheet";
import { paperCodes, type HostPage, type Paper, type Zoom } from "../workbook/page-side";
import { parseAddress } from "./addresses";
import type { ObjectContext } from "./context";
import { HeaderFooterGroup } from "./headers-footers";
import { RangeAreasObject } from "./range-areas";
import { RangeObject } from "./range-object";

interface ZoomOptions {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

/** Pages to fit on: whole and positive, or left open. */
function pages(count: number | null | undefined): number | null {
  if (count === null || count === undefined) return null;
  if (Number.isInteger(count) && count >= 1 && count <= 32767) return count;
  throw new ApiError("InvalidArgument", `zoom ${count}`);
}

function zoomOf({ scale, horizontalFitToPages, verticalFitToPages }: ZoomOptions): Zoom {
  const [wide, tall] = [pages(horizontalFitToPages), pages(verticalFitToPages)];
  const hasScale = scale !== null && scale !== undefined;
  if (hasScale && wide === null && tall === null) {
    if (scale >= 10 && scale <= 400) return { scale };
    throw new ApiError("InvalidArgument", `zoom.scale ${scale}`);
  }
  if (hasScale || (wide === null && tall === null))
    throw new ApiError("InvalidArgument", "zoom：缩放比例与页数只能给一种");
  return { wide, tall };
}

/** `Excel.PageLayout`. Pages can be set up on a protected sheet too. */
export class PageLayoutObject extends ApiObject {
  readonly typeName = "PageLayout";

  constructor(
    private readonly context: ObjectContext,
    private readonly sheet: HostSheet,
  ) {
    super();
  }

  private get page(): HostPage {
    return this.sheet.side.page;
  }
  private change(members: Partial<HostPage>): void {
    this.sheet.side.page = { ...this.page, ...members };
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.sheet);
  }

  get orientation(): string {
    return this.page.orientation;
  }
  set orientation(value: string) {
    if (value !== "Portrait" && value !== "Landscape") throw new ApiError("InvalidArgument", value);
    this.change({ orientation: value });
  }

  get paperSize(): string {
    return this.page.paper;
  }
  set paperSize(value: string) {
    if (!(value in paperCodes)) throw new ApiError("NotImplemented", `PageLayout.paperSize = ${value}`);
    this.change({ paper: value as Paper });
  }

  get zoom(): ZoomOptions {
    const { zoom } = this.page;
    if ("scale" in zoom) return { horizontalFitToPages: null, scale: zoom.scale, verticalFitToPages: null };
    return { horizontalFitToPages: zoom.wide, scale: null, verticalFitToPages: zoom.tall };
  }
  set zoom(value: ZoomOptions) {
    this.change({ zoom: zoomOf(value) });
  }

  get centerHorizontally(): boolean {
    return this.page.isCentered;
  }
  set centerHorizontally(value: boolean) {
    this.change({ isCentered: value });
  }

  /** One area; of several Excel prints each on pages of its own, which nobody asks for. */
  setPrintArea(range: RangeObject | RangeAreasObject | string): void {
    if (range instanceof RangeAreasObject) throw new ApiError("NotImplemented", "setPrintArea(RangeAreas)");
    this.change({ printArea: typeof range === "string" ? parseAddress(range) : range.area });
  }
  getPrintAreaOrNullObject(): RangeAreasObject | null {
    const { printArea } = this.page;
    return printArea && new RangeAreasObject(this.context, this.sheet, [printArea]);
  }

  setPrintTitleRows(range: RangeObject | string): void {
    const { top, bottom } = typeof range === "string" ? parseAddress(range) : range.area;
    this.change({ titleRows: [top, bottom] });
  }
  getPrintTitleRowsOrNullObject(): RangeObject | null {
    const { titleRows } = this.page;
    if (titleRows === null) return null;
    const [top, bottom] = titleRows;
    return new RangeObject(this.context, this.sheet, { top, bottom, left: 0, right: sheetSize.columns - 1 });
  }
}

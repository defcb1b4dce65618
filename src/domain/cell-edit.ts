/** An edit as Excel tells of it. */
export interface CellEdit {
  readonly worksheetId: string;
  readonly address: string;
  /** Rows, columns or cells have come or gone, so that others have moved. */
  readonly isMove: boolean;
}

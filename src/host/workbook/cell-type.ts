/** Univer's codes of cell types. */
export const CellType = { string: 1, number: 2, boolean: 3 } as const;

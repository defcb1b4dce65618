import { parseIssuers, standardRegister } from "../bodies";

const partners = ["湖南省教育厅", "省财政厅", "郴州市人民政府", "广东省人民政府", "中国水利学会", "团省委"];
const separators = ["、", "", "和", " ", "，"];
const tails = ["", "联合印发", "等三部门", "（国发〔2011〕5号）"];

/** Issuer cells of which no two are equal: what is remembered of one seldom helps with the next. */
export function issuerCells(count: number): readonly string[] {
  const names = [...standardRegister.list.map(({ name }) => name), ...partners];
  return Array.from({ length: count }, (_, row) => {
    const first = names[row % names.length] ?? "";
    const second = names[(row * 7 + Math.floor(row / names.length)) % names.length] ?? "";
    const separator = separators[row % separators.length] ?? "";
    return `${first}${separator}${second}${tails[Math.floor(row / 3) % tails.length] ?? ""}`;
  });
}

/** Reads every cell; the number of issuers found keeps the work from being dropped. */
export function readCells(cells: readonly string[]): number {
  return cells.reduce((found, cell) => found + parseIssuers(cell).issuers.length, 0);
}

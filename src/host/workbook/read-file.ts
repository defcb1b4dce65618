import type * as Hucre from "hucre";
import type { Workbook } from "hucre";
import { worksheetsOnly } from "../package/worksheets-only";
import { csvBook } from "./csv-book";
import { FileError } from "./file-error";

/**
 * The content of a file as the reader gives it.
 * @throws FileError with one clear line
 */
export async function readFile(
  bytes: Uint8Array,
  fileName: string,
  isPackage: boolean,
  hucre: typeof Hucre,
): Promise<Workbook> {
  if (bytes.length === 0) throw new FileError(`“${fileName}”是空文件（0 字节），请重新取得该文件。`);
  if (/\.csv$/i.test(fileName)) return csvBook(bytes, fileName, hucre);
  try {
    return await hucre.read(isPackage ? await worksheetsOnly(bytes) : bytes, { readStyles: true });
  } catch (error) {
    throw new FileError(explain(error, fileName, hucre));
  }
}

function explain(error: unknown, fileName: string, hucre: typeof Hucre): string {
  if (error instanceof hucre.EncryptedFileError) {
    return `“${fileName}”设有打开密码，请先在 Excel 中取消密码再打开。`;
  }
  if (error instanceof hucre.UnsupportedFormatError) {
    return `“${fileName}”不是 Excel 工作簿（内容与扩展名不符），请用 Excel 另存为 .xlsx 后再试。`;
  }
  if (error instanceof hucre.ZipError) {
    return `“${fileName}”不完整或已损坏（压缩包结构残缺），请重新取得该文件。`;
  }
  const detail = error instanceof Error ? error.message.split("\n")[0] : String(error);
  return `“${fileName}”无法读取，文件可能已损坏（${detail}）。`;
}

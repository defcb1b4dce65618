import fc from "fast-check";
import { writeXlsx } from "hucre";

/** Units of each category as the scheme counts them: 11 counties, 10 parks, 105 municipal units (domain A1). */
const sizes = [
  ["县市区", "县", 11],
  ["产业园区", "园区", 10],
  ["党群机关", "部", 25],
  ["政府工作机构和企事业单位", "局", 48],
  ["政法系统单位", "院", 10],
  ["中省驻郴单位", "分局", 22],
] as const;
const surnames =
  "青白清东云临南北石松竹梅兰桂枫柏杉槐榆柳桐樟枣杏桃李梨橘荷菊茶麦禾稻黍谷泉溪河湖江海山岭峰岩坪洲";

/** Made-up names, each once. */
export const cityUnits: readonly { readonly name: string; readonly category: string }[] = sizes.flatMap(
  ([category, suffix, count]) =>
    Array.from({ length: count }, (_, i) => ({ name: `${surnames[i] ?? ""}岗${suffix}`, category })),
);

/** Numbers that look like chance and are the same at every run. */
export function seededIntegers(seed: number, count: number, max: number): readonly number[] {
  return fc.sample(fc.integer({ min: 0, max }), { seed, numRuns: count });
}

/** A workbook with nothing but the roster of a city. */
export function cityBook(): Promise<Uint8Array> {
  const rows = [["单位名称", "单位类别"], ...cityUnits.map(({ name, category }) => [name, category])];
  return writeXlsx({ sheets: [{ name: "评估单位", rows }] });
}

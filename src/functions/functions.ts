import { Decimal } from "decimal.js";

/**
 * 上级得分折算：上级考核得分乘以折算系数。
 * @customfunction
 * @param parentScore 上级得分：上级考核给出的分数
 * @param factor 系数：折算系数，例如 0.25
 * @returns 折算后的得分，不舍入
 */
export function share(parentScore: number, factor: number): number {
  return new Decimal(parentScore).times(factor).toNumber();
}

import { Argument } from "./argument";
import { gradeByQuota, gradeTotals } from "./grading";
import { rankTotals, totalScore } from "./ranking";

/**
 * 总分：各项得分之和，加上加分，减去减分的绝对值。
 * @customfunction
 * @param parts 各项得分：一个单位的各项；选多行多列时每行一个单位
 * @param [bonus] 加分：一个，或每个单位一个；空白为没有加分
 * @param [deduction] 减分：一个，或每个单位一个，正负号不论；空白为没有减分
 * @returns 总分，不舍入；有一项未填写或待核为 #N/A；“/、—、无、略”的项不计
 * @example =JX.TOTAL(C2:H127,I2:I127,J2:J127)
 * @clause structure
 */
export function total(parts: unknown[][], bonus?: unknown[][], deduction?: unknown[][]): unknown[][] {
  return totalScore(
    new Argument("各项得分", parts),
    new Argument("加分", bonus),
    new Argument("减分", deduction),
  );
}

/**
 * 名次：总分在本组内的名次，从高到低，同分同名次。
 * @customfunction
 * @param totals 总分：一列
 * @param [groups] 组别：与总分同样多，如单位类别；不填为全部一组
 * @param [method] 方式：不填为 1、2、2、4；"dense" 为 1、2、2、3
 * @returns 名次，与总分同样多；总分或组别未填写的为 #N/A，不占名次
 * @example =JX.RANK(K2:K127,B2:B127)
 * @clause use-of-result
 */
export function rank(totals: unknown[][], groups?: unknown[][], method?: unknown[][]): unknown[][] {
  return rankTotals(new Argument("总分", totals), new Argument("组别", groups), new Argument("方式", method));
}

/**
 * 等次：总分达到哪一等次的分数线，就是哪一等次。
 * @customfunction
 * @param totals 总分：一个或一列
 * @param bands 分数线：两列（等次、分数线），每等次一行，次序不限，不含表头
 * @returns 等次名称，与总分同样多；总分未填写、或低于最低分数线的为 #N/A
 * @example =JX.GRADE(K2:K127,$N$2:$O$5)
 * @clause use-of-result
 */
export function grade(totals: unknown[][], bands: unknown[][]): unknown[][] {
  return gradeTotals(new Argument("总分", totals), new Argument("分数线", bands));
}

/**
 * 按名额定等次：各组按名次从最好的等次排起，比例向下取整，最后一等次为其余，名额界上同分的都进较好等次。
 * @customfunction
 * @param totals 总分：一列
 * @param groups 组别：与总分同样多，如单位类别；一个单元格为全部一组
 * @param quotas 名额：两列（等次、名额），从最好的排起，不含表头；小于1为占本组单位数的比例（如20%），1起为个数
 * @returns 等次名称，与总分同样多；总分或组别未填写的为 #N/A，仍计入本组单位数
 * @example =JX.GRADEQUOTA(K2:K127,B2:B127,$N$2:$O$5)
 * @clause use-of-result
 */
export function gradeQuota(totals: unknown[][], groups: unknown[][], quotas: unknown[][]): unknown[][] {
  return gradeByQuota(
    new Argument("总分", totals),
    new Argument("组别", groups),
    new Argument("名额", quotas),
  );
}

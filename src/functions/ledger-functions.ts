import { Argument } from "./argument";
import { checkedAwards, issuerLevels } from "./awards";
import { dateOf, numberIn, unitNameOf } from "./conversions";
import { bonusOf, deductionOf } from "./sums";

/**
 * 授奖单位级别：授奖单位（可写多个）按方案属于国家级、省部级、不予认定还是待核。
 * @customfunction
 * @param issuers 授奖单位：一个或一列，一格可写多个单位；空白为待核
 * @param [dates] 授奖日期：与授奖单位同样多；机构更名、改隶时按日期判断，不填按现名
 * @param [scheme] 方案：方案编号 source（默认）或 changde2017，或“评估方案”表的区域
 * @param [bodies] 授奖单位名录：“授奖单位名录”表的区域，含表头
 * @returns 国家级、省部级、不予认定或待核，与授奖单位同样多；日期读不出为 #VALUE!
 * @example =JX.ISSUERLEVEL(E2:E50,F2:F50)
 * @clause award-issuer
 */
export function issuerLevel(
  issuers: unknown[][],
  dates?: unknown[][],
  scheme?: unknown[][],
  bodies?: unknown[][],
): unknown[][] {
  return issuerLevels(
    new Argument("授奖单位", issuers),
    new Argument("授奖日期", dates),
    new Argument("方案", scheme),
    new Argument("授奖单位名录", bodies),
  );
}

/**
 * 获奖认定：逐行认定获奖登记表，与窗格“一键校验”同一套规则，结果可直接溢出在表旁。
 * @customfunction
 * @param awards 获奖登记：整张表，含表头；表头用词不限，需有奖项名称、授奖单位、获奖时间等列
 * @param units 评估单位：评估单位名单，含表头（单位名称、简称、曾用名），或只有名称的一列
 * @param year 年度：评估年度，如 2024
 * @param [register] 已计分登记：上年度已计分或结转登记，含表头（奖项名称、获奖单位、计分年度）
 * @param [scheme] 方案：方案编号 source（默认）或 changde2017，或“评估方案”表的区域
 * @param [bodies] 授奖单位名录：“授奖单位名录”表的区域，含表头
 * @returns 与登记表同样多的行，四列：首行为认定结果、认定级别、认定加分、认定说明；不是获奖的行（小标题、空行、合计）为空文本。说明中的行号从所选区域首行数起
 * @example =JX.AWARDCHECK(A1:J60,评估单位!A1:E127,2024)
 * @clause award-window
 */
export function awardCheck(
  awards: unknown[][],
  units: unknown[][],
  year: unknown[][],
  register?: unknown[][],
  scheme?: unknown[][],
  bodies?: unknown[][],
): unknown[][] {
  return checkedAwards({
    awards: new Argument("获奖登记", awards),
    units: new Argument("评估单位", units),
    year: new Argument("年度", year),
    register: new Argument("已计分登记", register),
    scheme: new Argument("方案", scheme),
    bodies: new Argument("授奖单位名录", bodies),
  });
}

/**
 * 单位加分：某单位各行加分之和，不超过上限。
 * @customfunction
 * @param unit 单位：一个或一列单位名称
 * @param units 加分单位：登记表的单位列，一行一个单位
 * @param points 加分：与加分单位同样多；可直接用 JX.AWARDCHECK 的认定加分列
 * @param [cap] 上限：一个数，或与单位同样多；不填或“无”为不设上限
 * @returns 加分之和，与单位同样多，没有登记为 0；该单位有加分未填写或待核为 #N/A
 * @example =JX.BONUS(A2:A127,获奖登记!B2:B60,获奖登记!L2:L60,5)
 * @clause award-cap
 */
export function bonus(
  unit: unknown[][],
  units: unknown[][],
  points: unknown[][],
  cap?: unknown[][],
): unknown[][] {
  return bonusOf(
    new Argument("单位", unit),
    new Argument("加分单位", units),
    new Argument("加分", points),
    new Argument("上限", cap),
  );
}

/**
 * 单位减分：某单位各行原扣分值之和，省评的加倍，不超过限额；结果为正数。
 * @customfunction
 * @param unit 单位：一个或一列单位名称
 * @param units 扣分单位：登记表的单位列，一行一个单位
 * @param points 原扣分值：未加倍的分值，与扣分单位同样多；正负号不论
 * @param [province] 是否省评：与扣分单位同样多；是、TRUE、1、省为省评，加倍
 * @param [limit] 限额：一个数，或与单位同样多；不填或“无”为不设限额
 * @returns 减分之和（正数），与单位同样多，没有登记为 0；该单位有扣分未填写为 #N/A
 * @example =JX.DEDUCTION(A2:A127,扣分登记!B2:B40,扣分登记!D2:D40,扣分登记!E2:E40)
 * @clause deduction-doubling
 */
export function deduction(
  unit: unknown[][],
  units: unknown[][],
  points: unknown[][],
  province?: unknown[][],
  limit?: unknown[][],
): unknown[][] {
  return deductionOf(
    new Argument("单位", unit),
    new Argument("扣分单位", units),
    new Argument("原扣分值", points),
    new Argument("是否省评", province),
    new Argument("限额", limit),
  );
}

/**
 * 读日期：把各种写法的日期读成日期序列值，单元格设为日期格式即可。
 * @customfunction
 * @param text 文本：一个或一列，如 2011.5.3、2011年元月1日、20110503、二〇一一年九月七日
 * @returns 日期序列值，与文本同样多；“/、—、无、略”为空文本；缺年月日、有歧义或读不出为 #VALUE!，空白为 #N/A
 * @example =JX.DATE(F2:F60)
 * @clause ledger
 */
export function date(text: unknown[][]): unknown[][] {
  return dateOf(new Argument("文本", text));
}

/**
 * 读数字：把带全角、单位、正负字样的数字读成数值。
 * @customfunction
 * @param text 文本：一个或一列，如 １2.5、8.5分、加2分、扣0.5（−0.5）、2000万、96%
 * @returns 数值，与文本同样多；“/、—、无、略”为空文本；读不出为 #VALUE!，空白为 #N/A
 * @example =JX.NUMBER(C2:C60)
 * @clause ledger
 */
export function number(text: unknown[][]): unknown[][] {
  return numberIn(new Argument("文本", text));
}

/**
 * 单位规范名称：按评估单位名单把简称、曾用名和异写换成规范名称。
 * @customfunction
 * @param text 文本：一个或一列单位名称
 * @param units 评估单位：评估单位名单，含表头（单位名称、简称、曾用名），或只有名称的一列
 * @returns 规范名称，与文本同样多；名单中没有、分不清或空白为 #N/A
 * @example =JX.UNITNAME(B2:B60,评估单位!A1:E127)
 * @clause award-recipient
 */
export function unitName(text: unknown[][], units: unknown[][]): unknown[][] {
  return unitNameOf(new Argument("文本", text), new Argument("评估单位", units));
}

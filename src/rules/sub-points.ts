import { squeezeText } from "../domain/text";

/** 1. ① (1) （一） 一是: where a sub-item of a text begins. */
const subItem =
  /(?:^|(?<=[。;；:,，、.)）\s分]))(?=(?:\d{1,2}[.、．](?!\d)|[(（][一二三四五六七八九十\d]{1,2}[)）]|[①-⑳]|[一二三四五六]是))/gu;
/** 得2分, 计3分, 满分5分: but not for each of several, and not what is taken or added. */
const gained = /(?:得|计|记|满分|共)(\d+(?:\.\d+)?)分/gu;
const conditional = /[每扣加奖减]|按比例|比例|递|最高|最多|上限|不得分?$/u;
/** （15分） （3分，少一次扣1分）; a bare （20） only at the end of a sub-item. */
const bracketed = /[(（](\d+(?:\.\d+)?)分(?=[)）,，;；。])/gu;
const bareAtEnd = /[(（](\d+(?:\.\d+)?)[)）][。;；,，]?$/u;
/** Words by which steps of one item are told apart, of which only one applies. */
const steps =
  /以上|以下|不足|低于|高于|优秀|良好|合格|第[一二三]|[≥≤<>%％]|排名|完成率|否则|未完成|基本完成/u;

function numbersOf(part: string): readonly number[] {
  const ofGains = [...part.matchAll(gained)].flatMap((match) => {
    const clause =
      part
        .slice(0, match.index)
        .split(/[,，;；。:：]/u)
        .at(-1) ?? "";
    return conditional.test(clause) ? [] : [Number(match[1])];
  });
  const inBrackets = [...part.matchAll(bracketed)].map((match) => Number(match[1]));
  const bare = bareAtEnd.exec(part)?.[1];
  return [...ofGains, ...inBrackets, ...(bare === undefined ? [] : [Number(bare)])];
}

const sum = (numbers: readonly number[]): number =>
  Number(numbers.reduce((total, each) => total + each, 0).toFixed(6));

/**
 * The sums of sub-points that a text may mean, the plain one first; empty when it names fewer than two. Steps of one
 * sub-item (完成得5分，基本完成得3分) are not added: the highest stands for them.
 */
export function subPointSums(text: string): readonly number[] {
  const parts = squeezeText(text).split(subItem).map(numbersOf);
  const all = parts.flat();
  if (all.length < 2) return [];
  const highest = parts.filter((numbers) => numbers.length > 0).map((numbers) => Math.max(...numbers));
  return [sum(all), sum(highest), ...(steps.test(text) ? [Math.max(...all)] : [])];
}

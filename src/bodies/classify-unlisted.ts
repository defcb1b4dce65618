import { costs } from "./candidate";
import type { Candidate } from "./candidate";
import { groupEnding, isAssociation, militaryName } from "./endings";

/** Names that no class of C1 fits, and words that name nobody. */

const unlisted = (cost: number): Candidate => ({ naming: { kind: "unknown" }, cost });

export function international(text: string): Candidate | null {
  const isInternational =
    /^(?:联合国|世界|国际|亚洲|亚太|欧洲|欧盟|东盟|上海合作组织|非洲|美国|日本|英国)/u.test(text);
  return isInternational ? unlisted(costs.likely) : null;
}

/** 长江航务管理局, 长三角区域合作办公室: of several provinces, no city's. */
export function interprovincial(text: string): Candidate | null {
  const isWide = /^(?:长江|黄河|珠江|淮河|海河|松辽|太湖|长三角|泛珠|京津冀|粤港澳)(?=.{2})/u.test(text);
  return isWide && !isAssociation(text) && !groupEnding.test(text) ? unlisted(costs.likely) : null;
}

/** 上级有关部门, 国家部委, 省直有关单位: no body is named. */
export function vague(text: string): Candidate | null {
  if (!/[委门位关局导]$/u.test(text)) return null;
  const isVague =
    /^(?:国家|中央|全国|上级|有关|相关|主管|各|多|省|市|县|国务院)?(?:直属?|级)?(?:各|有关|相关|主管|业务|职能|行业|[一二两三四五六七八九十\d]+个?)*(?:部委|部门|单位|机关|厅局|领导|部委办局)+$/u.test(
      text,
    );
  return isVague ? unlisted(costs.likely) : null;
}

export function military(text: string): Candidate | null {
  return militaryName.test(text) ? unlisted(costs.shape) : null;
}

/** Agreeing, commissioning, judging: whoever does it does not issue, whoever follows does. */
const agreeing = "(?:批准|同意|审定|审批|审核|核准|核定|认可|许可|备案|授权|委托|批示|指示)";
const judging =
  "(?:评审|评选|考核|考评|评比|评定|评估|测评|遴选|筛选|公示|推荐|申报|初审|复审|复核|审查|验收)(?![委办组小领会员中])";
const deciding = "(?:决定|通过|部署|安排|要求|精神|意见)";
const manner = "(?:研究|讨论|审议|会议|党组|常务|共同|一致|联合)*";
const verb = `${manner}(?:${agreeing}|${judging}|${deciding}|研究(?=[,;、\\s]))+`;
/** 经 begins 经济 and 经信委, 报 stands in 报社, 应 begins 应急管理部: what follows tells. */
const preposition =
  "(?:报请?经?(?![社刊业纸道])|呈报|提请|(?:先后)?经(?:报|过)?(?![济贸信委费营协合开建管侦])|受(?![灾贿])|依据|根据|按照?|遵照|应(?![急用]))";
const name = "(?:(?!经(?!济|贸|信|委|费|营)|由)[^;。|]){0,40}?";
const ending = "(?:之?后|的)?(?:[,;、:\\s]|现?由|成立的?|设立的?)*";

/** 经省委、省政府同意并报国务院批准后，由省教育厅: at the beginning, or after the name of whoever issues. */
const approval = new RegExp(
  `(?:^|(?<=[\\s,;、])|(?<=[部委办厅局署院会府组]))${preposition}${name}${verb}` +
    `(?:[,、\\s]*(?:并|再|且)?(?:${preposition}|、|并)${name}${manner}${agreeing})*${ending}`,
  "gu",
);
/** 国务院批准，人社部: the same without 经. */
const bareApproval = /^[^;。]{2,40}?(?:批准|同意|授权|委托)(?:后?[,;、\s]+(?:由)?|由)(?=..)/u;

/** A line without the bodies that only agreed. */
export function withoutApproval(line: string): string {
  return line.replace(approval, (_found, at: number) => (at === 0 ? "" : " ")).replace(bareApproval, "");
}

/** 经省政府研究决定，授予 and 国务院批准 do tell who issues when they name nobody else; 经国务院同意 does not. */
export function isIssuedByApprover(line: string): boolean {
  return /决定/u.test(line) || bareIssue.test(line);
}
const bareIssue = new RegExp(`^(?!${preposition})[^;。]{2,40}(?:批准|授权|委托)`, "u");

/** 省委书记批示, 省政府主要领导圈阅肯定: a word of a leader is no award of the body. */
const leaders =
  "(?:领导(?:同志|们|人)?|负责同志|书记|省长|市长|县长|主席|总理|主任|部长|厅长|局长|司令员?|秘书长|委员长|同志)";
const instruction = new RegExp(
  `${leaders}[\\u4e00-\\u9fff]{0,8}(?:批示|指示|批阅|圈阅|签批|批转|讲话|点赞|肯定|表扬(?!的?决定|的?通报))`,
  "u",
);

/** True for a cell whose only issuer is a leader who wrote or said something. */
export function isInstruction(text: string): boolean {
  return text
    .split(/[\r\n]+/u)
    .every((line) => instruction.test(withoutApproval(line.normalize("NFKC").replace(/\s+/gu, ""))));
}

import { isIssuedByApprover, withoutApproval } from "./approval";
import { documentNumber } from "./document-number";

/** An issuer cell without what names nobody: its pieces between separators, and whether more issuers are meant. */
export interface CleanCell {
  readonly pieces: readonly string[];
  readonly isOpen: boolean;
  /** How many issuers the text says that there are (财政部、水利部两部委); 0 when it does not say. */
  readonly told: number;
}

const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/gu;

/** The spaces of 国 务 院 are layout; those of 国务院 办公厅 may part two bodies. */
const letterSpaces = /(?<=(?:^|[ ,;、(])[\u4e00-\u9fff]) (?=[\u4e00-\u9fff](?:[ ,;、)]|$))/gu;

const dates =
  /(?:19|20)\d{2}\s*(?:年度?|[.\-/])\s*(?:\d{1,2}\s*(?:月|[.\-/])?\s*)?(?:\d{1,2}\s*日?)?|[一二][〇○零一二三四五六七八九]{3}年(?:[一二三四五六七八九十元]+月)?(?:[一二三四五六七八九十]+日)?|(?<!\d)(?:19|20)\d{6}(?!\d)|\d{1,2}月\d{1,2}日/gu;

const label =
  /(?:^|(?<=[\s,;、]))(?:授奖|颁奖|授予|颁发|表彰|发文|发证|签发|授牌|主办|承办|协办|举办|评选|命名|颁授|奖励|发布|印发|牵头|组织|指导|支持|文件?|字)(?:单位|机关|部门|机构|主体|者|方|字号|编号|号)?(?:名称)?\s*[::]\s*/gu;

/** Acts of issuing, each with what must not follow (or come before) because the word is then part of a name. */
const acts = [
  "授予", "颁发", "颁授", "颁奖", "授奖", "授牌", "授称", "颁布", "命名", "表彰(?!工作|奖励|办)", "表扬", "表奖", "(?<!交)通报(?!社)",
  "印发", "转发", "批转", "下发", "发布", "公布", "评为", "评选(?!委|办|组|表彰|活动|工作)", "评定(?!中心|委|办)", "认定(?!办|中心|委|机构)",
  "批准", "签发", "发文(?!化|旅|创|物|明|学)", "制发", "奖励(?!办|委|工作|基金|局|中心)", "嘉奖", "荣?记(?:集体|个人)?[一二三]等功", "记大?功",
  "主办", "承办", "牵头", "参与", "配合", "(?<![政经外])协办(?!公)", "举办", "主持(?!人)", "联评", "评比(?!达标|表彰|办)", "推荐(?!委|办)", "确认", "公告", "通告", "(?:征兵)?命令", "决定", "通知", "文件",
  "下文(?!化|体|旅|物|联)", "行文", "发文件", "红头", "名义", "真抓实干", "(?:第?[一二三四五六七八九十\\d]+次)?大督查", "督查激励", "(?<=[部委办厅局署院会府])[发颁授奖评](?=$|[\\s。,;、])",
  "盖章", "公章", "印章", "签章", "用印", "钢印",
]; // prettier-ignore
/** How it was done, before the act. */
const manner = /(?:研究|讨论|审议|联合|共同|分别|同时|隆重|正式|统一|组织)+$/u;
/** The first act: whatever follows it is no issuer. */
const act = new RegExp(`${acts.join("|")}|联合$|共同$|(?<=[部委局署厅院会府])令(?=$|[\\s。,;、通])`, "u");

const leading =
  /^(?:由|经(?!济|贸|信|委|费|营)|被|受(?!灾)|荣获|获得?|系(?!统)|以|原(?!子|材|料|油)|省里的?|我国的?)(?=..)/u;
/** The title of a notice with its issuer in brackets: 关于表彰先进单位的决定(全国爱卫会). */
const behindNotice = /^《?关于.*\(([^()]{2,30})\)》?$/u;
/** The title of an award with its issuer in brackets: 全国粮食生产先进县(农业部); the name of an office is no title. */
const behindAward =
  /(?:先进|优秀|模范|示范|文明|劳动|标兵|十佳|十强|百强|卫生|园林|平安|生态|达标|创新|试点|双拥|集体|称号|荣誉|奖[牌章杯状]?|[一二三]等|案例|第.名|单位|县城?|城市|[区市镇乡村]|社区|乡镇|街道|基地|企业|学校|班组|站所|窗口|家庭|个人|工作者)(?<![部委局厅署])["”》]?\(([^()]{2,40})\)["”》]?$/u;
/** 国家级（国务院）, 省级：省教育厅: the level is no body, who stands behind it is. */
const levelLabel =
  /(?:^|(?<=[\s,;、]))(?:国家|省部|部省|省|部|地厅|厅局?|市厅?|州|县)级\s*(?:[::]\s*|(?=\())/gu;
const numbering =
  /(?:^|(?<=[\s,;、]))(?:[((]?\d{1,2}[))]|N[oO]\.?\s*\d{1,2}|(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.、](?!\d))\s*/gu;

const open =
  /等+(?:中央|国家|全国|省直|省级|市直)?(?:\d+|[一二三四五六七八九十两几多数]+)?(?:余|多)?(?:个|家)?(?:国家|省直|省级|中央|市直|有关|相关|其他|其它|上级)?(?:部[委门]局?|部|委办局|委员会|委|单位|厅[局委]|厅|局|机关|组织|机构|办|方)?(?:和单位)?(?=$|\s)|(?:以及|[及和、])(?:其他|其它|有关|相关)(?:\d+)?个?(?:部门|部委|单位|机关|厅局)+(?=$|\s)|(?:\.{3,}|…+|。{2,})(?=$|\s)/gu;
/** The count of a list behind its last name: 财政部、水利部两部委. */
const told =
  /(?<=^|[部委办厅局署会府社总协联行央室区队]|(?<!国务)院)\s*(十?[一二两三四五六七八九十]|\d{1,2})个?(?:国家|省直|中央)?(?:部委办?局?|委办局|部门|厅局|厅委|单位|机关|家|家单位)$/u;
/** 教育部、财政部两部; but 公安部五局 is a bureau of its ministry, so that the number must be that of the list. */
const toldShortly = /(?<=[部委办厅局署会院])\s*([两二三四五六])(?:部|委|局|厅|办|院|会)$/u;
/** 全国“双学双比”、“巾帼建功”活动领导小组 is one name. */
const quotedWords = /(?<=[\u4e00-\u9fff])“[^”]*”(?:[,、]“[^”]*”)+(?=[\u4e00-\u9fff])/gu;
/** 省委、省政府信访局 is one office. */
const ofBoth =
  /委、[省市县区州]?(?:人民)?政府(?=(?:信访局|督查室|接待办|[^、,;\s]{2,}(?:领导小组|指挥部))(?:办公室)?(?:$|[、,;\s]))/gu;
const separators = /[,;、。;|/+&\\\t:]|(?<=[\u4e00-\u9fff])[.](?=[\u4e00-\u9fff])/u;

/** Words in brackets that complete the name before them. */
const completing = /^(?:办公厅|办公室|办)$/u;
const joining = /^(?:会同|联合|与|和|及|同|以及|并|、)+/u;

/** The 代字 before a 文号 is dropped, but not the name of a body to which it is stuck (湖南省人民政府湘政函〔2013〕41号). */
function withoutDocumentNumbers(text: string, nameOf: (letters: string) => string): string {
  // The pattern begins with any letters, so it is tried only where there is a number.
  if (!/\d/u.test(text)) return text;
  return text.replace(documentNumber, (_match, code: string | undefined) => `${nameOf(code ?? "")} `);
}

function withoutBrackets(text: string): string {
  const innermost = /[[〔(【{〈<「]([^[\]〔〕()【】{}〈〉<>「」]*)[\]〕)】}〉>」]/u;
  let rest = text;
  for (let match = innermost.exec(rest); match !== null; match = innermost.exec(rest)) {
    const content = (match[1] ?? "").trim();
    const before = rest.slice(0, match.index);
    const after = rest.slice(match.index + match[0].length);
    rest = before + bracketMeaning(content, before) + after;
  }
  return rest.replace(/[[\]〔〕()【】{}〈〉<>「」]/gu, " ");
}

function bracketMeaning(content: string, before: string): string {
  if (completing.test(content)) return content;
  if (joining.test(content)) return `、${content.replace(joining, "")}`;
  if (/^(?:\d+|[一二三四五六七八九十]+)$/u.test(content)) return "、";
  const isFirst = /(?:^|[,;、])\s*$/u.test(before);
  return isFirst ? content : " ";
}

/** Cuts a line at the title of a notice or at the act of issuing. */
function withoutTitle(line: string): string {
  const title = /\s*《?关于/u.exec(line);
  const untitled = title === null ? line : line.slice(0, title.index);
  const found = act.exec(untitled);
  if (found === null) return untitled;
  const after = untitled.slice(found.index + found[0].length);
  const before = untitled.slice(0, found.index).replace(manner, "");
  // 教育部颁发、财政部: the act ends the piece; 授予“先进单位”称号 ends the line.
  const next = /^\s*(?:[,;、]|$)/u.test(after) ? after : "";
  return next === "" ? before : before + withoutTitle(next);
}

/** What a line says about its issuers, without those who only agreed. */
function issuing(line: string): string {
  const rest = withoutTitle(withoutApproval(line));
  const isEmpty = !/[\u4e00-\u9fff] ?[\u4e00-\u9fff]/u.test(rest.replace(dates, ""));
  return isEmpty && isIssuedByApprover(line) ? withoutTitle(line) : rest;
}

/** What stands in brackets behind the title of an award; null where there is no such title. */
export function behindTitle(text: string): string | null {
  const line = text
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/[[【〔]/gu, "(")
    .replace(/[\]】〕]/gu, ")");
  return behindAward.exec(line)?.[1] ?? null;
}

function isPlaceholder(text: string): boolean {
  return /^[\d\s.\-—–_~×xX*?!"'%#@]*$/u.test(text);
}

/**
 * Takes from a cell what adds no issuer: invisible characters, width, 文号, dates, brackets, labels, titles, acts. Line
 * breaks become spaces, since a name may be wrapped.
 */
export function cleanCell(text: string, nameOf: (letters: string) => string): CleanCell {
  const folded = text
    .replace(/[①-⑳]/gu, "、")
    .replace(/…+/gu, "…")
    .replace(invisible, "")
    .split(/[\r\n]+/u)
    .map((line) => line.normalize("NFKC").replace(/\s+/gu, " ").trim().replace(letterSpaces, ""))
    .map((line) => withoutDocumentNumbers(line, nameOf).replace(behindNotice, "$1"))
    .map((line) => line.replace(levelLabel, ""))
    .map((line) => issuing(withoutBrackets(line).replace(label, "")))
    .join(" ");
  const plain = folded
    .replace(dates, " ")
    .replace(numbering, "")
    // A dash or a dot may part two names or stand inside one, as a space does.
    .replace(/(?<=[\u4e00-\u9fff]\s*)[-—–―·•~→⇒*#_=]+(?=\s*[\u4e00-\u9fff])/gu, " ")
    .replace(/"([^"]*)"|《([^》]*)》/gu, "“$1$2”")
    .replace(ofBoth, (words) => words.replace("、", ""))
    .replace(quotedWords, (words) => words.replace(/”[,、]“/gu, ""))
    .replace(/(?<![\u4e00-\u9fff])“([^”]*)”|“([^”]*)”(?![\u4e00-\u9fff])|“(?![^“]*”)/gu, "$1$2")
    .replace(/(?<!“[^”]*)”/gu, "")
    .replace(/['‘’『』《》]/gu, "");
  let isOpen = false;
  const closed = plain
    .split(separators)
    .map((piece) => piece.trim())
    .map((piece) =>
      piece.replace(open, () => {
        isOpen = true;
        return " ";
      }),
    );
  const pieces = closed
    .map((piece) => piece.replace(leading, "").trim())
    .filter((piece) => piece !== "" && !isPlaceholder(piece));
  return { ...withoutCount(pieces), isOpen };
}

function numberOf(numeral: string): number {
  if (/\d/u.test(numeral)) return Number(numeral);
  const ones = "一二三四五六七八九十".indexOf(numeral.slice(-1).replace("两", "二")) + 1;
  return numeral.length > 1 ? 10 + ones : ones;
}

function withoutCount(pieces: readonly string[]): { pieces: readonly string[]; told: number } {
  const last = pieces.at(-1) ?? "";
  const shortly = toldShortly.exec(last);
  const isCount = shortly !== null && numberOf(shortly[1] ?? "") === pieces.length;
  const count = told.exec(last) ?? (isCount ? shortly : null);
  if (count === null) return { pieces, told: 0 };
  const named = last.slice(0, count.index);
  // 三部门 alone names nobody, and that is to be said.
  if (named === "" && pieces.length === 1) return { pieces, told: 0 };
  const listed = [...pieces.slice(0, -1), named].filter((piece) => piece !== "");
  return { pieces: listed, told: numberOf(count[1] ?? "") };
}

/** Endings of associations, media, companies and schools (C1 `association`). */
const associationEnding =
  /(?:协会|学会|研究会|促进会|联合会|联谊会|商会|基金会|同业公会|公会|协进会|校友会|同学会|互助会|慈善会|总会|联盟|俱乐部|协作会|工委会|老促会|公司|集团|企业|总厂|厂|银行|信用社|信用联社|保险|证券|大学|(?<!科)学院|学校|中学|小学|幼儿园|报社|报刊社|画报社?|杂志社|期刊社|出版社|通讯社|新闻社|旅行社|书社|编辑部|日报|晚报|早报|晨报|时报|商报|周报|青年报|少年报|工人报|法制报|法治报|农民报|教育报|导报|快报|报|周刊社?|期刊|杂志|月刊|电视台|广播电台|电台|卫视|经视|广播电视总?台|广电总台|融媒体中心|传媒|报业|网|网站|在线|频道|频率|栏目组?|事务所|合作社|联合社|客户端|公众号|专业委员会|分会|俱乐部|工作室|书画院|志愿者?服务队|志愿者|移动|电信|联通|铁塔|电力|石化|石油|重工|重科|股份|控股|航空|药业|酒业|乳业|实业|置业|消费者委员会|消费者权益保护委员会|消委会|消保委|建工|师大|农大|科大|工大|理工)$/u;

/** True when something stands before such an ending. */
export function isAssociation(name: string): boolean {
  const ending = associationEnding.exec(name);
  return ending !== null && ending.index > 0;
}

/** An association's own office: 中国足球协会秘书处, 清华大学研究生院, 中国银行湖南省分行. */
export const associationInner =
  /^.{2,}?(?:协会|学会|研究会|促进会|联合会|基金会|商会|公司|集团|大学|学院|银行|报社|电视台|日报)(?:.{0,16}(?:处|室|部|办|办公室|中心|委员会|委|会|组|院|分行|支行|党委|团委|工会|所|系|店|队|社|站))$/u;

/** Groups that coordinate, by their ending alone. */
export const groupEnding =
  /(?:领导小组|工作小组|协调小组|指导小组|推进小组|工作专班|指挥部|联席会议|联席会|机制|机制综合组|协调组|领导组|指导组)(?:办公室|办)?$/u;
export const committeeEnding = /(?:委员会|工委|委)(?:办公室|办)?$/u;
export const officeEnding = /(?:办公室|办)$/u;

/** Committees for one occasion or one trade: no listed class. */
export const occasionalEnding =
  /(?:组委会|组织委员会|评委会|(?:评审|评选|评奖|审定|评定|鉴定|推选|选拔|竞赛|大赛|比赛|展览|博览会)(?:工作)?(?:委员会|委)|评审组|评选组|评审小组|专家委员会|专家组|筹委会|筹备委员会|筹备组|执委会|执行委员会|技术委员会|仲裁委员会|奥林匹克委员会|奥委会|组委|活动办公室|活动办|评选办公室|评选活动办公室|评选表彰办公室|秘书处)(?:办公室|办|秘书处)?$/u;

/** Institutions of unclear rank (a research centre): `unknown`. */
export const institutionEnding =
  /(?:研究中心|研究所|研究院|研究总院|科学院|设计院|规划院|勘察院|医院|博物馆|图书馆|美术馆|纪念馆|科技馆|文化馆|体育馆|实验室|科学中心|技术中心)$/u;

/** Offices within a body. */
export const innerEnding =
  /(?:厅|司|局|处|室|部|办|委|科|中心|站|总站|队|总队|支队|大队|馆|所|院|组|党委|党总支|党支部|支部|工会|团委|妇委会|委员会|办公室|专员办|办事处|分局|分行|支行|监管办|署|台|库|基地|指挥部|领导小组|海关|机关|司令部|政治部)$/u;

/** Military and armed police: no class of C1. */
export const militaryName =
  /^(?:中国人民)?(?:解放军|.{0,4}军区|.{0,2}战区|空军|海军|陆军|火箭军|战略支援部队|联勤保障部队|第二炮兵|二炮|武警|武装警察|.{0,6}集团军|.{0,4}舰队|预备役)/u;

import type { Body } from "../body";

/**
 * 国务院 and its office, and the other organs of state. The source scheme does not say at which level the congress,
 * the conference, the courts, the armed forces and the other parties stand: their honest class is unknown (待核).
 */
export const stateOrgans: readonly Body[] = [
  { name: "国务院", class: "central", aliases: ["中央人民政府", "国务院常务会议"], documentPrefixes: ["国发", "国函", "国令", "国务院令"] },
  { name: "国务院办公厅", class: "central-office", aliases: ["国办", "国务院办公室"], documentPrefixes: ["国办发", "国办函", "国办秘函", "国办"] },
  { name: "全国人民代表大会常务委员会", class: "unknown", aliases: ["全国人大常委会", "全国人大", "全国人民代表大会", "全国人大常务委员会", "人大常委会"] },
  { name: "全国人民代表大会常务委员会办公厅", class: "unknown", aliases: ["全国人大常委会办公厅", "全国人大办公厅"] },
  { name: "中国人民政治协商会议全国委员会", class: "unknown", aliases: ["全国政协", "政协全国委员会", "全国政协委员会"] },
  { name: "中国人民政治协商会议全国委员会办公厅", class: "unknown", aliases: ["全国政协办公厅", "政协全国委员会办公厅"] },
  { name: "国家主席", class: "unknown", aliases: ["中华人民共和国主席"] },
  { name: "最高人民法院", class: "unknown", aliases: ["最高法院", "最高法", "高法院"] },
  { name: "最高人民检察院", class: "unknown", aliases: ["最高检察院", "最高检", "高检院"] },
  { name: "中央军委政治工作部", class: "unknown", aliases: ["军委政治工作部", "中国人民解放军总政治部", "解放军总政治部", "总政治部", "总政", "中央军委政治部"] },
  { name: "中央军委国防动员部", class: "unknown", aliases: ["军委国防动员部", "国防动员部"] },
  { name: "中央军委后勤保障部", class: "unknown", aliases: ["军委后勤保障部", "中国人民解放军总后勤部", "解放军总后勤部", "总后勤部", "解放军总后勤部卫生部", "总后勤部卫生部", "总后卫生部"] },
  { name: "中央军委装备发展部", class: "unknown", aliases: ["军委装备发展部", "中国人民解放军总装备部", "解放军总装备部", "总装备部"] },
  { name: "中央军委联合参谋部", class: "unknown", aliases: ["军委联合参谋部", "中国人民解放军总参谋部", "解放军总参谋部", "总参谋部", "总参"] },
  { name: "中央军委训练管理部", class: "unknown", aliases: ["军委训练管理部"] },
  { name: "中央军委办公厅", class: "unknown", aliases: ["军委办公厅"] },
  { name: "中央军委纪律检查委员会", class: "unknown", aliases: ["军委纪委", "中央军委纪委"] },
  { name: "中央军委政法委员会", class: "unknown", aliases: ["军委政法委"] },
  { name: "中央军委科学技术委员会", class: "unknown", aliases: ["军委科技委"] },
  { name: "中国人民解放军", class: "unknown", aliases: ["解放军"] },
  { name: "中国人民武装警察部队", class: "unknown", aliases: ["武警部队", "武警总部", "中国人民武装警察部队总部", "武装警察部队"] },
  { name: "北京军区", class: "unknown" },
  { name: "沈阳军区", class: "unknown" },
  { name: "中国国民党革命委员会中央委员会", class: "unknown", aliases: ["民革中央", "中国国民党革命委员会"] },
  { name: "中国民主同盟中央委员会", class: "unknown", aliases: ["民盟中央", "中国民主同盟"] },
  { name: "中国民主建国会中央委员会", class: "unknown", aliases: ["民建中央", "中国民主建国会"] },
  { name: "中国民主促进会中央委员会", class: "unknown", aliases: ["民进中央", "中国民主促进会"] },
  { name: "中国农工民主党中央委员会", class: "unknown", aliases: ["农工党中央", "中国农工民主党"] },
  { name: "中国致公党中央委员会", class: "unknown", aliases: ["致公党中央", "中国致公党"] },
  { name: "九三学社中央委员会", class: "unknown", aliases: ["九三学社中央", "九三学社"] },
  { name: "台湾民主自治同盟中央委员会", class: "unknown", aliases: ["台盟中央", "台湾民主自治同盟"] },
]; // prettier-ignore

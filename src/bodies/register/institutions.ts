import type { Body } from "../body";

/** Institutions of the centre whose rank C1 does not settle: 待核. */
export const institutions: readonly Body[] = [
  { name: "中国科学院", class: "unknown", aliases: ["中科院"] },
  { name: "中国社会科学院", class: "unknown", aliases: ["中国社科院"] },
  { name: "中国工程院", class: "unknown" },
  { name: "国家行政学院", class: "unknown" },
  { name: "国务院发展研究中心", class: "unknown", aliases: ["国研中心"] },
  { name: "国家自然科学基金委员会", class: "unknown", aliases: ["国家基金委", "国家自然科学基金委"] },
  { name: "全国社会保障基金理事会", class: "unknown", aliases: ["全国社保基金理事会", "社保基金会"] },
  { name: "中华全国供销合作总社", class: "unknown", aliases: ["全国供销合作总社", "供销总社", "全国供销总社", "中华全国供销总社", "供销合作总社"] },
  { name: "中国老龄协会", class: "unknown" },
  { name: "国家图书馆", class: "unknown" },
  { name: "中国国家博物馆", class: "unknown", aliases: ["国家博物馆"] },
  { name: "故宫博物院", class: "unknown" },
  { name: "国家信息中心", class: "unknown" },
  { name: "中国农业科学院", class: "unknown", aliases: ["中国农科院"] },
  { name: "中国疾病预防控制中心", class: "unknown", aliases: ["中国疾控中心"] },
  { name: "国家杂交水稻工程技术中心", class: "unknown" },
  { name: "联合国", class: "unknown" },
  { name: "世界卫生组织", class: "unknown" },
]; // prettier-ignore

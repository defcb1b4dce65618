import type { RegisterEntry } from "../../src/bodies";
import { extendRegister, parseIssuers, standardRegister } from "../../src/bodies";

const parsed = (text: string, entries: readonly RegisterEntry[]) =>
  parseIssuers(text, { register: extendRegister(standardRegister, entries).register }).issuers;

test("a new body is known by its name and by its aliases", () => {
  const entries = [{ name: "南岭科学中心", class: "association", aliases: ["南科中心"] }] as const;
  expect(parsed("水利部、南科中心", entries)).toMatchObject([
    { class: "ministry" },
    { name: "南岭科学中心", class: "association" },
  ]);
});

test("the office's class goes before the register's, also for a name of the provinces", () => {
  expect(parsed("国家文物局", [{ name: "国家文物局", class: "ministry" }])).toMatchObject([
    { class: "ministry" },
  ]);
  expect(parsed("省重点办", [{ name: "省重点办", class: "province-department" }])).toMatchObject([
    { class: "province-department" },
  ]);
});

test("an entry without a class gives a known body another name", () => {
  const issuers = parsed("人力部", [{ name: "人力资源和社会保障部", aliases: ["人力部"] }]);
  expect(issuers).toMatchObject([{ name: "人力资源和社会保障部", isPersonnelMinistry: true }]);
});

test("rows that cannot be used are told, not thrown", () => {
  const { problems } = extendRegister(standardRegister, [
    { name: "  ", class: "ministry" },
    { name: "南岭科学中心" },
    { name: "南岭科学中心", class: "unknown" },
    { name: "南岭 科学中心", class: "ministry" },
  ]);
  expect(problems).toEqual(["name-missing", "class-missing", null, "name-repeated"]);
});

test("the register given is left as it was", () => {
  extendRegister(standardRegister, [{ name: "水利部", class: "association" }]);
  expect(parseIssuers("水利部").issuers[0]?.class).toBe("ministry");
});

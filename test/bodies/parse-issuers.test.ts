import { parseIssuers } from "../../src/bodies";
import { cellCases, dateOf } from "./cell-table";

const classesOf = (text: string, date = "2012-05-01") =>
  parseIssuers(text, { date: dateOf(date) })
    .issuers.map((issuer) => issuer.class)
    .join(",");

describe.each([
  "national",
  "own-province",
  "places",
  "more-names",
  "writings",
  "inner-offices",
  "mixtures",
  "lookalikes",
  "document-numbers",
  "ledger-cells",
])("cells: %s", (name) => {
  test("every cell gives the classes of its issuers", () => {
    const cases = cellCases(name);
    expect(cases.length).toBeGreaterThan(50);
    const wrong = cases.filter(({ text, date, classes }) => classesOf(text, date) !== classes);
    expect(wrong.map((each) => ({ ...each, got: classesOf(each.text, each.date) }))).toEqual([]);
  });
});

describe("separators", () => {
  const bodies = [
    ["国务院", "central"],
    ["国务院办公厅", "central-office"],
    ["中央宣传部", "party-department"],
    ["国家发展和改革委员会", "ministry"],
    ["人力资源和社会保障部", "ministry"],
    ["国家粮食和物资储备局", "national-bureau"],
    ["全国妇联", "mass-org"],
    ["国务院安全生产委员会", "coordinating"],
    ["湖南省人民政府", "province"],
    ["湖南省人社厅", "province-hr"],
    ["湖南省民族宗教事务委员会", "province-department"],
    ["贵州省人民政府", "other-province"],
    ["衡阳市人民政府", "municipal"],
  ] as const;
  const separators = ["、", "，", ",", ";", "；", " ", "\u2002", "\u3000", "\n", "和", "与", "及", "会同", "联合", "暨", "+", "&", "/", " 、 ", ""]; // prettier-ignore

  test.each(separators)("%j between any two bodies", (separator) => {
    const wrong = bodies.flatMap(([first, classOfFirst]) =>
      bodies
        .filter(([second]) => second !== first)
        .map(
          ([second, classOfSecond]) =>
            [first + separator + second, `${classOfFirst},${classOfSecond}`] as const,
        )
        .filter(([text, expected]) => classesOf(text, "2019-05-01") !== expected)
        .map(([text]) => `${text}: ${classesOf(text, "2019-05-01")}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("what a list says beside its issuers", () => {
  test("等 leaves the list open, a name with 等 does not", () => {
    expect(parseIssuers("水利部等五部委").isOpen).toBe(true);
    expect(parseIssuers("水利部、商务部……").isOpen).toBe(true);
    expect(parseIssuers("水利部及有关部门").isOpen).toBe(true);
    expect(parseIssuers("教育部高等教育司").isOpen).toBe(false);
  });

  test("a count behind the list leaves it open only where it tells of more", () => {
    expect(parseIssuers("水利部、商务部两部委").isOpen).toBe(false);
    expect(parseIssuers("省水利厅五部门").isOpen).toBe(true);
  });

  test("a blank and a stroke give nobody", () => {
    for (const text of ["", " ", "/", "无", "—"]) expect(parseIssuers(text).issuers).toEqual([]);
  });

  test("the official name stands beside the written one", () => {
    const [issuer] = parseIssuers("中组部").issuers;
    expect(issuer).toMatchObject({ name: "中共中央组织部", written: "中组部" });
    expect(parseIssuers("省教育厅").issuers[0]?.name).toBe("湖南省教育厅");
    expect(parseIssuers("省委").issuers[0]?.name).toBe("中共湖南省委");
  });

  test("only 人事部 and 人社部 are the personnel ministry", () => {
    const flags = (text: string) => parseIssuers(text).issuers.map((issuer) => issuer.isPersonnelMinistry);
    expect(flags("人社部、人事部、水利部、省人社厅、人社部办公厅")).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test("a misspelt name suggests the right one and stays unknown", () => {
    expect(parseIssuers("人力资源和社会保璋部").issuers[0]).toMatchObject({
      class: "unknown",
      suggestion: "人力资源和社会保障部",
    });
    expect(parseIssuers("某某研究会筹建处").issuers[0]?.suggestion).toBeNull();
  });
});

describe("names outside their years", () => {
  const outdated = (text: string, date: string) =>
    parseIssuers(text, { date: dateOf(date) }).issuers[0]?.outdated?.shouldBe ?? null;

  test.each([
    ["人事部", "2012-05-01", "人力资源和社会保障部"],
    ["人社部", "2006-05-01", "人事部"],
    ["卫生部", "2020-05-01", "国家卫生健康委员会"],
    ["国家林业局", "2020-05-01", "国家林业和草原局"],
    ["省人事厅", "2012-05-01", "湖南省人力资源和社会保障厅"],
    ["人事部", "2006-05-01", null],
    ["人事部", "2008-05-01", null],
    ["国家药监局", "2006-05-01", null],
    ["贵州省人事厅", "2012-05-01", null],
  ])("%s on %s: %s", (text, date, expected) => {
    expect(outdated(text, date)).toBe(expected);
  });

  test("nothing is outdated while the date is not known, nor while its year may still fit", () => {
    expect(parseIssuers("人事部").issuers[0]?.outdated).toBeNull();
    expect(outdated("人事部", "2008")).toBeNull();
  });

  test("a name whose class changed has the class of the day, and the open one without a day", () => {
    expect(classesOf("国家知识产权局", "2018-01-01")).toBe("agency");
    expect(classesOf("国家知识产权局", "2018-05-01")).toBe("national-bureau");
    expect(classesOf("国家知识产权局", "2018")).toBe("national-bureau");
    expect(classesOf("国家知识产权局", "2023-05-01")).toBe("agency");
    expect(parseIssuers("国家知识产权局").issuers[0]?.class).toBe("national-bureau");
  });
});

describe("the own province", () => {
  test("is Hunan unless the caller says otherwise", () => {
    const parsed = parseIssuers("省教育厅、湖南省教育厅、贵州省教育厅", { ownProvince: "贵州" });
    expect(parsed.issuers.map((issuer) => issuer.class)).toEqual([
      "province-department",
      "other-province",
      "province-department",
    ]);
  });
});

describe("文号 as a witness", () => {
  const ownersOf = (documentNumber: string) => parseIssuers("", { documentNumber }).issuers;

  test.each([
    ["国发〔2011〕5号", "国务院"],
    ["国办发[2011]5号", "国务院办公厅"],
    ["中发〔2011〕5号", "中共中央"],
    ["人社部发〔2011〕5号", "人力资源和社会保障部"],
    ["教师〔2011〕5号", "教育部"],
    ["湘政发〔2011〕5号", "湖南省人民政府"],
    ["湘政发2011年5号", "湖南省人民政府"],
    ["湘发〔2011〕5号", "中共湖南省委"],
    ["湘政办发〔2011〕5号", "湖南省人民政府办公厅"],
  ])("%s: %s", (number, name) => {
    expect(ownersOf(number).map((issuer) => issuer.name)).toEqual([name]);
  });

  test("stands in for a blank cell only", () => {
    const blank = parseIssuers("", { documentNumber: "国发〔2011〕5号" });
    expect(blank).toMatchObject({ fromDocumentNumber: true, issuers: [{ class: "central" }] });
    const written = parseIssuers("水利部", { documentNumber: "国发〔2011〕5号" });
    expect(written).toMatchObject({ fromDocumentNumber: false, issuers: [{ class: "ministry" }] });
  });

  test("in the cell itself goes before that of the column", () => {
    const read = parseIssuers("湘政发〔2012〕8号", { documentNumber: "国发〔2011〕5号" });
    expect(read).toMatchObject({ fromDocumentNumber: true, issuers: [{ class: "province" }] });
  });

  test("with a sign that nobody bears names nobody", () => {
    expect(ownersOf("某某〔2011〕5号")).toEqual([]);
    expect(ownersOf("")).toEqual([]);
  });
});

test("a misspelt name that ends like another body is one unknown body, with the name that was meant", () => {
  const { issuers } = parseIssuers("人力资源社会劳动保障部");
  expect(issuers).toMatchObject([{ class: "unknown", suggestion: "人力资源和社会保障部" }]);
});

test("the word of a leader is no award; who awards in its spirit is read", () => {
  expect(classesOf("省委书记、省长分别批示肯定")).toBe("unknown");
  expect(classesOf("根据省长批示精神，由省教育厅颁发")).toBe("province-department");
});

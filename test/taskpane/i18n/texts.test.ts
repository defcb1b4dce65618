import { roles } from "../../../src/domain/roles";
import { createI18n, localeOf, paneLanguage } from "../../../src/taskpane/i18n/create-i18n";
import { enUS } from "../../../src/taskpane/i18n/en-us";
import { zhCN } from "../../../src/taskpane/i18n/zh-cn";

/** Every text by its dotted key. */
function flat(texts: object, before = ""): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
      typeof value === "object" && value !== null
        ? [...flat(value, `${before}${key}.`)]
        : [[before + key, String(value)] as const],
    ),
  );
}

const places = (text: string) => (text.match(/\{\{.*?\}\}/g) ?? []).sort();

describe("texts of the pane", () => {
  const zh = flat(zhCN);
  const en = flat(enUS);

  test("both languages have the same keys", () => {
    expect([...en.keys()].sort()).toEqual([...zh.keys()].sort());
  });

  test("a text has the same places in both languages", () => {
    for (const [key, text] of zh) expect([key, places(en.get(key) ?? "")]).toEqual([key, places(text)]);
  });

  test("no text is empty, and the Chinese ones are Chinese", () => {
    const isUnspoken = (text: string) => /^(\{\{.*?\}\}|[\s/%（）])*$/.test(text);
    expect([...en].filter(([, text]) => text.trim() === "")).toEqual([]);
    expect([...zh].filter(([, text]) => !isUnspoken(text) && !/\p{Script=Han}/u.test(text))).toEqual([]);
  });

  test("every role a sheet can have is named", () => {
    expect(Object.keys(zhCN.roles).sort()).toEqual([...roles].sort());
  });
});

describe("language", () => {
  test("follows Excel: Chinese for every Chinese, English for the rest", () => {
    expect(["zh-CN", "zh-TW", "ZH-cn", "en-US", "de-DE"].map(paneLanguage)).toEqual([
      "zh-CN",
      "zh-CN",
      "zh-CN",
      "en-US",
      "en-US",
    ]);
    expect([localeOf("zh-CN"), localeOf("en-US")]).toEqual(["zh", "en"]);
  });

  test("texts are ready at once, with figures grouped", () => {
    const { t } = createI18n("zh-CN");
    expect(t("problems.at", { at: 1, of: 50_000 })).toBe("1 / 50,000");
    expect(createI18n("en-US").t("check.start")).toBe("Check workbook");
  });

  test("what a finding says is not escaped for HTML", () => {
    expect(createI18n("zh-CN").t("problems.announce", { at: 1, of: 1, message: "甲<乙 & “丙”" })).toContain(
      "甲<乙 & “丙”",
    );
  });
});

import { readFileSync } from "node:fs";
import { checkWorkbook } from "../../src/app/check-workbook";
import { undo } from "../../src/app/undo";
import { writeDecisions } from "../../src/app/write-decisions";
import type { Finding } from "../../src/domain/finding";
import { needsLevel, type Decision } from "../../src/domain/waiver";
import { openInNode, type NodeHost } from "../../src/host/node/node-host";
import { asksLevel, subjectsOf } from "../../src/taskpane/waivers/subjects";
import { sampleFile } from "../../src/tools/write-sample";
import { everyCell } from "../support/every-cell";
import { closeHosts, openHost } from "../host/support/open-host";

const said = { reason: "会议纪要第3号", who: "评估办", when: "2026-01-20", verdict: null };

describe("on the sample", () => {
  let opened: NodeHost;

  beforeEach(async () => {
    opened = await openInNode(new Uint8Array(readFileSync(sampleFile)), "示例.xlsx", null);
    opened.install();
  });
  afterEach(() => opened.close());

  const sheets = () => opened.workbook.sheets.map(({ name }) => name);

  /** Decides on every finding that passes, as the pane does. */
  async function decide(isMeant: (finding: Finding) => boolean) {
    const before = await checkWorkbook();
    const meant = before.findings.filter(isMeant);
    const subjects = subjectsOf(before, meant);
    const decisions = subjects.map((subject): Decision => ({
      ...subject,
      ...said,
      level: asksLevel([subject]) ? "provincial" : null,
    }));
    const count = await writeDecisions(decisions);
    return { before, meant, decisions, count, after: await checkWorkbook() };
  }

  test.each(["issuer-undetermined", "award-out-of-window", "evidence-missing"] as const)(
    "%s: what is decided is settled, acts on later checks, and comes back with an undo",
    async (rule) => {
      const cells = everyCell(opened.workbook);
      const { before, meant, decisions, count, after } = await decide((finding) => finding.rule === rule);
      expect(meant.length).toBeGreaterThan(0);
      expect(count).toBe(decisions.length);
      expect(after.findings.filter((finding) => finding.rule === rule)).toEqual([]);
      expect(after.waivers.map(({ waiver }) => waiver)).toMatchObject(decisions);
      expect(after.waivers.every(({ places }) => places.length > 0)).toBe(true);
      expect(after.findings.length).toBeLessThan(before.findings.length);
      await undo("all");
      expect(sheets()).not.toContain("人工认定");
      expect(everyCell(opened.workbook)).toEqual(cells);
    },
  );

  test("a later decision stands below the earlier ones", async () => {
    const first = await decide(({ rule }) => rule === "issuer-undetermined");
    const second = await decide(({ rule }) => rule === "evidence-missing");
    expect(second.after.waivers.map(({ waiver }) => waiver)).toMatchObject([
      ...first.decisions,
      ...second.decisions,
    ]);
    await undo("last");
    await undo("last");
    const { waivers } = await checkWorkbook();
    expect(waivers.map(({ waiver }) => waiver)).toMatchObject(first.decisions);
  });
});

describe("a sheet of the office's own", () => {
  afterEach(closeHosts);

  const decision: Decision = {
    ...said,
    rule: "award-out-of-window",
    unit: "甲县",
    title: "先进县",
    date: "2025-05-03",
    level: null,
  };

  test("takes decisions in under its own words", async () => {
    await openHost([
      { name: "人工认定表", rows: [["问题", "事项", "单位名称", "原因", "经办人", "认定时间", "日期"]] },
    ]);
    await writeDecisions([decision]);
    const written = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("人工认定表").getRange("A2:G2").load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    expect(written).toEqual([
      ["获奖不在评估期内", "先进县", "甲县", "会议纪要第3号", "评估办", "2026-01-20", "2025-05-03"],
    ]);
  });

  test("without a column that is needed it stays as it was, and the error names the column", async () => {
    await openHost([{ name: "人工认定", rows: [["规则", "理由"]] }]);
    await expect(writeDecisions([decision])).rejects.toThrow("缺少“单位”一列");
    await openHost([{ name: "人工认定", rows: [["说明"], ["见附件"]] }]);
    await expect(writeDecisions([decision])).rejects.toThrow("表头");
  });
});

test("a level is asked for where an award is to count without one", () => {
  expect(needsLevel({ rule: "issuer-undetermined", verdict: null })).toBe(true);
  expect(needsLevel({ rule: "issuer-undetermined", verdict: "rejected" })).toBe(false);
  expect(needsLevel({ rule: "evidence-missing", verdict: null })).toBe(false);
});

import axe from "axe-core";
import { writeXlsx } from "hucre";
import { views, type View } from "../../src/taskpane/state/pane-state";
import { sampleWorkbook } from "../../src/tools/write-sample";
import { PreviewPage } from "./preview-page";
import { scored } from "./scored-book";

type AxeRunner = typeof axe;
const themes = ["light", "dark"] as const;

describe("the pane for everybody", () => {
  let preview: PreviewPage;

  beforeAll(async () => {
    preview = await PreviewPage.start();
    await preview.open("台账.xlsx", await sampleWorkbook());
    await preview.pane.getByTestId("check-start").click();
    await preview.findingPlaces();
    await preview.paneFrame.evaluate(axe.source);
  });

  afterAll(() => preview.stop());

  /** What axe finds wrong: rule and element. The tab stops of Fluent's focus traps pass the focus on at once. */
  async function violations(): Promise<readonly string[]> {
    return preview.paneFrame.evaluate(async () => {
      const { axe } = window as unknown as { readonly axe: AxeRunner };
      const { violations: found } = await axe.run({ exclude: [["[data-tabster-dummy]"]] });
      return found.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`),
      );
    });
  }

  test.each(views.flatMap((view) => themes.map((theme): [View, "light" | "dark"] => [view, theme])))(
    "axe finds nothing wrong with %s, %s",
    async (view, theme) => {
      await preview.page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await preview.show(view);
      expect(await violations()).toEqual([]);
    },
  );

  test.each(themes)(
    "axe finds nothing wrong with a finding, an entry and the introduction, %s",
    async (theme) => {
      await preview.page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      const at = (testid: string) => preview.pane.getByTestId(testid).first();
      await preview.show("problems");
      await at("problem").click();
      await at("ignore").waitFor();
      expect(await violations()).toEqual([]);
      await preview.show("review");
      await at("review-verdict-rejected").click();
      await at("review-entry").click();
      await at("explanation-step").waitFor();
      expect(await violations()).toEqual([]);
      await at("review-back").click();
      await preview.show("help");
      await at("help-welcome").click();
      await at("welcome").waitFor();
      expect(await violations()).toEqual([]);
      await at("welcome-skip").click();
    },
  );

  test.each(themes)("axe finds nothing wrong with results that are explained, %s", async (theme) => {
    await preview.page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await preview.open(`得分-${theme}.xlsx`, await writeXlsx(scored));
    await preview.paneFrame.evaluate(axe.source);
    await preview.show("results");
    await preview.pane.getByTestId("ranking-chart").waitFor();
    await preview.pane.getByTestId("what-if-then").waitFor();
    await preview.pane.locator('[data-unit="青石县"] [data-figure="final"]').click();
    await preview.pane.getByTestId("explanation").waitFor();
    expect(await violations()).toEqual([]);
  });
});

import axe from "axe-core";
import { views, type View } from "../../src/taskpane/state/pane-state";
import { sampleWorkbook } from "../../src/tools/write-sample";
import { PreviewPage } from "./preview-page";

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
});

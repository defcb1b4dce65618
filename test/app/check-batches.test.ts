import { checkWorkbook } from "../../src/app/check-workbook";
import { openInNode, type NodeHost } from "../../src/host/node/node-host";
import { awardBook } from "../support/award-book";

let opened: NodeHost | null = null;

afterEach(() => opened?.close());

async function checked(rows: number): Promise<{ batches: number; bytes: number; awards: number }> {
  opened?.close();
  opened = await openInNode(await awardBook(rows), "book.xlsx", null);
  opened.install();
  const result = await checkWorkbook({ year: 2024 });
  const { batches, requestBytes, responseBytes } = opened.host.traffic;
  return { batches, bytes: Math.max(requestBytes, responseBytes), awards: result.awards.length };
}

describe("one check", () => {
  test("takes four batches, the same for 100 and for 10,000 rows of six columns", async () => {
    const small = await checked(100);
    const large = await checked(10_000);
    expect(small).toMatchObject({ batches: 4, awards: 100 });
    expect(large).toMatchObject({ batches: 4, awards: 10_000 });
  });

  test("takes one batch more for each further 5 MB", async () => {
    const { batches, bytes, awards } = await checked(40_000);
    expect(awards).toBe(40_000);
    expect(batches).toBeGreaterThan(4);
    expect(batches).toBeLessThanOrEqual(4 + Math.ceil(bytes / (5 * 1024 * 1024)) * 2);
  });
});

import { get } from "node:https";
import { startPreview, type PreviewServer } from "../../src/tools/preview-server";

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
}

/** Asks as it is written: a browser or `fetch` would tidy the path first. */
function ask(server: PreviewServer, path: string): Promise<Answer> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path, rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, type: response.headers["content-type"] });
    }).on("error", reject);
  });
}

describe("the preview's server", () => {
  let server: PreviewServer;

  beforeAll(async () => {
    server = await startPreview(0);
  });

  afterAll(() => server.close());

  test.each([
    ["/", "text/html; charset=utf-8"],
    ["/taskpane.html?_host_Info=Excel", "text/html; charset=utf-8"],
    ["/office-js/office.js", "text/javascript; charset=utf-8"],
    ["/manifest.xml", "text/xml; charset=utf-8"],
    ["/assets/icons/icon-32.png", "image/png"],
  ])("%s is there, as %s", async (path, type) => {
    expect(await ask(server, path)).toEqual({ status: 200, type });
  });

  test.each([
    "/none.js",
    "/../package.json",
    "/office-js/..%2f..%2f..%2fpackage.json",
    "/office-js/",
    "/%ff",
  ])("%s is not", async (path) => {
    expect((await ask(server, path)).status).toBe(404);
  });

  test("a port that is taken is replaced by a free one", async () => {
    const second = await startPreview(Number(new URL(server.address).port));
    expect(second.address).not.toBe(server.address);
    expect((await ask(second, "/")).status).toBe(200);
    await second.close();
  });
});

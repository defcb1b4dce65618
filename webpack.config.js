// Two builds from one configuration.
//   webpack                 → dist/          the add-in as it is deployed
//   webpack --env preview   → dist/preview/  the same add-in beside the embedded Excel (src/host), for development and tests
// Settings come from the environment, so that one checkout serves every office:
//   ADDIN_URL      where dist/ will be served from; replaces https://localhost:3000 throughout the manifest and the functions
//   OFFICE_JS_URL  where the pane loads Office.js from; a relative address means a copy inside dist/ (self-hosted)
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { ProgressPlugin } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const devUrl = "https://localhost:3000";
// The address Microsoft documents since September 2026; appsforoffice.microsoft.com/lib/1/hosted/office.js is the older one.
const worldCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const selfHosted = "office-js/office.js";
const root = (...parts) => path.resolve(__dirname, ...parts);
const officeJsFolder = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

const isRemote = (url) => url.includes(":");

/** Office refuses anything but https, so a mistaken setting stops the build here. */
function https(setting, url) {
  if (new URL(url).protocol !== "https:") throw new Error(`${setting} must begin with https://, not ${url}`);
  return url;
}

/** The address the add-in is served from, without a closing slash. */
function addinUrl() {
  return https("ADDIN_URL", process.env.ADDIN_URL ?? devUrl).replace(/\/+$/, "");
}

/** Where the page finds Office.js: an address on another host, or a path inside dist/. */
function officeJsAddress(isPreview) {
  const url = isPreview ? selfHosted : (process.env.OFFICE_JS_URL ?? worldCdn);
  return isRemote(url) ? https("OFFICE_JS_URL", url) : url;
}

/**
 * What the pane may load. Office.js fetches its parts and texts from its own host, so that host is allowed beside
 * our own; Fluent UI writes inline styles; nothing needs eval.
 */
function contentPolicy(officeJsUrl) {
  const office = isRemote(officeJsUrl) ? ` ${new URL(officeJsUrl).origin}` : "";
  return [
    "default-src 'self'",
    `script-src 'self'${office}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${office}`,
    `frame-src 'self'${office}`,
    "object-src 'none'",
    "base-uri 'self'",
  ].join("; ");
}

const typescript = (extension, jsx) => ({
  test: extension,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: jsx },
        transform: { react: { runtime: "automatic" } },
        // WebView2, and the browsers of Excel on the web, of 2021: what the oldest Office we run on brings.
        target: "es2021",
      },
    },
  },
});

function taskpanePage(officeJsUrl, htmlHash) {
  return new HtmlPlugin({
    filename: "taskpane.html",
    template: root("src/taskpane/taskpane.html"),
    chunks: ["taskpane"],
    hash: htmlHash,
    templateParameters: { officeJsUrl, contentPolicy: contentPolicy(officeJsUrl) },
  });
}

function previewPage() {
  return new HtmlPlugin({
    filename: "index.html",
    template: root("src/host/browser/index.html"),
    chunks: ["host"],
  });
}

function copies(isPreview, officeJsUrl) {
  const toAddin = (text) => text.toString("utf8").replaceAll(devUrl, addinUrl());
  const officeJs = {
    from: officeJsFolder,
    to: path.posix.dirname(officeJsUrl),
    // Excel's parts only, and none that are for reading.
    filter: (file) =>
      !/\.debug\.js$|\.d\.ts$|vsdoc|[\\/](access|onenote|outlook|powerpoint|project|visio|word)[^\\/]*$/.test(
        file,
      ),
    info: { minimized: true },
  };
  return new CopyPlugin({
    patterns: [
      { from: root("assets/icons"), to: "assets/icons" },
      { from: root("assets/help"), to: "assets/help", noErrorOnMissing: true },
      { from: root("src/functions/functions.json"), transform: toAddin },
      { from: root("manifest.xml"), transform: toAddin },
      ...(isPreview || isRemote(officeJsUrl) ? [] : [officeJs]),
    ],
  });
}

/** `npm run sideload`: real Excel wants a certificate the machine trusts, which office-addin-dev-certs puts here. */
function devServer() {
  const file = (name) => path.join(os.homedir(), ".office-addin-dev-certs", name);
  const trusted = fs.existsSync(file("localhost.key"));
  return {
    port: new URL(devUrl).port,
    server: {
      type: "https",
      options: trusted ? { key: file("localhost.key"), cert: file("localhost.crt"), ca: file("ca.crt") } : {},
    },
    // The page's own policy forbids the scripts that reload it from outside.
    client: false,
    hot: false,
    static: false,
  };
}

module.exports = (env = {}) => {
  const isPreview = Boolean(env.preview);
  const officeJsUrl = officeJsAddress(isPreview);
  return {
    mode: "production",
    target: ["web", "es2021"],
    entry: {
      taskpane: root("src/taskpane/index.tsx"),
      ...(isPreview ? { host: root("src/host/browser/index.ts") } : {}),
    },
    output: {
      path: isPreview ? root("dist/preview") : root("dist"),
      // The entry keeps its name because the manifest names it; the page adds the hash as a query.
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      // The preview lies in a folder of its own, which only its own build replaces.
      clean: { keep: /^preview[\\/]/ },
      // Relative to the page, so that dist/ may be served from any folder.
      publicPath: "",
    },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: {
      rules: [
        typescript(/\.ts$/, false),
        typescript(/\.tsx$/, true),
        { test: /\.css$/, type: "css/global" },
        { test: /\.(png|svg|woff2?)$/, type: "asset" },
      ],
    },
    experiments: { css: true },
    // The preview carries a spreadsheet engine: minifying it takes minutes and serves nobody.
    optimization: { minimize: !isPreview },
    performance: {
      hints: isPreview ? false : "warning",
      maxEntrypointSize: 1_500_000,
      maxAssetSize: 1_500_000,
      assetFilter: (file) => /\.(js|css)$/.test(file) && !file.startsWith("office-js/"),
    },
    devtool: isPreview ? false : "source-map",
    cache: {
      type: "filesystem",
      cacheDirectory: root(".cache/webpack"),
      buildDependencies: { config: [__filename] },
    },
    stats: "errors-warnings",
    devServer: devServer(),
    plugins: [
      taskpanePage(officeJsUrl, !isPreview),
      ...(isPreview ? [previewPage()] : []),
      copies(isPreview, officeJsUrl),
      ...(process.stdout.isTTY ? [new ProgressPlugin()] : []),
    ],
  };
};

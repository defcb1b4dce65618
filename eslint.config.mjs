import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const house = {
  "@typescript-eslint/no-explicit-any": "error",
  "@typescript-eslint/no-non-null-assertion": "error",
  "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
  "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
  // These two cannot follow a reader that is made before the sync and called after it, which is how one batch reads
  // many ranges. The embedded host refuses a read before its load, and so do all tests that run on it.
  "office-addins/call-sync-before-read": "off",
  "office-addins/call-sync-after-load": "off",
  // Our objects are records of functions; a method that wants its `this` is a class's, and those are few.
  "@typescript-eslint/unbound-method": "off",
  // A handler may be asynchronous: whoever calls it ignores what it returns.
  "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
  // The plugin's own version of this rule cannot read the options of ESLint 9.39.
  "@typescript-eslint/no-unused-expressions": "off",
  "no-unused-expressions": "error",
  "max-lines": ["error", { max: 250 }],
  "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
  complexity: ["error", 15],
  eqeqeq: "error",
  "no-console": "error",
  "no-restricted-syntax": [
    "error",
    { selector: "ExportDefaultDeclaration", message: "Export by name: a thing has one name everywhere." },
    { selector: "TSEnumDeclaration", message: "Use a union of string literals." },
    { selector: "CallExpression[callee.property.name='only']", message: "A focused test hides the others." },
    { selector: "CallExpression[callee.property.name='skip']", message: "A skipped test proves nothing." },
  ],
  // The compiler knows which names exist; `prettier --check` looks after the layout.
  "no-undef": "off",
  "prettier/prettier": "off",
};

/** The Office preset brings an older copy of the TypeScript plugin; one configuration can only hold one. */
const officePreset = officeAddins.configs.recommended.map((config) =>
  config.plugins?.["@typescript-eslint"]
    ? { ...config, plugins: { ...config.plugins, "@typescript-eslint": tseslint.plugin } }
    : config,
);

const officeRules = officeAddins.configs.recommended
  .flatMap((config) => Object.keys(config.rules ?? {}))
  .filter((rule) => rule.startsWith("office-addins/"));

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", ".cache/", "coverage/"] },
  ...officePreset,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.json" } },
    rules: house,
  },
  {
    // The host is the other side of Office.js: its ranges and tables are its own objects, not proxies.
    files: ["src/host/**"],
    rules: {
      ...Object.fromEntries(officeRules.map((rule) => [rule, "off"])),
      // The grid's snapshots hold plain numbers; its enums come with a build for browsers or for Node, and the host has
      // to run on both.
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
    },
  },
  {
    // Here the proxies are the thing under test: many objects are loaded in one loop or by a function, which the first
    // rule cannot follow (the host refuses a read before its load), and one sync a case is what the second forbids.
    files: ["test/host/**/*.ts"],
    rules: {
      "office-addins/load-object-before-read": "off",
      "office-addins/no-context-sync-in-loop": "off",
      // The runtime's own error class is typed as a bare interface.
      "@typescript-eslint/only-throw-error": "off",
    },
  },
  {
    // A describe block is as long as its cases.
    files: ["test/**/*.ts", "test/**/*.tsx"],
    rules: { "max-lines-per-function": "off" },
  },
);

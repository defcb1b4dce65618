/** What the product keeps in the workbook beside its sheets. */
const storedNames = ["jixiao.tables", "jixiao.preferences", "jixiao.results"] as const;
export type StoredName = (typeof storedNames)[number];

/** Kept values by name; names without a value are left out. */
export type StoredValues = ReadonlyMap<StoredName, unknown>;

/** Asks for what is kept; it travels with the next batch, and can be taken after it. */
export function loadStored(context: Excel.RequestContext): () => StoredValues {
  const items = storedNames.map((name) => {
    const item = context.workbook.settings.getItemOrNullObject(name);
    item.load("value");
    return { name, item };
  });
  return () =>
    new Map(
      items.flatMap(({ name, item }): [StoredName, unknown][] =>
        item.isNullObject ? [] : [[name, item.value]],
      ),
    );
}

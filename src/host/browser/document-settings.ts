/** Settings as the Common API (`Office.context.document.settings`) sends them: name and JSON text. */
export type WireSettings = readonly (readonly [name: string, json: string])[];

export function wireSettings(settings: ReadonlyMap<string, unknown>): WireSettings {
  return [...settings].map(([name, value]) => [name, JSON.stringify(value)] as const);
}

/** The same in the shape in which the client reads them again. */
export function namedSettings(
  settings: ReadonlyMap<string, unknown>,
): readonly { Name: string; Value: string }[] {
  return wireSettings(settings).map(([Name, Value]) => ({ Name, Value }));
}

/** The add-in saves all its settings at once: what it does not name is gone. */
export function replaceSettings(settings: Map<string, unknown>, saved: WireSettings): void {
  settings.clear();
  for (const [name, json] of saved) settings.set(name, JSON.parse(json));
}

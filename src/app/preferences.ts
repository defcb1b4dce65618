import * as z from "zod";
import "../domain/no-made-code";
import { withExcelBook } from "../excel/excel-book";
import type { StoredValues } from "../excel/settings";

/** Under this name the workbook keeps how its people want the product to behave. */
const preferencesSetting = "jixiao.preferences";

/** So many are kept in the workbook at most. */
export const mostIgnored = 1000;

export class TooManyIgnored extends Error {
  constructor() {
    super(`最多忽略${mostIgnored}条问题。整条规则都不需要时，请在“方案”里把它关闭。`);
    this.name = "TooManyIgnored";
  }
}

const schema = z.object({
  /** Checks what has just been entered, without being asked. */
  liveCheck: z.boolean().default(true),
  /** What results are written as. */
  write: z.enum(["values", "formulas"]).default("values"),
  /** Findings that people have set aside: the pane does not list them; verdicts and sheets stay as they are. */
  ignored: z.array(z.string()).max(mostIgnored).default([]),
});

/** What is kept with the workbook, since it concerns everybody who opens it. */
export type Preferences = Readonly<z.infer<typeof schema>>;

/** The defaults where nothing is kept, or nothing that can be understood. */
export function preferencesOf(settings: StoredValues): Preferences {
  const { success, data } = schema.safeParse(settings.get(preferencesSetting));
  return success ? data : schema.parse({});
}

/** Changes some of them; the others stay. @throws an error of Excel */
export function changePreferences(changes: Partial<Preferences>): Promise<void> {
  return withExcelBook((book) =>
    book.changeStored(preferencesSetting, (value) => ({
      ...preferencesOf(new Map([[preferencesSetting, value]])),
      ...changes,
    })),
  );
}

import * as z from "zod";
import "../domain/no-made-code";
import type { KeptResult } from "../domain/result-difference";
import type { StoredValues } from "../excel/settings";

/** Under this name the workbook keeps the last result, so that the next one can say who moved. */
export const resultsSetting = "jixiao.results";

const figure = z.number().nullable();
const schema = z.object({
  year: z.number(),
  units: z.array(
    z.object({
      unit: z.string(),
      category: z.string(),
      figures: z.record(z.string(), figure),
      final: figure,
      rank: figure,
      grade: z.string().nullable(),
    }),
  ),
});
type KeptResults = Readonly<z.infer<typeof schema>>;

/** The last result of the year; nothing where none is kept, or none that can be understood. */
export function keptResultsOf(settings: StoredValues, year: number): readonly KeptResult[] {
  const { success, data } = schema.safeParse(settings.get(resultsSetting));
  return success && data.year === year ? data.units : [];
}

/** What to keep of a result. */
export function keepResults(year: number, units: readonly KeptResult[]): KeptResults {
  return { year, units: [...units] };
}

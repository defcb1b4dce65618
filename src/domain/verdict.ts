/** 认定结果: what becomes of one award or deduction row. */
export type Verdict = "counted" | "rejected" | "carried" | "undetermined";

/** 认定级别: the level at which an award stands. */
export type Level = "national" | "provincial" | "none" | "undetermined";

export const verdictNames: Readonly<Record<Verdict, string>> = {
  counted: "认定",
  rejected: "不予认定",
  carried: "顺延下年",
  undetermined: "待核",
};

export const levelNames: Readonly<Record<Level, string>> = {
  national: "国家级",
  provincial: "省部级",
  none: "不予认定",
  undetermined: "待核",
};

/** Of several reasons the strongest decides: rejected > undetermined > carried > counted. */
const strength: Readonly<Record<Verdict, number>> = { rejected: 3, undetermined: 2, carried: 1, counted: 0 };

/** The verdict that stands when several apply; an empty list is counted. */
export function strongestVerdict(verdicts: Iterable<Verdict>): Verdict {
  let strongest: Verdict = "counted";
  for (const verdict of verdicts) if (strength[verdict] > strength[strongest]) strongest = verdict;
  return strongest;
}

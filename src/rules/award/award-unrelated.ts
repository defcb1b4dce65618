import type { AwardRule } from "../../domain/rule";

/** A6.4: content closely related to an assessed item. */
export const awardUnrelated: AwardRule = {
  id: "award-unrelated",
  group: "award",
  on: "award",
  severity: "warning",
  clause: "award-content",
  title: { zh: "未对应评估指标", en: "No related indicator" },
  why: {
    zh: "获奖内容须与评估指标密切相关。对应指标为“无”、未填写或不在指标表中的，由评估办公室核定。没有“对应指标”列或没有指标表时不检查。",
    en: "An award must be closely related to an assessed item. Where the related indicator is “none”, blank or not on the list, the office decides. Without that column or without a list of indicators nothing is checked.",
  },
  messages: {
    none: { zh: "{unit}“{title}”未写明对应指标，是否与评估内容密切相关待核。{hint}", en: "{unit}: “{title}” names no related indicator; whether it counts is open. {hintEn}" },
    unlisted: { zh: "{unit}“{title}”的对应指标“{written}”不在指标表中，是否相关待核。{hint}", en: "{unit}: “{written}”, the indicator related to “{title}”, is not on the list; whether it counts is open. {hintEn}" },
  }, // prettier-ignore
  judge({ fact }, context) {
    const { indicator, title } = fact;
    if (indicator.cell === null || !context.hasIndicators) return null;
    const { reading } = indicator;
    if (reading.kind === "value" && context.namesIndicator(reading.value)) return null;
    const near = context.suggestIndicator(title.raw);
    const hint = near === null ? "请核对并填写指标表中的名称。" : `可能对应“${near}”，请核对后填写。`;
    const hintEn = near === null ? "Enter a name from the list." : `It may belong to “${near}”.`;
    const message = reading.kind === "value" ? "unlisted" : "none";
    return {
      effect: "undetermined",
      message,
      values: { written: indicator.raw.trim(), hint, hintEn },
      cell: indicator.cell,
    };
  },
};

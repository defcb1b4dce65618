import type { AwardRule } from "../../domain/rule";

/** C2: an award of the catalogue claimed again before its cycle has passed. Does not change the verdict. */
export const awardCycleConflict: AwardRule = {
  id: "award-cycle-conflict",
  group: "award",
  on: "award",
  severity: "warning",
  clause: "award-window",
  title: { zh: "未满评选周期", en: "Claimed before the cycle has passed" },
  why: {
    zh: "目录中的奖项每隔数年评选一次。同一单位在周期之内再次申报，可能是复查确认或重复申报，请按表彰文件核对。不影响认定。",
    en: "Awards of the catalogue are given every few years. The same unit claiming one again within the cycle may be a confirmation or a repetition: check the notice. The verdict stands.",
  },
  messages: {
    early: {
      zh: "{unit}“{title}”每{cycle}年评选一次，该单位{previous}年已获此奖，未满周期。请核对是否为复查确认或重复申报。",
      en: "{unit}: “{title}” is given every {cycle} years; the unit had it in {previous}. Check whether this is a confirmation or a repetition.",
    },
  },
  judge(award, context) {
    const conflict = context.cycleConflict(award);
    if (conflict === null) return null;
    return {
      effect: "none",
      verdict: "undetermined",
      message: "early",
      values: { ...conflict },
      cell: award.fact.title.cell,
    };
  },
};

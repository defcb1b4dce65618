import type { FieldId, Role } from "../../domain/roles";
import type { Texts } from "../i18n/zh-cn";

type ColumnKey = keyof Texts["fields"];
/** A field without a number or a header in its id. */
type PlainField = Extract<FieldId, ColumnKey>;

/** Fields that people call otherwise than elsewhere on the sheets of one role. */
const special: Readonly<Record<string, ColumnKey>> = {
  "units.unit": "unitName",
  "awards.title": "awardTitle",
  "awards.date": "awardDate",
  "awards.points": "awardPoints",
  "register.title": "awardTitle",
  "register.date": "awardDate",
  "deductions.unit": "deductedUnit",
  "deductions.date": "deductionDate",
  "deductions.points": "deductionPoints",
};

/** Which of the pane's texts names a column of a sheet. */
export function columnKey(field: FieldId, role: Role | null): ColumnKey {
  if (isPlain(field)) return special[`${role}.${field}`] ?? field;
  if (field.startsWith("round")) return "round";
  if (field.startsWith("unit:")) return "unitColumns";
  return field.startsWith("subtotal:") ? "subtotalColumns" : "indicatorColumns";
}

function isPlain(field: FieldId): field is PlainField {
  return !field.includes(":") && !/^round\d/.test(field);
}

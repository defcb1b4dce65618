import type { CategoryTemplate } from "../domain/template";
import { counties } from "./source/templates/counties";
import {
  centralAndProvincialUnits,
  governmentUnits,
  partyOrgans,
  politicalLegalUnits,
} from "./source/templates/municipal-units";
import { parks } from "./source/templates/parks";

/** The indicator templates of all six categories (domain A1, A2), in the order of the scheme. */
export const categoryTemplates: readonly CategoryTemplate[] = [
  counties,
  parks,
  partyOrgans,
  governmentUnits,
  politicalLegalUnits,
  centralAndProvincialUnits,
];

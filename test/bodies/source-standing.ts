import type { ClassStanding } from "../../src/domain/bodies";

/** Domain C1: the source scheme's view of the classes. */
export const sourceStanding: ClassStanding = {
  classes: {
    central: "national",
    "central-office": "national",
    "party-department": "provincial",
    ministry: "provincial",
    agency: "provincial",
    "national-bureau": "undecided",
    "mass-org": "undecided",
    coordinating: "undecided",
    internal: "undecided",
    association: "ineligible",
    province: "provincial",
    "province-office": "provincial",
    "province-department": "ineligible",
    "province-hr": "ineligible",
    "other-province": "undecided",
    municipal: "ineligible",
    unknown: "undecided",
  },
  withPersonnelMinistry: true,
  departmentWithProvinceHr: true,
};

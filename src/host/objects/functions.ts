import { ApiObject, type MemberVersions } from "../protocol/api-object";
import type { HostWorkbook } from "../workbook/host-workbook";

/** Day 0 of the calendar from 1900 is this many days before 1970; that of the calendar from 1904 comes 1,462 days later. */
const days = { before1970: 25_569, from1900To1904: 1462 } as const;
const millisecondsADay = 86_400_000;

/** `Excel.FunctionResult` */
class FunctionResultObject extends ApiObject {
  readonly typeName = "FunctionResult";

  constructor(private readonly result: number) {
    super();
  }

  override get memberVersions(): MemberVersions {
    return { error: "1.2", value: "1.2" };
  }

  get value(): number {
    return this.result;
  }
  get error(): string {
    return "";
  }
}

/** `Excel.Functions`: those that the add-in calls, calculated as the workbook would. */
export class FunctionsObject extends ApiObject {
  readonly typeName = "Functions";

  constructor(private readonly workbook: HostWorkbook) {
    super();
  }

  override get memberVersions(): MemberVersions {
    return { date: "1.2" };
  }

  /** DATE: the number of a day in the calendar of the workbook. */
  date(year: number, month: number, day: number): FunctionResultObject {
    const since1900 = Date.UTC(year, month - 1, day) / millisecondsADay + days.before1970;
    return new FunctionResultObject(since1900 - (this.workbook.date1904 ? days.from1900To1904 : 0));
  }
}

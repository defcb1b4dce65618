import { describeFailure, isAbort } from "../../../src/taskpane/state/failure";

const at = new Date(Date.UTC(2025, 10, 3, 8, 30));

/** An error as Office.js throws it. */
function excelError(code: string): Error {
  return Object.assign(new Error("Excel said no."), {
    code,
    debugInfo: {
      errorLocation: "Range.values",
      statement: "range.values = ...;",
      surroundingStatements: ['range.values = [["甲县的内容"]];'],
    },
  });
}

describe("a failure", () => {
  test("that a person can put right says how", () => {
    const codes = ["InvalidOperationInCellEditMode", "AccessDenied", "ItemNotFound", "GeneralException"];
    expect(codes.map((code) => describeFailure("check", excelError(code), at).reason)).toEqual([
      "editing",
      "protected",
      "missing",
      null,
    ]);
  });

  test("has a report with code, place and time, and nothing out of the workbook", () => {
    const { report } = describeFailure("select", excelError("ItemNotFound"), at);
    expect(report).toContain("attempt: select\ntime: 2025-11-03T08:30:00.000Z");
    expect(report).toContain("code: ItemNotFound");
    expect(report).toContain("errorLocation: Range.values");
    expect(report).not.toContain("甲县");
  });

  test("may be anything that can be thrown", () => {
    expect(describeFailure("look", "a text", at).message).toBe("a text");
    expect(describeFailure("look", undefined, at).message).toBe("undefined");
    expect(
      describeFailure("look", Object.assign(new Error("x"), { debugInfo: null, code: 7 }), at).reason,
    ).toBeNull();
  });

  test("is not what a stopped check ends with", () => {
    const control = new AbortController();
    control.abort();
    expect(isAbort(control.signal.reason)).toBe(true);
    expect(isAbort(new Error("AbortError"))).toBe(false);
  });
});

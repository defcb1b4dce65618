/** Codes as Excel gives them; `NotImplemented` is this host's own word for what it does not have. */
export type ApiErrorCode =
  | "InvalidArgument"
  | "ItemNotFound"
  | "ItemAlreadyExists"
  | "AccessDenied"
  | "PropertyNotLoaded"
  | "ApiNotFound"
  | "InvalidOperation"
  | "InvalidReference"
  | "GeneralException"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "NotImplemented";

const messages: Readonly<Record<ApiErrorCode, string>> = {
  InvalidArgument: "该参数无效或缺少，或其格式不正确。",
  ItemNotFound: "所请求的资源不存在。",
  ItemAlreadyExists: "正在创建的资源已存在。",
  AccessDenied: "无法执行所请求的操作。工作表受保护。",
  PropertyNotLoaded: "尚未加载该属性。",
  ApiNotFound: "找不到您尝试使用的 API。它可能在较新版本的 Excel 中可用。",
  InvalidOperation: "尝试的操作对该对象无效。",
  InvalidReference: "此引用对于当前操作无效。",
  GeneralException: "处理请求时发生内部错误。",
  RequestPayloadSizeLimitExceeded: "请求有效负载大小已超出限制。",
  ResponsePayloadSizeLimitExceeded: "响应有效负载大小已超出限制。",
  NotImplemented: "内嵌的 Excel 没有这个成员。",
};

const statuses: Partial<Record<ApiErrorCode, number>> = {
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  AccessDenied: 403,
  GeneralException: 500,
  NotImplemented: 501,
};

/** An error that the batch answers with; what was done before it in the same batch stays done, as in Excel. */
export class ApiError extends Error {
  readonly code: ApiErrorCode;
  readonly status: number;

  constructor(code: ApiErrorCode, detail?: string) {
    super(detail === undefined ? messages[code] : `${messages[code]}（${detail}）`);
    this.name = "ApiError";
    this.code = code;
    this.status = statuses[code] ?? 400;
  }
}

export type { Body } from "./body";
export type { BodyRegister } from "./register";
export type { ParseOptions } from "./parse-issuers";
export { parseIssuers } from "./parse-issuers";
export { issuersOfDocumentNumber } from "./document-issuers";
export { levelOf } from "./level";
export { standardRegister } from "./register";

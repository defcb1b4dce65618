export type { Body } from "./body";
export type { BodyRegister } from "./register";
export type { ExtendedRegister, RegisterEntry, RegisterProblem } from "./extend-register";
export type { ParseOptions } from "./parse-issuers";
export { extendRegister } from "./extend-register";
export { issuersOfDocumentNumber } from "./document-issuers";
export { levelOf } from "./level";
export { parseIssuers } from "./parse-issuers";
export { standardRegister } from "./register";

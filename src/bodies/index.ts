export type { BodyRegister } from "./register";
export type { RegisterEntry } from "./extend-register";
export { extendRegister } from "./extend-register";
export { levelOf } from "./level";
export { parseIssuers } from "./parse-issuers";
export { standardRegister } from "./register";

import type { Scheme } from "../../domain/scheme";
import { sourceClauses } from "../source/clauses";

/** How findings cite 常德 2017. Window and carry-over are the source scheme's (C6), and are cited as such. */
export const changde2017Clauses: Scheme["clauses"] = {
  ...sourceClauses,
  "award-issuer": { zh: "常德2017：加分表彰范围", en: "Changde 2017: honours that count" },
  "award-points": { zh: "常德2017：表彰加分标准", en: "Changde 2017: points of honours" },
  "deduction-points": { zh: "常德2017：通报批评扣分标准", en: "Changde 2017: points of criticism" },
};

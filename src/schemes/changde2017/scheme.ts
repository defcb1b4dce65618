import type { Scheme } from "../../domain/scheme";
import { changde2017Clauses } from "./clauses";
import { changde2017Coverage } from "./coverage";
import { changde2017Parameters } from "./parameters";

/** 常德 2017 (domain B). */
export const changde2017Scheme: Scheme = {
  id: "changde2017",
  name: { zh: "常德市2017年绩效评估方案", en: "Changde 2017" },
  clauses: changde2017Clauses,
  parameters: changde2017Parameters,
  coverage: changde2017Coverage,
};

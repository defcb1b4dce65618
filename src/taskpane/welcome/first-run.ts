import { keepChoice, keptChoice } from "../kept-choice";

const key = "jixiao.welcomed";

/** True until a person has seen the welcome on this computer. */
export function isFirstRun(): boolean {
  return keptChoice(key) === null;
}

export function rememberWelcome(): void {
  keepChoice(key, "1");
}

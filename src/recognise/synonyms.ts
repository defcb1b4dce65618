import { ledgerWords } from "./ledger-words";
import { listWords } from "./list-words";
import { recordWords } from "./record-words";
import type { RoleWords } from "./field-words";

/** Every kind of table with the words by which it is recognised (domain C3); where two score alike the earlier wins. */
export const roleWords: readonly RoleWords[] = [...ledgerWords, ...listWords, ...recordWords];

import { useState } from "react";

/**
 * Copies a text, or says that it has to be done by hand: in a frame without the permission, as in some Excel on the
 * web, the clipboard refuses.
 */
export function useCopy(text: string) {
  const [outcome, setOutcome] = useState<"none" | "copied" | "by-hand">("none");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("by-hand");
    }
  };
  return { outcome, copy };
}

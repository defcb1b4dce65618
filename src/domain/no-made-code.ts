import { config } from "zod";

// Zod would otherwise try whether it may make code out of text, which the pane's content policy forbids.
config({ jitless: true });

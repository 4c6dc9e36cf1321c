import type { Flags } from "../arguments.ts";

/** Flags about the rows of a file. */
export const bulkFlags = {
  file: { type: "text", value: "FILE", about: "a message for each row of a .csv or .jsonl file; {column} in any flag above is the row's" },
  results: {
    type: "text",
    value: "FILE",
    about: "what became of each row (default: the file's name and .results.jsonl); the same again goes on",
  },
  "per-second": { type: "number", value: "N", about: "no faster than so many messages a second; 0.5 is one in two seconds" },
  concurrency: { type: "count", value: "N", about: "how many are under way at the same time (default 10)" },
  "on-error": { type: "text", value: "WHAT", about: "after a row that is broken or refused: continue (default) or stop" },
  "give-up-after": {
    type: "count",
    value: "N",
    about: "stop after so many rows in a row that failed for a reason of the vendor's (default 10)",
  },
  "take-over": { type: "switch", about: "go on with a result file whose run has certainly ended, on another machine for example" },
} as const satisfies Flags;

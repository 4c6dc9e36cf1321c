import type { Issue } from "@wabakit/core";

/** The texts that are missing or empty, by their paths. */
export const unfilled = (texts: { readonly [path: string]: unknown }): Issue[] =>
  Object.entries(texts)
    .filter(([, text]) => typeof text !== "string" || text === "")
    .map(([path]) => ({ path, rule: "minLength", message: `${path} must be a text that is not empty` }));

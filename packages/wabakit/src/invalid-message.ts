import type { Issue } from "@wabakit/core";
import { SendError } from "@wabakit/core/vendor";

/** Says which rules a message breaks; nothing was sent. */
export const invalid = (provider: string, issues: readonly Issue[]): SendError =>
  new SendError("invalid-message", `${provider}: ${issues.map(({ message }) => message).join("; ")}. Nothing was sent.`, {
    provider,
    accepted: "no",
    retryable: false,
    issues,
  });

/** The texts that are missing or empty, by their paths. */
export const unfilled = (texts: { readonly [path: string]: unknown }): Issue[] =>
  Object.entries(texts)
    .filter(([, text]) => typeof text !== "string" || text === "")
    .map(([path]) => ({ path, rule: "minLength", message: `${path} must be a text that is not empty` }));

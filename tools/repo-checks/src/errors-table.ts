import { SendError, type SendErrorCode } from "@wabakit/core";
import { explain } from "../../../packages/core/src/vendor/meanings.ts";
import { table } from "./marked.ts";

type Accepted = "no" | "unknown";

/** What a code can say about the fate of the message: the one column that stands in no table of core's. */
export const accepted: { readonly [code in SendErrorCode]: readonly Accepted[] } = {
  unsupported: ["no"],
  "invalid-message": ["no"],
  unauthorized: ["no"],
  "insufficient-balance": ["no"],
  "rate-limited": ["no"],
  "recipient-unavailable": ["no"],
  "template-unavailable": ["no"],
  "window-closed": ["no"],
  "provider-unavailable": ["no", "unknown"],
  "connection-failed": ["no", "unknown"],
  "timed-out": ["no", "unknown"],
  aborted: ["no", "unknown"],
  "unexpected-response": ["unknown"],
  rejected: ["no", "unknown"],
};

/** Every `code` of a `SendError`, as core has it. */
export const errorsTable = (): string =>
  table(
    ["`code`", "`accepted`", "`retryable`", "what to do"],
    (Object.entries(accepted) as [SendErrorCode, readonly Accepted[]][]) // the keys of a table typed by them
      .map(([code, fates]) => [
        `\`${code}\``,
        fates.map((fate) => `\`"${fate}"\``).join(" or "),
        isRetryable(code) ? "yes" : "no",
        explain(code, fates.includes("no") ? "no" : "unknown"),
      ]),
  );

export const isRetryable = (code: SendErrorCode): boolean => new SendError(code, "", { provider: "any", accepted: "no" }).retryable;

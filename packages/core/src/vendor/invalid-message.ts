import type { Issue } from "../issue.ts";
import { SendError } from "../send-error.ts";

/** Says that a member cannot be read, or that the whole is no object. */
export const unreadable = (provider: string, member: string, whole: string, problem: string): SendError =>
  invalid(provider, [{ path: member, rule: "type", message: `${member || whole} ${problem}` }]);

/** Says which rules a request breaks; nothing was sent. */
export function invalid(provider: string, issues: readonly Issue[]): SendError {
  const [first, ...others] = issues;
  const more = others.length === 0 ? "" : ` (and ${others.length} more, see issues)`;
  return new SendError("invalid-message", `${provider}: ${first?.message ?? "the message is invalid"}${more}. Nothing was sent.`, {
    provider,
    accepted: "no",
    retryable: false,
    issues,
    vendorCode: first?.vendorCode,
  });
}

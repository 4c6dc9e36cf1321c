import type { Issue } from "./issue.ts";
import { SendError, type SendErrorCode, type SendErrorFacts } from "./send-error.ts";

/**
 * The error of a call that sent nothing.
 *
 * @param why a sentence without its point: `itniotech does not send "product" messages`
 */
export const notSent = (code: SendErrorCode, provider: string, why: string, facts: Partial<SendErrorFacts> = {}): SendError =>
  new SendError(code, `${why}. Nothing was sent.`, { ...facts, provider, accepted: "no" });

/** Says which rules a request breaks; nothing was sent. */
export function invalid(provider: string, issues: readonly Issue[]): SendError {
  const [first, ...others] = issues;
  const more = others.length === 0 ? "" : ` (and ${others.length} more, see issues)`;
  const why = `${provider}: ${first?.message ?? "the message is invalid"}${more}`;
  return notSent("invalid-message", provider, why, { issues, vendorCode: first?.vendorCode });
}

/** Says that a member cannot be read, or that the whole is no object. */
export const unreadable = (provider: string, member: string, whole: string, problem: string): SendError =>
  invalid(provider, [{ path: member, rule: "type", message: `${member || whole} ${problem}` }]);

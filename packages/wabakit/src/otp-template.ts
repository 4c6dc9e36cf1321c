import type { Issue, Template } from "@wabakit/core";
import { invalid } from "@wabakit/core/vendor";
import { unfilled } from "./unfilled.ts";

/** What `otpTemplate` needs to know. */
export interface OneTimePassword {
  /** The name of an approved authentication template. */
  readonly name: string;
  /** Meta's code: `en_US`. */
  readonly language: string;
  /** What the recipient types or copies: 1 to 15 characters. */
  readonly code: string;
}

/**
 * The body of a template message that carries a one-time password: `{ to, type: "template", template: otpTemplate({ … }) }`.
 * The code stands in the text and behind the first button, which copies it; vendors want it in both places.
 *
 * @throws {SendError} `invalid-message`, as for any other part of a message, when a member is empty or the code is too long
 */
export function otpTemplate({ name, language, code }: OneTimePassword): Template {
  const issues = [...unfilled({ name, language, code }), ...tooLong(code)];
  if (issues.length > 0) throw invalid("wabakit", issues);
  const parameters = [{ type: "text", text: code }] as const;
  return {
    name,
    language,
    components: [
      { type: "body", parameters },
      { type: "button", subType: "url", index: 0, parameters },
    ],
  };
}

/** Meta's limit. The message does not hold the code: it is a secret. */
function tooLong(code: unknown): Issue[] {
  const length = typeof code === "string" ? [...code].length : 0;
  return length <= 15 ? [] : [{ path: "code", rule: "maxLength", message: `code must have at most 15 characters, but has ${length}` }];
}

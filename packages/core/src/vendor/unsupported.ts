import { type Issue, issueAt } from "../issue.ts";
import { notSent } from "../not-sent.ts";
import type { SendError } from "../send-error.ts";

/** Part of a message that a vendor has no place for. Thrown by the functions that make requests; `defineProvider` makes a `SendError` of it. */
export class Unsupported extends Error {
  override readonly name = "Unsupported";
  readonly issue: Issue;

  /**
   * @param path the part: `template.components[1]`
   * @param why a sentence that goes on after the path: `cannot be sent: …`
   */
  constructor(path: string, why: string) {
    const issue = issueAt(path, "unsupported", why);
    super(issue.message);
    this.issue = issue;
  }
}

/** Makes a request, and tells of what the vendor has no place for as every provider does. */
export function orRefused<T>(provider: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error;
    throw unsupported(provider, `cannot send this: ${error.message}`, [error.issue]);
  }
}

/** Says what a provider cannot carry; nothing was sent. */
export const unsupported = (provider: string, why: string, issues: readonly Issue[] = []): SendError =>
  notSent("unsupported", provider, `${provider} ${why}`, { issues });

/** One broken rule of the vendor's contract. It names the place and the rule, never the value that was given. */
export interface Issue {
  /** Where, in the caller's terms: `interactive.action.buttons[0].reply.title`; empty for the whole value. */
  readonly path: string;
  /** The broken rule, by its JSON Schema keyword: `required`, `maxLength`, `additionalProperties`, … */
  readonly rule: string;
  /** The rule in words, path first: `text.body must have at most 4096 characters, but has 5000`. */
  readonly message: string;
  /** The code the vendor documents for this mistake, if it documents one. */
  readonly vendorCode?: string;
}

/** An issue whose sentence begins with its place. */
export const issueAt = (path: string, rule: string, problem: string): Issue => ({ path, rule, message: `${path} ${problem}` });

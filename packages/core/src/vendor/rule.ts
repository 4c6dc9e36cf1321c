/** The JSON types of JSON Schema. */
export type JsonType = "string" | "number" | "integer" | "boolean" | "object" | "array" | "null";

/** A value that says what kind of thing something is: `"text"`. */
export type Literal = string | number | boolean;

/**
 * The constraints of one request schema as plain data, generated from the contract (`src/generated/rules.ts`).
 * The names are JSON Schema's; `members`, `exactlyOne`, `by` and `json` are its idioms, recognised. One that is part of itself is given by a getter.
 */
export interface Rule {
  /** Default: an object where there are `members` or `branches`, else anything. */
  readonly type?: JsonType | readonly JsonType[];
  readonly const?: Literal | null;
  readonly enum?: readonly (Literal | null)[];
  /** In Unicode code points, as JSON Schema counts. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: RegExp;
  /** What the pattern asks for, in words: `7 to 14 digits, without +`. */
  readonly form?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Rule;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** Each with its rule, or the literal that it is. One that may be left out has a question mark after its name: `"caption?"`. */
  readonly members?: { readonly [member: string]: Rule | Literal };
  /** Whether there may be members beyond those named here and in `all`. Default: not where there are `members`. */
  readonly open?: true;
  /** Exactly one of these sets of members is present. */
  readonly exactlyOne?: readonly (readonly string[])[];
  /** The member whose literal chooses one of the branches, each of which says which literals are its own. */
  readonly by?: string;
  readonly branches?: readonly Rule[];
  /** Further rules that the same value keeps. */
  readonly all?: readonly Rule[];
  /** The value is text that holds JSON, and this is what it holds. */
  readonly json?: Rule;
  /** The vendor's code for breaking a rule, by keyword; `required` is the code for this value being absent. */
  readonly codes?: { readonly [keyword: string]: string };
}

export type Members = NonNullable<Rule["members"]>;

/** The generated tables of one vendor: the request body of every operation, by `METHOD path`. */
export type OperationRules = { readonly [operation: string]: Rule };

/** Any text, and one that is not empty. */
export const text: Rule = { type: "string" };
export const filled: Rule = { type: "string", minLength: 1 };

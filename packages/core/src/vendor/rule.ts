/** The JSON types of JSON Schema. */
export type JsonType = "string" | "number" | "integer" | "boolean" | "object" | "array" | "null";

/** A rule, or a reference to one: references may be circular, and unused ones are dropped by bundlers. */
export type RuleRef = Rule | (() => Rule);

/**
 * The constraints of one request schema as plain data, generated from the contract (`src/generated/rules.ts`).
 * The names are JSON Schema's; `closed`, `by`, `exactlyOne` and `json` are its idioms, recognised.
 */
export interface Rule {
  readonly type?: JsonType | readonly JsonType[];
  readonly const?: string | number | boolean | null;
  readonly enum?: readonly (string | number | boolean | null)[];
  /** In Unicode code points, as JSON Schema counts. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: RegExp;
  /** What the pattern asks for, in words: `7 to 14 digits, without +`. */
  readonly form?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: RuleRef;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: { readonly [member: string]: RuleRef };
  readonly required?: readonly string[];
  /** No member beyond those named here and in `all`. */
  readonly closed?: true;
  /** Exactly one of these sets of members is present. */
  readonly exactlyOne?: readonly (readonly string[])[];
  /** A choice by the literal in one member. */
  readonly by?: { readonly member: string; readonly branches: { readonly [literal: string]: RuleRef } };
  /** Further rules that the same value keeps. */
  readonly all?: readonly RuleRef[];
  /** The value is text that holds JSON, and this is what it holds. */
  readonly json?: RuleRef;
  /** The vendor's code for breaking a rule, by keyword; `required` is the code for this value being absent. */
  readonly codes?: { readonly [keyword: string]: string };
}

/** The generated tables of one vendor: the request body of every operation, by `METHOD path`. */
export type OperationRules = { readonly [operation: string]: RuleRef };

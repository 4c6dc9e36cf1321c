import { valueAt } from "./json.ts";
import type { Operation } from "./operation.ts";
import type { Violation } from "./violation.ts";

/** The member of a body that chooses among several actions at one URL, as one of those actions describes it. */
export interface Action {
  readonly member: string;
  /** The values that mean this action. */
  readonly literals: readonly string[];
  /** The vendor's codes for the member being absent or unknown, by rule. */
  readonly codes: { readonly [rule: string]: string };
}

/** Of the operations at one URL, the one that the body names; or what is wrong with the name. */
export function dispatch(candidates: readonly [Operation, ...Operation[]], body: unknown): Operation | Violation {
  const [first] = candidates;
  const { action } = first;
  if (action === undefined) return first;
  const named = valueAt(body, action.member);
  const operation = candidates.find((candidate) => typeof named === "string" && candidate.action?.literals.includes(named));
  if (operation !== undefined) return operation;
  const known = candidates.flatMap((candidate) => candidate.action?.literals ?? []).map((literal) => JSON.stringify(literal));
  const missing = named === undefined || named === null;
  const vendorCode = missing ? action.codes["required"] : (action.codes["enum"] ?? action.codes["const"]);
  return {
    in: "body",
    path: action.member,
    rule: missing ? "required" : "enum",
    message: `${action.member} ${missing ? "is missing; it must be" : "must be"} one of ${known.join(", ")}`,
    ...(vendorCode === undefined ? {} : { vendorCode }),
  };
}

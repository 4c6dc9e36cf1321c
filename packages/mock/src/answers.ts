import type { SignatureCheck } from "./authentication.ts";
import type { Contract } from "./contract.ts";
import type { Fault } from "./fault.ts";
import { type Members, valueAt } from "./json.ts";
import type { MetaFailure } from "./magic-recipients.ts";
import { createMint, type Random } from "./mint.ts";
import type { Operation } from "./operation.ts";
import type { Violation } from "./violation.ts";

/** What the mock answers and why. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
  /** Empty if the request keeps the contract. */
  readonly violations: readonly Violation[];
  /** What the mock let pass although the contract does not. */
  readonly warnings: readonly string[];
  /** `POST /wa/custom/sendMsg`, once it is known. */
  readonly operation?: string;
  readonly headers?: { readonly [name: string]: string };
  /** Of a wrong signature. */
  readonly signature?: SignatureCheck;
  /** Why it is not the usual answer, if something was asked for. */
  readonly scenario?: string;
  /** What happens to the answer on its way. */
  readonly fault?: Fault;
  readonly accepted?: Accepted;
}

/** A message that was taken, for the pushes that follow. */
export interface Accepted {
  readonly messageId: string;
  /** `POST /wa/custom/sendMsg` */
  readonly operation: string;
  readonly body: unknown;
  /** What it will fail with. */
  readonly failure: MetaFailure | undefined;
}

/** What is known of a request when it is refused. */
export interface Refused {
  readonly violations: readonly Violation[];
  /** The vendor's code for the mistake; without one, or where the operation has no example of it, the answer is a problem document of ours. */
  readonly code: string | undefined;
  /** Of that document. */
  readonly status: number;
  readonly warnings?: readonly string[];
  /** What the request named, where one URL has several actions. */
  readonly action?: string | undefined;
  readonly signature?: SignatureCheck | undefined;
}

/** How a vendor's answers are made from the examples of its contract. */
export interface Answers {
  /** Of an operation, the codes that it can answer, with the name of an example of each. */
  readonly codesOf: (operation: Operation) => ReadonlyMap<string, string>;
  /** The message's id in an answer that took one. */
  readonly messageIdIn: (body: unknown) => string | undefined;
  readonly refuse: (operation: Operation, refused: Refused) => Answered;
  /** An example with ids of its own, and the request id in the header too where the vendor puts it there. */
  readonly answerWith: (
    operation: Operation,
    status: number,
    example: unknown,
    action?: string,
  ) => Pick<Answered, "status" | "body" | "headers">;
}

export function createAnswers(contract: Contract, { random, now }: { readonly random: Random; readonly now: () => number }): Answers {
  const { messageId, ...others } = contract["x-envelope"];
  const { code: codePath, success, requestId: requestIdPath, requestIdHeader } = others;
  const mint = { sends: createMint(contract["x-envelope"]), others: createMint(others) };
  const codes = new Map<Operation, ReadonlyMap<string, string>>();

  function codesOf(operation: Operation): ReadonlyMap<string, string> {
    const known = codes.get(operation);
    if (known !== undefined) return known;
    const found = new Map<string, string>();
    for (const [name, example] of Object.entries(operation.examples)) {
      const code = String(valueAt(example, codePath));
      if (code !== String(success) && !found.has(code)) found.set(code, name);
    }
    codes.set(operation, found);
    return found;
  }

  function answerWith(operation: Operation, status: number, example: unknown, action?: string): ReturnType<Answers["answerWith"]> {
    const body = mint[operation.sends ? "sends" : "others"](example, { random, now: now(), action });
    const requestId = requestIdHeader === undefined || requestIdPath === undefined ? undefined : valueAt(body, requestIdPath);
    if (requestIdHeader === undefined || typeof requestId !== "string") return { status, body };
    return { status, body, headers: { [requestIdHeader]: requestId } };
  }

  function refuse(operation: Operation, { violations, code, status, warnings = [], action, signature }: Refused): Answered {
    if (violations.length === 0) throw new Error("A request is refused for a reason.");
    const why = { violations, warnings, operation: operation.key, ...(signature && { signature }) };
    const example = code === undefined ? undefined : codesOf(operation).get(code);
    if (example === undefined) return { status, body: problem(status, violations), ...why };
    return { ...answerWith(operation, 200, operation.examples[example], action), ...why };
  }

  function messageIdIn(body: unknown): string | undefined {
    const id = messageId === undefined ? undefined : valueAt(body, messageId);
    return typeof id === "string" ? id : undefined;
  }

  return { codesOf, messageIdIn, refuse, answerWith };
}

/** An answer of the mock's own, in the form of RFC 9457: the vendor documents none. */
export const problem = (status: number, violations: readonly Violation[]): Members => ({
  type: "about:blank",
  title: "Refused by the wabakit mock",
  status,
  detail: violations[0]?.message ?? "The request could not be answered.",
  violations,
});

import { authenticate, type MockCredentials } from "./authentication.ts";
import type { VendorEntry } from "./contract.ts";
import { dispatch } from "./dispatch.ts";
import { type Form, formViolations } from "./form.ts";
import { isObject, type Members, valueAt } from "./json.ts";
import { mint, type Random } from "./mint.ts";
import { type Operation, operationsOf, urlPath } from "./operation.ts";
import { canned, prismOf } from "./prism.ts";
import type { Violation } from "./violation.ts";

/** The headers of a request, by name in lower case. */
export type Headers = { readonly [name: string]: string };

/** A request, as it came over HTTP. */
export interface Received {
  readonly method: string;
  readonly path: string;
  /** By name in lower case. */
  readonly headers: Headers;
  /** The body as text, and as it came. */
  readonly body: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

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
}

/** One vendor's API. */
export interface VendorMock {
  readonly paths: readonly string[];
  readonly methodsAt: (path: string) => string[];
  readonly answer: (request: Received) => Promise<Answered>;
}

interface Settings {
  readonly credentials: MockCredentials;
  readonly random: Random;
  readonly now: () => number;
  readonly fast: boolean;
}

export async function createVendorMock(vendor: VendorEntry, { credentials, random, now, fast }: Settings): Promise<VendorMock> {
  const { contract, preflight } = vendor;
  const envelope = contract["x-envelope"];
  const rootCodes = contract["x-vendor-code"] ?? {};
  const operations = operationsOf(contract);
  const examples = fast ? canned : await prismOf(contract);

  /** The vendor's own answer where it documents one for this mistake, else a problem document of ours. */
  function refuse(
    operation: Operation,
    violations: readonly Violation[],
    code: string | undefined,
    status: number,
    { warnings = [], action }: { readonly warnings?: readonly string[]; readonly action?: string | undefined } = {},
  ): Answered {
    if (violations.length === 0) throw new Error("A request is refused for a reason.");
    const example =
      code === undefined ? undefined : Object.values(operation.examples).find((value) => String(valueAt(value, envelope.code)) === code);
    if (example === undefined) return { status, body: problem(status, violations), violations, warnings, operation: operation.key };
    return { ...vendorAnswer(operation, 200, example, action), violations, warnings, operation: operation.key };
  }

  /** An answer of the vendor's, with ids of its own, and the request id in the header too where the vendor puts it there. */
  function vendorAnswer(
    { sends }: Operation,
    status: number,
    example: unknown,
    action?: string,
  ): Pick<Answered, "status" | "body" | "headers"> {
    const { messageId, ...others } = envelope;
    const body = mint(example, sends && messageId !== undefined ? { ...others, messageId } : others, { random, now: now(), action });
    const requestId = envelope.requestId === undefined ? undefined : valueAt(body, envelope.requestId);
    const { requestIdHeader } = envelope;
    if (requestIdHeader === undefined || typeof requestId !== "string") return { status, body };
    return { status, body, headers: { [requestIdHeader]: requestId } };
  }

  async function answer(request: Received): Promise<Answered> {
    const candidates = operations.filter(({ method, path }) => method === request.method && urlPath(path) === request.path);
    const [first, ...others] = candidates;
    if (first === undefined) throw new Error(`${request.method} ${request.path} is not an operation of this vendor.`); // the front has routed by path and method
    if (first.form !== undefined) return answerForm(first, first.form, request);
    const body = parse(request.body);
    if (body === unreadable)
      return refuse(first, [{ in: "body", path: "", rule: "syntax", message: "the request body is not JSON" }], rootCodes["syntax"], 400);
    const action = actionIn(body, contract["x-dispatch"]);
    const unauthorized = authenticate(vendor, credentials, request.headers, request.body);
    if (unauthorized.length > 0) return refuse(first, unauthorized, rootCodes["security"], 401, { action });
    const operation = dispatch([first, ...others], body);
    if (!("key" in operation)) return refuse(first, [operation], operation.vendorCode, 422, { action });
    const { value, warnings } = tolerate(operation, body);
    const issues = preflight(operation.key, value);
    if (issues[0] !== undefined) {
      const code = issues[0].vendorCode ?? rootCodes[issues[0].rule] ?? rootCodes["default"];
      return refuse(operation, issues.map(inBody), code, 422, { warnings, action });
    }
    const preferred = exampleIn(request.headers["prefer"], operation);
    if (typeof preferred !== "string") return refuse(operation, [preferred], undefined, 404, { warnings });
    const { status, body: example, violations } = await examples(operation, value, preferred);
    if (violations.length > 0) return refuse(operation, violations, rootCodes["default"], 422, { warnings, action });
    return { ...vendorAnswer(operation, status, example, action), violations, warnings, operation: operation.key };
  }

  /** Forms are checked here: Prism lets unknown parts and other media types pass. */
  async function answerForm(operation: Operation, form: Form, request: Received): Promise<Answered> {
    const unauthorized = authenticate(vendor, credentials, request.headers, "");
    if (unauthorized.length > 0) return refuse(operation, unauthorized, rootCodes["security"], 401);
    const violations = await formViolations(form, request.bytes, request.headers["content-type"] ?? "");
    if (violations.length > 0) return refuse(operation, violations, rootCodes["default"], 422);
    const preferred = exampleIn(request.headers["prefer"], operation);
    if (typeof preferred !== "string") return refuse(operation, [preferred], undefined, 404);
    return { ...vendorAnswer(operation, 200, operation.examples[preferred]), violations, warnings: [], operation: operation.key };
  }

  return {
    paths: [...new Set(operations.map(({ path }) => urlPath(path)))],
    methodsAt: (path) => [...new Set(operations.filter((operation) => urlPath(operation.path) === path).map(({ method }) => method))],
    answer,
  };
}

const unreadable = Symbol("not JSON");

function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return unreadable;
  }
}

const inBody = (issue: { path: string; rule: string; message: string; vendorCode?: string }): Violation => ({ in: "body", ...issue });

/** The action that a body names, whether there is one of that name or not. */
function actionIn(body: unknown, member: string | undefined): string | undefined {
  const named = member === undefined ? undefined : valueAt(body, member);
  return typeof named === "string" ? named : undefined;
}

/** The name of the example to answer with, from the header `Prefer: example=…`; or what is wrong with the header. */
function exampleIn(prefer: string | undefined, { key, examples }: Operation): string | Violation {
  if (prefer === undefined) return "accepted";
  const [, name] = /^example="?([\w-]+)"?$/.exec(prefer.trim()) ?? [];
  if (name !== undefined && Object.hasOwn(examples, name)) return name;
  const problem = name === undefined ? "must be example= and a name" : `names no example of ${key}: ${name}`;
  return { in: "header", path: "Prefer", rule: "example", message: `Prefer ${problem}; there are ${Object.keys(examples).join(", ")}` };
}

/** Takes a number where the vendor's own samples print one against its own table, and says so. */
function tolerate(operation: Operation, body: unknown): { value: unknown; warnings: string[] } {
  if (!isObject(body)) return { value: body, warnings: [] };
  const found = operation.tolerated.filter((member) => Number.isInteger(body[member]));
  const texts: Members = Object.fromEntries(found.map((member) => [member, String(body[member])]));
  const warnings = found.map(
    (member) => `${member} is a number, as the vendor's samples print it; its table says a text. The real API may refuse it.`,
  );
  return { value: found.length === 0 ? body : { ...body, ...texts }, warnings };
}

/** An answer of the mock's own, in the form of RFC 9457: the vendor documents none. */
export const problem = (status: number, violations: readonly Violation[]): Members => ({
  type: "about:blank",
  title: "Refused by the wabakit mock",
  status,
  detail: violations[0]?.message ?? "The request could not be answered.",
  violations,
});

import { authenticate, type MockCredentials } from "./authentication.ts";
import type { VendorEntry } from "./contract.ts";
import { isObject, type Members, valueAt } from "./json.ts";
import { mint, type Random } from "./mint.ts";
import { type Operation, operationsOf, urlPath } from "./operation.ts";
import { createPrism } from "./prism.ts";
import type { Violation } from "./violation.ts";

/** A request, as it came over HTTP. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly header: (name: string) => string | undefined;
  readonly body: string;
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
}

export async function createVendorMock(vendor: VendorEntry, { credentials, random, now }: Settings): Promise<VendorMock> {
  const { contract, preflight } = vendor;
  const envelope = contract["x-envelope"];
  const rootCodes = contract["x-vendor-code"] ?? {};
  const operations = operationsOf(contract);
  const prism = await createPrism(contract);

  /** The vendor's own answer where it documents one for this mistake, else a problem document of ours. */
  function refuse(
    operation: Operation,
    violations: readonly Violation[],
    code: string | undefined,
    status: number,
    warnings: readonly string[] = [],
  ): Answered {
    const example =
      code === undefined ? undefined : Object.values(operation.examples).find((value) => String(valueAt(value, envelope.code)) === code);
    const body = example === undefined ? problem(status, violations) : mint(example, envelope, random, now());
    return { status: example === undefined ? status : 200, body, violations, warnings, operation: operation.key };
  }

  async function answer(request: Received): Promise<Answered> {
    const candidates = operations.filter(({ method, path }) => method === request.method && urlPath(path) === request.path);
    const [first] = candidates;
    if (first === undefined) throw new Error(`${request.method} ${request.path} is not an operation of this vendor.`); // the front has routed by path and method
    const body = parse(request.body);
    if (body === unreadable)
      return refuse(first, [{ in: "body", path: "", rule: "syntax", message: "the request body is not JSON" }], rootCodes["syntax"], 400);
    const strangers = authenticate(vendor, credentials, request.header, request.body);
    if (strangers.length > 0) return refuse(first, strangers, rootCodes["security"], 401);
    const operation = chosen(candidates, contract["x-dispatch"], body);
    if (operation === undefined) {
      const issues = preflight(first.key, body).filter(({ path }) => path === contract["x-dispatch"]);
      return refuse(first, issues.map(inBody), issues[0]?.vendorCode, 422);
    }
    const { value, warnings } = tolerate(operation, body);
    const issues = preflight(operation.key, value);
    if (issues[0] !== undefined) {
      const code = issues[0].vendorCode ?? rootCodes[issues[0].rule] ?? rootCodes["default"];
      return refuse(operation, issues.map(inBody), code, 422, warnings);
    }
    return succeed(operation, value, warnings, request.header("prefer"));
  }

  async function succeed(operation: Operation, value: unknown, warnings: readonly string[], prefer: string | undefined): Promise<Answered> {
    const name = /(?:^|[\s,;])example="?([\w-]+)"?/.exec(prefer ?? "")?.[1] ?? "accepted";
    if (!Object.hasOwn(operation.examples, name)) {
      const known = Object.keys(operation.examples).join(", ");
      return refuse(
        operation,
        [{ in: "header", path: "Prefer", rule: "example", message: `${operation.key} has no example named ${name}; it has ${known}` }],
        undefined,
        404,
        warnings,
      );
    }
    const { status, body, violations } = await prism(operation, value, name);
    if (violations.length > 0) return refuse(operation, violations, rootCodes["default"], 422, warnings);
    return { status, body: mint(body, envelope, random, now()), violations, warnings, operation: operation.key };
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

/** Of several actions at one URL, the one the body names. */
function chosen(candidates: readonly Operation[], dispatch: string | undefined, body: unknown): Operation | undefined {
  if (dispatch === undefined) return candidates[0];
  const literal = valueAt(body, dispatch);
  return candidates.find(({ literals }) => typeof literal === "string" && literals.includes(literal));
}

/** Takes a number where the vendor's own samples print one against its own table, and says so. */
function tolerate(operation: Operation, body: unknown): { value: unknown; warnings: string[] } {
  if (!isObject(body)) return { value: body, warnings: [] };
  const found = operation.tolerated.filter((member) => typeof body[member] === "number");
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

import { type Answered, type Answers, createAnswers } from "./answers.ts";
import type { Arrival } from "./arrival.ts";
import { type Authenticate, type ClockCheck, createAuthentication, type MockCredentials } from "./authentication.ts";
import type { VendorEntry } from "./contract.ts";
import { dispatch } from "./dispatch.ts";
import type { Failures } from "./failures.ts";
import { type Form, formViolations } from "./form.ts";
import type { VendorId } from "./generated/registry.ts";
import { isObject, type Members, valueAt } from "./json.ts";
import type { Random } from "./mint.ts";
import { type Operation, operationsOf, urlPath } from "./operation.ts";
import { createOutcomes, type Outcome } from "./outcome.ts";
import { canned, type PrismMock, prismOf } from "./prism.ts";
import type { Violation } from "./violation.ts";

/** One vendor's API. */
export interface VendorMock {
  readonly paths: readonly string[];
  readonly methodsAt: (path: string) => readonly string[];
  /** The codes that one operation or another can answer, with the name of an example of each. */
  readonly codes: ReadonlyMap<string, string>;
  readonly answer: (request: Arrival) => Promise<Answered>;
}

export interface Settings {
  readonly credentials: MockCredentials;
  readonly random: Random;
  readonly now: () => number;
  readonly fast: boolean;
  readonly clock: ClockCheck | undefined;
  readonly failures: Failures;
}

export async function createVendorMock(id: VendorId, vendor: VendorEntry, settings: Settings): Promise<VendorMock> {
  const { contract } = vendor;
  const operations = operationsOf(contract);
  const context: Context = {
    vendor,
    rootCodes: contract["x-vendor-code"] ?? {},
    answers: createAnswers(contract, settings),
    authenticate: createAuthentication(vendor, settings.credentials, settings.clock),
    outcomeOf: createOutcomes(id, vendor, settings.failures),
    examples: settings.fast ? canned : await prismOf(contract),
  };
  const at = grouped(operations, ({ method, path }) => `${method} ${urlPath(path)}`);
  const methods = new Map(
    [...grouped(operations, ({ path }) => urlPath(path))].map(([path, here]) => [path, [...new Set(here.map(({ method }) => method))]]),
  );
  return {
    paths: [...methods.keys()],
    methodsAt: (path) => methods.get(path) ?? [],
    codes: new Map(operations.flatMap((operation) => [...context.answers.codesOf(operation)])),
    answer: (request) => {
      const [first, ...others] = at.get(`${request.method} ${request.path}`) ?? [];
      if (first === undefined) throw new Error(`${request.method} ${request.path} is not an operation of this vendor.`); // the front has routed by path and method
      return first.form === undefined ? answerJson(context, [first, ...others], request) : answerForm(context, first, first.form, request);
    },
  };
}

function grouped(operations: readonly Operation[], keyOf: (operation: Operation) => string): Map<string, Operation[]> {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations) groups.set(keyOf(operation), [...(groups.get(keyOf(operation)) ?? []), operation]);
  return groups;
}

/** What it takes to answer for a vendor. */
interface Context {
  readonly vendor: VendorEntry;
  /** The vendor's codes for rules that belong to no single member. */
  readonly rootCodes: { readonly [rule: string]: string };
  readonly answers: Answers;
  readonly authenticate: Authenticate;
  readonly outcomeOf: ReturnType<typeof createOutcomes>;
  readonly examples: PrismMock;
}

async function answerJson(context: Context, candidates: readonly [Operation, ...Operation[]], request: Arrival): Promise<Answered> {
  const { vendor, rootCodes, answers, authenticate, examples } = context;
  const { refuse, answerWith } = answers;
  const [first] = candidates;
  const body = parse(request.text);
  if (body === unreadable) return refuse(first, { violations: [notJson], code: rootCodes["syntax"], status: 400 });
  const action = actionIn(body, vendor.contract["x-dispatch"]);
  const { violations: unauthorized, signature } = authenticate(request.headers, request.text);
  if (unauthorized.length > 0)
    return refuse(first, { violations: unauthorized, code: securityCode(rootCodes, unauthorized), status: 401, action, signature });
  const operation = dispatch(candidates, body);
  if (!("key" in operation)) return refuse(first, { violations: [operation], code: operation.vendorCode, status: 422, action });
  const { value, warnings } = tolerate(operation, body);
  const [issue, ...issues] = vendor.preflight(operation.key, value);
  if (issue !== undefined) {
    const code = issue.vendorCode ?? rootCodes[issue.rule] ?? rootCodes["default"];
    return refuse(operation, { violations: [issue, ...issues].map(inBody), code, status: 422, warnings, action });
  }
  const wanted = wantedOf(context, operation, value, request);
  if ("rule" in wanted) return refuse(operation, { violations: [wanted], code: undefined, status: 404, warnings });
  const { status, body: example, violations } = await examples(operation, value, wanted.example ?? usual);
  if (violations.length > 0) return refuse(operation, { violations, code: rootCodes["default"], status: 422, warnings, action });
  const answered = { ...answerWith(operation, status, example, action), violations, warnings, operation: operation.key };
  const taken = operation.sends && wanted.status === undefined ? answers.messageIdIn(answered.body) : undefined;
  if (taken === undefined) return meeting(answered, wanted);
  return meeting({ ...answered, accepted: { messageId: taken, operation: operation.key, body: value, failure: wanted.failure } }, wanted);
}

/** Forms are checked here: Prism lets unknown parts and other media types pass. */
async function answerForm(context: Context, operation: Operation, form: Form, request: Arrival): Promise<Answered> {
  const { rootCodes, answers, authenticate } = context;
  const { violations: unauthorized, signature } = authenticate(request.headers, "");
  if (unauthorized.length > 0)
    return answers.refuse(operation, { violations: unauthorized, code: securityCode(rootCodes, unauthorized), status: 401, signature });
  const violations = await formViolations(form, request.bytes ?? new Uint8Array(), request.headers["content-type"] ?? "");
  if (violations.length > 0) return answers.refuse(operation, { violations, code: rootCodes["default"], status: 422 });
  const wanted = wantedOf(context, operation, undefined, request);
  if ("rule" in wanted) return answers.refuse(operation, { violations: [wanted], code: undefined, status: 404 });
  const example = operation.examples[wanted.example ?? usual];
  return meeting({ ...answers.answerWith(operation, 200, example), violations, warnings: [], operation: operation.key }, wanted);
}

/** What a right request is to be answered with: what its header says, or else what was asked for otherwise; or what is wrong with the header. */
function wantedOf({ answers, outcomeOf }: Context, operation: Operation, value: unknown, { headers, text }: Arrival): Outcome | Violation {
  const { prefer } = headers;
  if (prefer === undefined) return outcomeOf({ operation, value, text, codes: answers.codesOf(operation) }) ?? {};
  const example = exampleIn(prefer, operation);
  return typeof example === "string" ? { scenario: `example=${example}`, example } : example;
}

/** The answer as the outcome has it. */
function meeting(answered: Answered, { scenario, status, fault, warning }: Outcome): Answered {
  if (scenario === undefined) return answered;
  return {
    ...answered,
    scenario,
    ...(status === undefined ? {} : { status, body: { status, title: "Simulated by the wabakit mock" }, headers: {} }),
    ...(fault && { fault }),
    ...(warning !== undefined && { warnings: [...answered.warnings, warning] }),
  };
}

/** The code for the first thing that is wrong with keys, signature and clock. */
const securityCode = (rootCodes: Context["rootCodes"], [first]: readonly Violation[]): string | undefined =>
  (first?.rule === "clock" ? rootCodes["clock"] : undefined) ?? rootCodes["security"];

/** The example of success. */
const usual = "accepted";

const unreadable = Symbol("not JSON");

const notJson: Violation = { in: "body", path: "", rule: "syntax", message: "the request body is not JSON" };

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
function exampleIn(prefer: string, { key, examples }: Operation): string | Violation {
  const [, name] = /^example="?([\w-]+)"?$/.exec(prefer.trim()) ?? [];
  if (name !== undefined && Object.hasOwn(examples, name)) return name;
  const wrong = name === undefined ? "must be example= and a name" : `names no example of ${key}: ${name}`;
  return { in: "header", path: "Prefer", rule: "example", message: `Prefer ${wrong}; there are ${Object.keys(examples).join(", ")}` };
}

/** Takes a number where the vendor's own samples print one against its own table, and says so. */
function tolerate(operation: Operation, body: unknown): { value: unknown; warnings: string[] } {
  const found = isObject(body) ? operation.tolerated.filter((member) => Number.isInteger(body[member])) : [];
  if (found.length === 0 || !isObject(body)) return { value: body, warnings: [] };
  const texts: Members = Object.fromEntries(found.map((member) => [member, String(body[member])]));
  const warnings = found.map(
    (member) => `${member} is a number, as the vendor's samples print it; its table says a text. The real API may refuse it.`,
  );
  return { value: { ...body, ...texts }, warnings };
}

import type { Contract } from "./contract.ts";
import type { Operation } from "./operation.ts";
import type * as PrismHttp from "./prism-http.ts";
import { type PrismOperation, readOperation } from "./prism-operation.ts";
import type { Violation } from "./violation.ts";

/** Prism's verdict on one request, and the answer it takes from the contract. */
export interface PrismAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly violations: readonly Violation[];
}

export type PrismMock = (operation: Operation, body: unknown, example: string) => Promise<PrismAnswer>;

/** The example that Prism would answer with, unchecked. */
export const canned: PrismMock = (operation, _, example) =>
  Promise.resolve({ status: 200, body: operation.examples[example], violations: [] });

const settings = {
  mock: { dynamic: false as const },
  checkSecurity: false,
  isProxy: false as const,
  upstreamProxy: undefined,
  errors: false,
};

/** By contract: what Prism has read and compiled of it serves every mock of the process. */
const mocks = new WeakMap<Contract, PrismMock>();

/** Prism on one contract, without its server: that one hangs on malformed JSON and knows no vendor's envelope. */
export async function prismOf(contract: Contract): Promise<PrismMock> {
  const prism = mocks.get(contract) ?? (await createPrism(contract));
  mocks.set(contract, prism);
  return prism;
}

async function createPrism(contract: Contract): Promise<PrismMock> {
  const prismHttp = await import("./prism-http.ts");
  const operations = new Map<string, PrismOperation>();
  const answers = new Map<string, Promise<PrismAnswer>>();
  const check = checkerOf(prismHttp);
  const answerWith = answererOf(prismHttp);
  return async (operation, body, example) => {
    const resource = operations.get(operation.key) ?? readOperation(prismHttp, contract, operation);
    operations.set(operation.key, resource);
    const violations = await check(resource, body);
    if (violations.length > 0) return { status: 422, body: undefined, violations };
    // An example is the same each time, and so is what Prism makes of it.
    const id = `${operation.key} ${example}`;
    const answer = answers.get(id) ?? answerWith(resource, example);
    answers.set(id, answer);
    return answer;
  };
}

/** Prism's verdict on a request. */
function checkerOf({ createInstance, ProblemJsonError }: typeof PrismHttp) {
  const checking = { ...settings, validateRequest: true, validateResponse: false };
  const prism = createInstance(checking, {
    logger: silent,
    route: routed,
    mock: () => () => ({ _tag: "Right", right: { statusCode: 200 } }),
  });
  return async (resource: PrismOperation, body: unknown): Promise<Violation[]> => {
    const result = await prism.request(requestTo(resource, body), [resource], checking)();
    if (result._tag === "Left") return violationsOf(ProblemJsonError.toProblemJson(result.left));
    return result.right.validations.input.map((found) => violation("body", found));
  };
}

/** Prism's answer with one example of the contract, and whether that keeps the contract. */
function answererOf({ createInstance, ProblemJsonError }: typeof PrismHttp) {
  const prism = createInstance({ ...settings, validateRequest: false, validateResponse: true }, { logger: silent, route: routed });
  return async (resource: PrismOperation, exampleKey: string): Promise<PrismAnswer> => {
    const config = { ...settings, validateRequest: false, validateResponse: true, mock: { dynamic: false as const, exampleKey } };
    const result = await prism.request(requestTo(resource, undefined), [resource], config)();
    if (result._tag === "Left") {
      const problem = ProblemJsonError.toProblemJson(result.left);
      return { status: problem.status ?? 500, body: problem, violations: violationsOf(problem) };
    }
    const { output, validations } = result.right;
    return { status: output.statusCode, body: output.body, violations: validations.output.map((found) => violation("response", found)) };
  };
}

/** The mock has found the operation already; Prism would look through all of them, for every request. */
const routed = ({ resources: [resource] }: { readonly resources: PrismOperation[] }) =>
  resource === undefined
    ? ({ _tag: "Left", left: new Error("There is no operation.") } as const)
    : ({ _tag: "Right", right: resource } as const);

const requestTo = ({ method, path }: PrismOperation, body: unknown) => ({
  method: method as "get" | "post", // the methods of the contracts
  url: { path, query: {} },
  headers: { "content-type": "application/json" },
  body,
});

interface Diagnostic {
  readonly path?: readonly (string | number)[];
  readonly location?: readonly (string | number)[];
  readonly code?: string | number;
  readonly message: string;
}

function violation(where: "body" | "response", { path, location, code, message }: Diagnostic): Violation {
  const [, ...members] = path ?? location ?? [];
  return { in: where, path: members.join("."), rule: String(code ?? "invalid"), message };
}

function violationsOf(problem: { readonly detail?: string; readonly validation?: unknown }): Violation[] {
  const { validation, detail = "Prism refused the request" } = problem;
  if (!Array.isArray(validation)) return [{ in: "body", path: "", rule: "invalid", message: detail }];
  return validation.map((found: Diagnostic) => violation("body", found));
}

const ignore = (): void => {};
/** Prism wants a pino logger; what it would say is in the violations. */
const silent = Object.assign(Object.create(null), {
  info: ignore,
  warn: ignore,
  error: ignore,
  debug: ignore,
  trace: ignore,
  fatal: ignore,
  success: ignore,
  child: () => silent,
});

import type { Contract } from "./contract.ts";
import type { Operation } from "./operation.ts";
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
  validateRequest: true,
  validateResponse: true,
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
  const prism = prismHttp.createInstance(settings, { logger: silent });
  const known = new Map<string, PrismOperation>();
  return async (operation, body, exampleKey) => {
    const resource = known.get(operation.key) ?? readOperation(prismHttp, contract, operation);
    known.set(operation.key, resource);
    // Prism's router sees a fragment only when it is encoded.
    const url = { path: operation.path.replace("#", "%23"), query: {} };
    const request = { method: resource.method as "get" | "post", url, headers: { "content-type": "application/json" }, body }; // the methods of contracts
    const result = await prism.request(request, [resource], { ...settings, mock: { dynamic: false, exampleKey } })();
    if (result._tag === "Left") {
      const problem = prismHttp.ProblemJsonError.toProblemJson(result.left);
      return { status: problem.status ?? 500, body: problem, violations: violationsOf(problem) };
    }
    const { output, validations } = result.right;
    const violations = [
      ...validations.input.map((found) => violation("body", found)),
      ...validations.output.map((found) => violation("response", found)),
    ];
    return { status: output.statusCode, body: output.body, violations };
  };
}

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

import type { Contract } from "./contract.ts";
import { isObject, valueAt } from "./json.ts";
import type { Operation } from "./operation.ts";
import type * as PrismHttp from "./prism-http.ts";

/** An operation as Prism reads it from a contract. */
export type PrismOperation = Parameters<ReturnType<typeof PrismHttp.createInstance>["request"]>[1][number];

/**
 * Reads one operation as Prism reads all of a document (its `getHttpOperationsFromSpec`), but for the references, which are resolved here: that is a
 * tenth of a second for all contracts, and a test run calls few operations.
 */
export function readOperation(
  { transformOas3Operations, decycle, bundleTarget }: typeof PrismHttp,
  contract: Contract,
  { path, method }: Operation,
): PrismOperation {
  const { webhooks: _, ...published } = contract;
  const { securitySchemes } = contract.components;
  const narrowed = { ...published, paths: { [path]: contract.paths[path] }, components: { securitySchemes } };
  const document = decycle(dereference(contract, narrowed)) as Record<string, unknown>; // a copy of what it takes
  const operation = transformOas3Operations(document).find((one) => one.method === method.toLowerCase());
  if (operation === undefined) throw new Error(`Prism finds no ${method} ${path} in the contract.`);
  // Prism reads the path again for its parameters at every request, even if it has none.
  const { path: parameters = [], ...request } = operation.request ?? {};
  const lean = parameters.length === 0 ? { ...operation, request } : operation;
  return bundleTarget({ document: { ...document, __target__: lean }, path: "#/__target__", cloneDocument: false }) as PrismOperation; // its target
}

/** A copy of `node` in which every reference is what it points to, in the contract: the same object for the same reference, so that it may be recursive. */
function dereference(contract: Contract, node: unknown, resolved = new Map<string, object>()): unknown {
  if (Array.isArray(node)) return node.map((one) => dereference(contract, one, resolved));
  if (!isObject(node)) return node;
  const { $ref: pointer, ...beside } = node;
  if (typeof pointer !== "string") return mapValues(node, (value) => dereference(contract, value, resolved));
  const target = resolved.get(pointer) ?? {};
  if (!resolved.has(pointer)) {
    resolved.set(pointer, target);
    Object.assign(target, dereference(contract, valueAt(contract, pointer.slice(2).replaceAll("/", ".")), resolved));
  }
  return Object.keys(beside).length === 0 ? target : { ...target, ...mapValues(beside, (value) => dereference(contract, value, resolved)) };
}

const mapValues = (members: object, make: (value: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(members).map(([name, value]) => [name, make(value)]));

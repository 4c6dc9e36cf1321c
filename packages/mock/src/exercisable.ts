import type { Contract, VendorEntry } from "./contract.ts";
import { isObject, type Members, valueAt } from "./json.ts";
import { examplesIn, mediaOf, type Operation, operationsOf, resolve } from "./operation.ts";

/** All that a test run can exercise of a vendor's contract. */
export interface Exercisable {
  /** `POST /wa/custom/sendMsg` */
  readonly operations: readonly string[];
  /** In the facade's words. */
  readonly messageTypes: readonly string[];
  /** Of requests, what may be left out: `POST /wa/custom/sendMsg context.refMessageId`. */
  readonly members: readonly string[];
  /** Those that some operation can answer, with their names: `-68 insufficientBalance`. */
  readonly codes: readonly string[];
}

export function exercisableIn({ contract, readRequest }: VendorEntry): Exercisable {
  const operations = operationsOf(contract);
  const bodies = operations.map((operation) => ({ operation, media: requestMedia(contract, operation) }));
  const types = bodies.flatMap(({ operation, media }) =>
    Object.values(examplesIn(contract, media)).flatMap((body) => readRequest(operation.key, body)?.message.type ?? []),
  );
  const members = bodies.flatMap(({ operation, media }) =>
    [...new Set(optionalIn(contract, media["schema"], "", [], []))].map((path) => memberOf(operation.key, path)),
  );
  return {
    operations: operations.map(({ key }) => key),
    messageTypes: [...new Set(types)],
    members,
    codes: Object.entries(contract["x-vendor-codes"])
      .filter(([code]) => operations.some((operation) => canAnswer(contract, operation, code)))
      .map(([code, { name }]) => `${code} ${name}`),
  };
}

/** As `Exercisable` names it. */
export const memberOf = (operation: string, path: string): string => `${operation} ${path}`;

const requestMedia = (contract: Contract, { path, method }: Operation): Members =>
  mediaOf(contract, valueAt(contract.paths[path], `${method.toLowerCase()}.requestBody`));

const canAnswer = ({ "x-envelope": { code: at } }: Contract, { examples }: Operation, code: string): boolean =>
  Object.values(examples).some((example) => String(valueAt(example, at)) === code);

/**
 * The paths of the members that a schema lets be left out, over all branches of its choices; of a choice by presence each is one.
 *
 * @param required what an outer schema requires of the same object
 * @param within the references that led here, as schemas may refer to themselves
 */
function optionalIn(contract: Contract, schema: unknown, path: string, required: readonly string[], within: readonly unknown[]): string[] {
  const node = resolve(contract, schema);
  if (within.includes(node)) return [];
  const inside = [...within, node];
  const { properties, items, contentSchema, oneOf } = node;
  const parts = partsOf(node).map((part) => resolve(contract, part));
  const all = [...required, ...namesIn(node["required"]), ...parts.flatMap((part) => namesIn(part["required"]))];
  const members = Object.entries(isObject(properties) ? properties : {}).flatMap(([name, member]) => {
    const at = path === "" ? name : `${path}.${name}`;
    return [...(all.includes(name) ? [] : [at]), ...optionalIn(contract, member, at, [], inside)];
  });
  return [
    ...members,
    ...[...partsOf(node), ...(Array.isArray(oneOf) ? oneOf : [])].flatMap((part) => optionalIn(contract, part, path, all, inside)),
    ...(items === undefined ? [] : optionalIn(contract, items, `${path}[]`, [], inside)),
    ...(contentSchema === undefined ? [] : optionalIn(contract, contentSchema, path, [], inside)),
  ];
}

const partsOf = ({ allOf }: Members): readonly unknown[] => (Array.isArray(allOf) ? allOf : []);

const namesIn = (list: unknown): string[] => (Array.isArray(list) ? list.filter((name) => typeof name === "string") : []);

/** The paths of all members of a value, in JSON in a text too. */
export function* pathsIn(value: unknown, path = ""): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* pathsIn(item, `${path}[]`);
  else if (typeof value === "string" && value.startsWith("{")) yield* pathsIn(parsed(value), path);
  else if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      const at = path === "" ? name : `${path}.${name}`;
      yield at;
      yield* pathsIn(member, at);
    }
  }
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Preflight } from "@wabakit/core/vendor";
import { operationsOf } from "../../codegen/src/document.ts";
import { referenceOf } from "../../codegen/test/support/reference.ts";
import type { Subject } from "./subject.ts";

/** Whether a request that arrived keeps a vendor's contract, as the package's own preflight and as Ajv have it. */
export type Contract = (path: string, body: unknown) => { readonly preflight: boolean; readonly ajv: boolean };

export async function contractOf({ folder, document, operations }: Subject): Promise<Contract> {
  // Every package has this subpath, and its function is called so.
  const { preflight } = (await import(pathToFileURL(join(folder, "dist/preflight.js")).href)) as { preflight: Preflight };
  const sends = operationsOf(document).flatMap(({ key, schema }) => {
    const operation = operations.find(({ path }) => key === `POST ${path}`);
    return schema === undefined || operation?.sends !== true
      ? []
      : [{ key, path: operation.path.replace(/#.*/, ""), isValid: referenceOf(document, schema) }];
  });
  return (path, body) => {
    const candidates = sends.filter((operation) => operation.path === path); // one URL may be several operations
    return {
      preflight: candidates.some(({ key }) => preflight(key, body).length === 0),
      ajv: candidates.some(({ isValid }) => isValid(body)),
    };
  };
}

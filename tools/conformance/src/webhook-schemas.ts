import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { isObject } from "../../codegen/src/document.ts";
import type { PushingVendor } from "./webhooks.ts";

/** The schema of each webhook of the contract. */
export function schemasOf({ id, document }: Pick<PushingVendor, "id" | "document">): { readonly [webhook: string]: ValidateFunction } {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema(document, id);
  const webhooks = isObject(document["webhooks"]) ? Object.keys(document["webhooks"]) : [];
  const body = "post/requestBody/content/application~1json/schema";
  return Object.fromEntries(webhooks.map((name) => [name, ajv.compile({ $ref: `${id}#/webhooks/${name}/${body}` })]));
}

import { readingOf } from "./entry.ts";
import { registry, type VendorId } from "./generated/registry.ts";
import { isObject, valueAt } from "./json.ts";
import { urlPath } from "./operation.ts";
import type { MockRequest } from "./recorded.ts";

/** A message to begin with, as if it had been sent: the first text among the examples of the vendor's contract, else the first message of any type. */
export function firstMessage(vendor: VendorId): MockRequest {
  const messages = examplesOf(vendor).filter((record) => readingOf(record) !== undefined);
  const first = messages.find((record) => readingOf(record)?.message.type === "text") ?? messages[0];
  if (first === undefined) throw new Error(`The contract of ${vendor} has no example of a message.`);
  return first;
}

const examplesOf = (vendor: VendorId): MockRequest[] =>
  Object.entries(registry[vendor].contract.paths).flatMap(([path, { post }]) => {
    const examples = valueAt(post, "requestBody.content.application/json.examples");
    return Object.values(isObject(examples) ? examples : {}).map((example) => recordOf(vendor, path, valueAt(example, "value")));
  });

const recordOf = (vendor: VendorId, path: string, body: unknown): MockRequest => ({
  id: 0,
  at: 0,
  vendor,
  operation: `POST ${path}`,
  outcome: "accepted",
  messageId: undefined,
  violations: [],
  warnings: [],
  signature: undefined,
  scenario: undefined,
  response: { status: 200, body: undefined },
  request: { method: "POST", path: urlPath(path), headers: { "content-type": "application/json" }, body: JSON.stringify(body) },
});

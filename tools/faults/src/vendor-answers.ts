import type { Contract } from "../../../packages/mock/src/contract.ts";
import { dispatch } from "../../../packages/mock/src/dispatch.ts";
import { isObject, replaceAt } from "../../../packages/mock/src/json.ts";
import { type Operation, operationsOf, urlPath } from "../../../packages/mock/src/operation.ts";
import { without } from "../../conformance/src/json.ts";
import type { Envelope, VendorUnderTest } from "../../conformance/src/vendors.ts";
import type { Request } from "./request-reader.ts";

/** The bodies that a vendor would answer one request with, as JSON. */
export interface Bodies {
  /** Success; of a send, with this message id, which is JSON. */
  readonly success: (id: string) => string;
  /** Success without the message id. */
  readonly withoutId: string;
  /** A code that the contract lists. */
  readonly documented: string;
  /** A code that the contract does not know. */
  readonly undocumented: string;
}

/** What one vendor answers, from the examples of its contract. */
export function vendorAnswers({ document, envelope }: Pick<VendorUnderTest, "document" | "envelope">): (request: Request) => Bodies {
  const operations = operationsOf(document as unknown as Contract); // the same bundled document, as the mock types it
  const bodies = new Map(operations.map((operation) => [operation, bodiesOf(operation, envelope)]));
  const byUrl = Map.groupBy(operations, ({ method, path }) => `${method} ${urlPath(path)}`);

  return ({ method, target, body }) => {
    const [first, ...others] = byUrl.get(`${method} ${target.replace(/\?.*$/, "")}`) ?? [];
    if (first === undefined) throw new Error(`The contract has no ${method} ${target}.`);
    const operation = others.length === 0 ? first : dispatch([first, ...others], JSON.parse(body));
    const found = "key" in operation ? bodies.get(operation) : undefined;
    if (found === undefined) throw new Error(`The body of ${method} ${target} names no operation of the contract.`);
    return found;
  };
}

function bodiesOf({ key, examples, sends }: Operation, envelope: Envelope): Bodies {
  const { accepted, ...refusals } = examples;
  const [refusal] = Object.values(refusals);
  if (!isObject(accepted)) throw new Error(`${key} has no example of success.`);
  const put = (body: unknown, path: string, value: unknown): unknown => replaceAt(body, path.split("."), () => value);
  const place = "\u0000id\u0000";
  const [before = "", after = ""] = JSON.stringify(sends ? put(accepted, envelope.messageId, place) : accepted).split(
    JSON.stringify(place),
  );
  const idless = sends ? without(accepted, envelope.messageId) : accepted;
  const unknown = typeof envelope.success === "number" ? 987_654 : "987654";
  return {
    success: sends ? (id) => before + id + after : () => before,
    withoutId: JSON.stringify(idless),
    documented: JSON.stringify(refusal ?? accepted),
    undocumented: JSON.stringify(put(put(idless, envelope.code, unknown), envelope.message, "Nobody documented this.")),
  };
}

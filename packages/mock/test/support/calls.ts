import { demoCredentials, type MockCredentials, schemesOf } from "../../src/authentication.ts";
import { registry, type VendorId } from "../../src/generated/registry.ts";
import type { Mock } from "../../src/index.ts";
import { isObject, type Members, valueAt } from "../../src/json.ts";
import { urlPath } from "../../src/operation.ts";

/** A request that a vendor accepts: an example of its contract. */
export interface Call {
  readonly vendor: VendorId;
  /** `POST /wa/custom/sendMsg` */
  readonly operation: string;
  /** The example's name: `imageById`. */
  readonly name: string;
  readonly path: string;
  readonly body: Members;
}

/** Every example of a JSON request in a vendor's contract. */
export function callsOf(vendor: VendorId): Call[] {
  return Object.entries(registry[vendor].contract.paths).flatMap(([path, { post }]) => {
    const examples = valueAt(post, "requestBody.content.application/json.examples");
    return Object.entries(isObject(examples) ? examples : {}).flatMap(([name, example]) => {
      const body = valueAt(example, "value");
      return isObject(body) ? [{ vendor, operation: `POST ${path}`, name, path: urlPath(path), body }] : [];
    });
  });
}

/** The headers that a vendor's client would send with this body. */
export function headersFor(
  vendor: VendorId,
  body: string,
  { credentials = demoCredentials(registry[vendor]), timestamp = "1700000000" }: { credentials?: MockCredentials; timestamp?: string } = {},
): Record<string, string> {
  const entry = registry[vendor];
  const request = { body, timestamp, nonce: "1" };
  const headers = schemesOf(entry).map((scheme): [string, string] => {
    const { name, "x-credential": credential = "", "x-carries": carried } = scheme;
    if (carried !== undefined) return [name, request[carried]];
    return [
      name,
      scheme["x-signed-with"] === undefined ? (credentials[credential] ?? "") : (entry.sign?.(credentials as never, request) ?? ""),
    ]; // each sign() takes its own vendor's
  });
  return { "content-type": "application/json", ...Object.fromEntries(headers) };
}

/** What `fetch` takes for this call. */
export const initFor = (
  { vendor, body }: Pick<Call, "vendor" | "body">,
  headers: Record<string, string> = {},
): { method: string; headers: Record<string, string>; body: string } => {
  const text = JSON.stringify(body);
  return { method: "POST", headers: { ...headersFor(vendor, text), ...headers }, body: text };
};

/** A text for Itniotech, with some members changed, as `fetch` takes it. */
export const textInit = (changed: Members = {}): ReturnType<typeof initFor> =>
  initFor({
    vendor: "itniotech",
    body: {
      appId: "Demo1234",
      businessPhone: "447700900001",
      channelType: 0,
      recipient: "447700900123",
      type: "text",
      text: { body: "Hello" },
      ...changed,
    },
  });

/** Where Itniotech takes texts. */
export const textPath = "/wa/custom/sendMsg";

export async function sendText(mock: Pick<Mock, "url" | "fetch">, changed?: Members): Promise<void> {
  await (await mock.fetch(mock.url + textPath, textInit(changed))).text();
}

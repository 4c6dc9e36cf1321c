import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Mock } from "@wabakit/mock";
import { type ProviderUnderTest, providersUnderTest } from "../../conformance/src/providers.ts";
import type { VendorCase } from "./everywhere/checks.ts";
import { pushes, secrets } from "./pushes.ts";

/** What every vendor of the registry is tried with, against this mock. */
export const casesFor = async (mock: Pick<Mock, "url" | "credentials">): Promise<VendorCase[]> =>
  (await providersUnderTest()).map((vendor) => caseFor(vendor, mock));

/** What `parseWebhook` wants of those who call it. */
const webhookOptions: { readonly [vendor: string]: object } = {
  innopaas: { userName: secrets.PUSH_USER_NAME, authorization: secrets.PUSH_AUTHORIZATION },
  itniotech: { unsigned: true },
};

function caseFor({ id, demoOptions, folder }: ProviderUnderTest, { url, credentials }: Pick<Mock, "url" | "credentials">): VendorCase {
  const own: { readonly [name: string]: string } = { ...credentials[id] };
  const wrongCredentials = Object.fromEntries(Object.keys(own).map((name) => [name, "wrong"]));
  const common = { id, options: { baseUrl: url, ...own, ...demoOptions }, wrongCredentials };
  return existsSync(join(folder, "src/webhook.ts")) ? { ...common, push: pushOf(id) } : common;
}

function pushOf(id: string): NonNullable<VendorCase["push"]> {
  const { headers = {}, body: rawBody, event } = pushes[id]?.find(({ what }) => what === "a status") ?? {};
  const options = webhookOptions[id];
  if (rawBody === undefined || event === undefined || options === undefined)
    throw new Error(`${id} pushes: give it a status in tools/compat/src/pushes.ts, and its options in cases.ts.`);
  return { headers, rawBody, options, event };
}

import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { WebhookEvent } from "@wabakit/core";
import { startMock, type VendorId } from "@wabakit/mock";
import { expect, test } from "vitest";
import { plain } from "../src/messages.ts";
import { providerFor, providersUnderTest } from "../src/providers.ts";

/** What every vendor's `./webhook` exports, as far as it is used here. */
interface Webhook {
  readonly parseWebhook: (request: unknown, options: object) => Promise<WebhookEvent[]>;
  readonly isNewer: (next: WebhookEvent, previous: WebhookEvent) => boolean;
  readonly webhookListener: (
    parse: (request: unknown) => Promise<WebhookEvent[]>,
    options: { readonly onEvent: (event: WebhookEvent) => void },
  ) => (request: IncomingMessage, response: ServerResponse) => void;
}

const vendors = (await providersUnderTest()).filter(({ folder }) => existsSync(join(folder, "dist/webhook.js")));

test("there are vendors that push", () => {
  expect(vendors.length).toBeGreaterThan(0);
});

test.each(vendors)("$id: what becomes of a message comes back under the id of its receipt", async (vendor) => {
  const file = pathToFileURL(join(vendor.folder, "dist/webhook.js")).href;
  const { parseWebhook, isNewer, webhookListener } = (await import(file)) as Webhook; // every vendor that pushes exports these
  const mock = await startMock();
  const events: WebhookEvent[] = [];
  const credentials = pushCredentials(vendor.document);
  const proof = credentials ?? { unsigned: true };
  const listener = webhookListener((request) => parseWebhook(request, proof), {
    onEvent: (event) => void events.push(event),
  });
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const { messageId } = await providerFor(vendor, mock).send(plain.template);
    const id = vendor.id as VendorId; // the mock plays every vendor of the registry
    const to = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server's address
    for (const status of ["delivered", "read"]) {
      const event = mock.pushes(id).find((name) => new RegExp(`message.status.*-${status}$`).test(name)) ?? status;
      expect(await mock.push({ vendor: id, event, to, messageId, credentials })).toMatchObject({ status: 200 });
    }
    expect(events).toMatchObject([
      { type: "message-status", status: "delivered", messageId, provider: id },
      { type: "message-status", status: "read", messageId, provider: id },
    ]);
    const [delivered, read] = events;
    if (delivered === undefined || read === undefined) throw new Error("Both were just found.");
    expect([isNewer(read, delivered), isNewer(delivered, read)]).toEqual([true, false]);
    expect(delivered.eventId).not.toBe(read.eventId);
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await mock.close();
  }
});

/** Values for the headers that prove the vendor in a push; undefined if its contract names none. */
function pushCredentials(document: object): { readonly [name: string]: string } | undefined {
  const schemes = Object.entries(Object(Reflect.get(Reflect.get(document, "components"), "securitySchemes")));
  const names = schemes.flatMap(([name, scheme]) => (name.startsWith("push") ? [String(Reflect.get(Object(scheme), "x-credential"))] : []));
  return names.length === 0 ? undefined : Object.fromEntries(names.map((name) => [name, `the ${name} of this test`]));
}

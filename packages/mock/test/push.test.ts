import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Mock, startMock } from "../src/index.ts";

interface Pushed {
  readonly headers: IncomingHttpHeaders;
  readonly body: Record<string, unknown>;
}

const pushed: Pushed[] = [];
const server = createServer((request, response) => {
  let text = "";
  request.on("data", (chunk: Buffer) => (text += chunk.toString()));
  request.on("end", () => {
    pushed.push({ headers: request.headers, body: JSON.parse(text) as Record<string, unknown> }); // a push is an object
    response.writeHead(request.url === "/late" ? 500 : 200).end("heard");
  });
});

let mock: Mock;
let to: string;
beforeEach(async () => {
  mock = await startMock();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  to = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server's address
});
afterEach(async () => {
  pushed.length = 0;
  await mock.close();
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
});

test("a status is pushed about the message that was named, and the answer comes back", async () => {
  const answer = await mock.push({ vendor: "itniotech", event: "message-status-event-delivered", to, messageId: "abc" });
  expect(answer).toEqual({ status: 200, body: "heard" });
  expect(pushed[0]?.body).toMatchObject({ eventType: "message-status-event", messageId: "abc", status: "delivered" });
  expect(await mock.push({ vendor: "itniotech", event: "billing-event-billable", to: `${to}/late` })).toMatchObject({ status: 500 });
});

test("a push has the headers that prove the vendor, an id of its own, and the values that were set", async () => {
  const event = "whatsapp_message_status_updated-delivered";
  await mock.push({ vendor: "innopaas", event, to, messageId: "42", set: { "body.sendPhone": "447700900999" } });
  await mock.push({ vendor: "innopaas", event, to, credentials: { userName: "me", authorization: "mine" } });
  expect(pushed[0]?.headers).toMatchObject({ username: "demo-user-name", authorization: "demo-authorization" });
  expect(pushed[0]?.body).toMatchObject({ body: { id: "42", sendPhone: "447700900999", status: "delivered" } });
  expect(pushed[1]?.headers).toMatchObject({ username: "me", authorization: "mine" });
  expect(pushed[0]?.body["id"]).not.toBe(pushed[1]?.body["id"]);
});

test("a value that is set to undefined is left out, and so is the object that held nothing else", async () => {
  const event = "whatsapp_mo_message_received-text";
  await mock.push({ vendor: "innopaas", event, to, set: { "body.customerProfile.name": undefined, "body.nowhere.name": undefined } });
  expect(pushed[0]?.body).toMatchObject({ body: { text: { body: "Thank you!" } } });
  expect(JSON.stringify(pushed[0]?.body)).not.toContain("customerProfile");
});

test("every sample can be pushed", async () => {
  for (const vendor of mock.vendors) {
    for (const event of mock.pushes(vendor)) expect([event, (await mock.push({ vendor, event, to })).status]).toEqual([event, 200]);
  }
  expect(pushed.length).toBe(mock.vendors.flatMap((vendor) => mock.pushes(vendor)).length);
});

test("an unknown event lists those there are, and a webhook that is not there is told", async () => {
  await expect(mock.push({ vendor: "itniotech", event: "nonsense", to })).rejects.toThrow(
    /^itniotech pushes no nonsense; there are billing-event-/,
  );
  await expect(mock.push({ vendor: "uspeedo", event: "delivered", to })).rejects.toThrow(
    "uspeedo pushes no delivered; it publishes no payloads.",
  );
  server.closeAllConnections();
  await expect(mock.push({ vendor: "itniotech", event: "billing-event-free", to: "http://127.0.0.1:1" })).rejects.toThrow(
    "Nobody answered the push",
  );
});

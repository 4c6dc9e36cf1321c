import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import express from "express";
import { describe, expect, onTestFinished, test } from "vitest";
import * as innopaas from "../../../packages/innopaas/dist/webhook.js";
import * as itniotech from "../../../packages/itniotech/dist/webhook.js";
import { root } from "../../repo-checks/src/workspace.ts";

// The ways of serving, quickly; tools/compat runs the examples of the READMEs in Express, Next.js and workerd.
const secrets = { userName: "wabakit-push", authorization: "demo-push-authorization" };
const innopaasHeaders = { UserName: secrets.userName, Authorization: secrets.authorization };
const fixture = (path: string): string => readFileSync(join(root, "specs", path), "utf8");
const read = fixture("innopaas/webhooks/whatsapp_message_status_updated-read.json");
const inbound = fixture("itniotech/webhooks/up-message-event-text.json");

interface Taken {
  readonly types: string[];
  readonly onEvent: (event: innopaas.WebhookEvent) => void;
}

function taker(): Taken {
  const types: string[] = [];
  return { types, onEvent: ({ type }) => types.push(type) };
}

const post = async (url: string, body: string, headers: Record<string, string> = {}): Promise<number> =>
  (await fetch(url, { method: "POST", body, headers: { "content-type": "application/json", ...headers } })).status;

test("node:http", async () => {
  const { types, onEvent } = taker();
  const listener = innopaas.webhookListener((request) => innopaas.parseWebhook(request, secrets), { onEvent });
  const url = await listen((request, response) => void listener(request, response));
  expect(await post(url, read, innopaasHeaders)).toBe(200);
  expect(await post(url, read)).toBe(401);
  expect(types).toEqual(["message-status"]);
});

describe("Express", () => {
  test.each([
    ["alone", []],
    ["after express.json()", [express.json()]],
    ["after express.text()", [express.text({ type: "*/*" })]],
    ["after express.raw()", [express.raw({ type: "*/*" })]],
    ["after a parser of another type of content", [express.urlencoded({ extended: false })]],
  ])("%s", async (_, parsers) => {
    const { types, onEvent } = taker();
    const app = express();
    for (const parser of parsers) app.use(parser);
    app.post(
      "/innopaas",
      innopaas.webhookListener((request) => innopaas.parseWebhook(request, secrets), { onEvent }),
    );
    app.post(
      "/itniotech/a-long-random-path",
      itniotech.webhookListener((request) => itniotech.parseWebhook(request, { unsigned: true }), { onEvent }),
    );
    const url = await listen(app);
    expect(await post(`${url}/innopaas`, read, innopaasHeaders)).toBe(200);
    expect(await post(`${url}/innopaas`, read)).toBe(401);
    expect(await post(`${url}/itniotech/a-long-random-path`, inbound)).toBe(200);
    expect(await post(`${url}/itniotech`, inbound)).toBe(404);
    expect(types).toEqual(["message-status", "message-received"]);
  });
});

test("a web-standard handler, as Next.js and Cloudflare Workers call it", async () => {
  const { types, onEvent } = taker();
  const POST = itniotech.webhookHandler((request) => itniotech.parseWebhook(request, { unsigned: true }), { onEvent });
  const worker = { fetch: POST };
  const request = (): Request => new Request("https://example.com/itniotech/a-long-random-path", { method: "POST", body: inbound });
  for (const handle of [POST, worker.fetch]) {
    const response = await handle(request());
    expect([response.status, await response.text()]).toEqual([200, ""]);
  }
  expect(types).toEqual(["message-received", "message-received"]);
});

/** Starts a real server on a free port of loopback; it is closed when the test ends. */
async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  // A server that listens on a port has an address and port.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

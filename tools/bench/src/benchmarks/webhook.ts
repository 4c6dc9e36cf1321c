import { readFileSync } from "node:fs";
import { root } from "../../../repo-checks/src/workspace.ts";
import { parseWebhook as parseInnopaas } from "../../../../packages/innopaas/dist/webhook.js";
import { parseWebhook as parseItniotech } from "../../../../packages/itniotech/dist/webhook.js";
import { type Benchmark, inTurns, median, ratio } from "../benchmark.ts";
import { costOf } from "../cost.ts";

const count = 5000;

const secrets = { userName: "wabakit-push", authorization: "demo-push-authorization" };
const json = { "content-type": "application/json" };
const proof = { username: secrets.userName, authorization: secrets.authorization }; // as Node gives headers: in lower case
const read = (file: string): string => JSON.stringify(JSON.parse(readFileSync(`${root}/specs/${file}`, "utf8")));

interface Push {
  readonly rawBody: string;
  readonly headers: { readonly [name: string]: string };
  readonly parse: (request: Request | { headers: { readonly [name: string]: string }; rawBody: string }) => Promise<readonly unknown[]>;
}

/** InnoPaaS proves who pushes, by two secrets in the headers; Itniotech does not. */
const pushes: { readonly [name: string]: Push } = {
  "innopaas, a status": {
    rawBody: read("innopaas/webhooks/whatsapp_message_status_updated-delivered.json"),
    headers: { ...json, ...proof },
    parse: (request) => parseInnopaas(request, secrets),
  },
  "innopaas, a message": {
    rawBody: read("innopaas/webhooks/whatsapp_mo_message_received-text.json"),
    headers: { ...json, ...proof },
    parse: (request) => parseInnopaas(request, secrets),
  },
  "itniotech, a status": {
    rawBody: read("itniotech/webhooks/message-status-event-delivered.json"),
    headers: json,
    parse: (request) => parseItniotech(request, { unsigned: true }),
  },
};

/** What it costs to parse, verify and normalise a push, over `JSON.parse` of its body alone. */
export const webhook: Benchmark = {
  name: "webhook",
  about: "CPU to parse, verify and normalise a push, over JSON.parse alone",
  async measure({ rounds, progress }) {
    const ways: { readonly [name: string]: () => Promise<unknown> } = Object.fromEntries(
      Object.entries(pushes).flatMap(([name, { rawBody, headers, parse }]) => [
        [`${name}: JSON.parse`, async () => JSON.parse(rawBody)],
        [`${name}: { headers, rawBody }`, () => parse({ headers, rawBody })],
        [`${name}: Request`, () => parse(new Request("https://shop.example/push", { method: "POST", headers, body: rawBody }))],
      ]),
    );
    const measure = async (name: string): Promise<number> => (await costOf(ways[name] ?? (async () => {}), count, 1)).cpuUs;
    for (const name of Object.keys(ways)) await measure(name); // compiled and warm
    const costs = await inTurns(Object.keys(ways), rounds, async (name, round) => {
      const us = await measure(name);
      progress(`round ${round + 1} of ${rounds}: ${name} ${us.toFixed(2)} µs`);
      return us;
    });
    const column = (name: string): number[] => costs[name] ?? [];
    return Object.keys(pushes).flatMap((name) => [
      {
        what: `push of ${name}, from { headers, rawBody }, over JSON.parse: CPU`,
        value: ratio(column(`${name}: { headers, rawBody }`), column(`${name}: JSON.parse`)),
        unit: "x" as const,
        atMost: 2,
        aim: 1.5,
      },
      {
        what: `push of ${name}, from { headers, rawBody }: CPU`,
        value: median(column(`${name}: { headers, rawBody }`)),
        unit: "µs" as const,
      },
      { what: `push of ${name}, from a Request: CPU`, value: median(column(`${name}: Request`)), unit: "µs" as const },
    ]);
  },
};

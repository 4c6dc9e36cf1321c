import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { join } from "node:path";
import { root } from "../../repo-checks/src/workspace.ts";
import type { Queue, QueueMood } from "./queue.ts";

/** What the examples take from their environment. */
export const secrets = {
  PUSH_USER_NAME: "wabakit-push",
  PUSH_AUTHORIZATION: "demo-push-authorization",
  ITNIOTECH_PUSH_SECRET: "5f0c4c6e6f1d4f8b9a7e2d3c1b0a9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e",
} as const;

/** One call of an example's URL, what the queue behind the example does, and what has to come of it. */
export interface Push {
  readonly what: string;
  readonly path: string;
  readonly method?: string;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: string;
  /** Default: the queue takes what it is given. */
  readonly queue?: QueueMood;
  /** The statuses that may be answered. */
  readonly status: readonly number[];
  /** Members of the event that the queue was given; none was, if left out. */
  readonly event?: { readonly [member: string]: unknown };
}

const fixture = (path: string): string => readFileSync(join(root, "specs", path), "utf8");

const innopaas = {
  path: "/innopaas",
  headers: { username: secrets.PUSH_USER_NAME, authorization: secrets.PUSH_AUTHORIZATION },
  body: fixture("innopaas/webhooks/whatsapp_message_status_updated-read.json"),
};
const innopaasEvent = { type: "message-status", provider: "innopaas", status: "read", messageId: "335000000000000001" };

const itniotech = {
  path: `/itniotech/${secrets.ITNIOTECH_PUSH_SECRET}`,
  body: fixture("itniotech/webhooks/message-status-event-read.json"),
};
const itniotechEvent = {
  type: "message-status",
  provider: "itniotech",
  status: "read",
  messageId: "3f9a1c52e07b4d86a1f2c3d4e5f60718",
};

/** What every example is tried with, given a push that it takes. */
const ofAnyVendor = (push: Pick<Push, "path" | "headers" | "body">, event: Push["event"] & object): readonly Push[] => [
  { ...push, what: "a status", status: [200], event },
  { ...push, what: "a status that the queue refuses", status: [500], queue: "refuses", event },
  { ...push, what: "a status that the queue leaves waiting", status: [500], queue: "waits", event },
  { ...push, what: "broken JSON", status: [400], body: '{"type":' },
  { ...push, what: "a body of 2 MB", status: [413], body: JSON.stringify("x".repeat(2_000_000)) },
  { path: push.path, headers: push.headers ?? {}, what: "a GET", method: "GET", status: [404, 405] }, // a router may know no such route
];

/** By vendor. */
export const pushes: { readonly [vendor: string]: readonly Push[] } = {
  innopaas: [
    ...ofAnyVendor(innopaas, innopaasEvent),
    { ...innopaas, what: "a status without the headers", status: [401], headers: {} },
    { ...innopaas, what: "a status with another authorization", status: [401], headers: { ...innopaas.headers, authorization: "guessed" } },
  ],
  itniotech: [
    ...ofAnyVendor(itniotech, itniotechEvent),
    { ...itniotech, what: "a status at a guessed path", status: [404], path: "/itniotech/guessed" },
    { ...itniotech, what: "a status at the path of a secret that is not set", status: [404], path: "/itniotech/undefined" },
  ],
};

/** Pushes, and says what came instead of what should. */
export async function tryPush(push: Push, url: string, queue: Queue): Promise<string | undefined> {
  const { path, method = "POST", headers = {}, body = null, status, event } = push;
  queue.begin(push.queue ?? "takes");
  const answer = await fetch(url + path, { method, headers, body, signal: AbortSignal.timeout(20_000) });
  const text = await answer.text();
  if (!status.includes(answer.status)) return `answered ${answer.status}, not ${status.join(" or ")}`;
  if (answer.status !== 404 && text !== "") return `answered ${answer.status} with a body: ${text.slice(0, 100)}`;
  const expected = event === undefined ? [] : [event];
  const given = queue.given().map((each) => membersOf(each, Object.keys(event ?? {})));
  return isDeepStrictEqual(given, expected) ? undefined : `the queue was given ${JSON.stringify(given)}, not ${JSON.stringify(expected)}`;
}

const membersOf = (value: unknown, names: readonly string[]): object =>
  Object.fromEntries(Object.entries(Object(value)).filter(([name]) => names.includes(name)));

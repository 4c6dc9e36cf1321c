import type { Message, Provider } from "@wabakit/core";
import type { Fetch, FetchInit, FetchResponse } from "@wabakit/core/vendor";
import { createNodeFetch } from "@wabakit/node";
import { createWhatsApp } from "wabakit";

/** What is sent, by whom, and where to. Plain data: it goes to another process. */
export interface Job {
  /** The address of the vendor package's module, and the name of its factory there. */
  readonly module: string;
  readonly factory: string;
  /** The factory's options, the address of the server among them. */
  readonly options: object;
  readonly message: Message;
  /** What the server answers. */
  readonly answer: object;
}

/** Sends one message, and reads the answer to its end. */
export type Sender = () => Promise<unknown>;

/** The ways to send that are held against each other. All send the same bytes to the same address, but for the last: its answer is there at once. */
export const ways = {
  /** The runtime's `fetch`, and nothing around it. */
  async fetch(job) {
    const { url, method, headers, data } = await requestOf(job);
    return async () => (await fetch(url, { method, headers, body: JSON.stringify(data) })).json();
  },
  /** The facade: preflight, signature, deadline, response limit. */
  facade: (job) => facade(job),
  /** The facade, with `@wabakit/node` instead of the runtime's `fetch`. */
  facadeOnNode: (job) => facade(job, createNodeFetch()),
  /** `@wabakit/node`, and nothing around it. */
  async nodeFetch(job) {
    const { url, method, headers, data } = await requestOf(job);
    const send = createNodeFetch();
    return async () => {
      const { signal } = new AbortController();
      const answer = await send(url, { method, headers, body: JSON.stringify(data), signal, redirect: "manual" });
      return JSON.parse(await answer.text());
    };
  },
  /** undici's pool as its documentation shows it, and nothing around it. */
  async undici(job) {
    const { url, headers, data } = await requestOf(job);
    const { Pool } = await import("undici");
    const { origin, pathname } = new URL(url);
    const pool = new Pool(origin, { connections: 100 });
    return async () => (await pool.request({ path: pathname, method: "POST", headers, body: JSON.stringify(data) })).body.json();
  },
  /** The facade, and nothing below it. */
  facadeAlone: (job) => facade(job, answering(JSON.stringify(job.answer))),
} as const satisfies { readonly [way: string]: (job: Job) => Promise<Sender> };

export type Way = keyof typeof ways;

async function facade({ module, factory, options, message }: Job, fetch?: Fetch): Promise<Sender> {
  const exports = (await import(module)) as { readonly [name: string]: (options: object) => Provider<Message> }; // a vendor's package, which exports its factory
  const create = exports[factory];
  if (create === undefined) throw new Error(`${module} exports no ${factory}().`);
  const whatsapp = createWhatsApp({ provider: create({ ...options, fetch }) });
  return () => whatsapp.send(message);
}

/** Answers at once, without the cost of a `Response`. */
function answering(text: string): Fetch {
  const headers = new Headers({ "content-type": "application/json", "content-length": String(text.length) });
  const { body } = new Response(text); // nobody reads it: the length is known
  const answer: FetchResponse = { ok: true, status: 200, statusText: "OK", url: "", headers, body, text: async () => text };
  return async () => answer;
}

/** The request that the facade makes, caught on its way. */
async function requestOf(job: Job): Promise<{ url: string; data: unknown } & Pick<FetchInit, "method" | "headers">> {
  const caught = Promise.withResolvers<Awaited<ReturnType<typeof requestOf>>>();
  const send = await facade(job, async (url, { method, headers, body }) => {
    caught.resolve({ url, method, headers, data: JSON.parse(String(body)) });
    return Response.json(job.answer);
  });
  await send();
  return caught.promise;
}

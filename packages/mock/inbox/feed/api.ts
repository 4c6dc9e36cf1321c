import type { ReplySimulation, StatusSimulation } from "@wabakit/mock";
import type { Entry } from "../model/entry.ts";
import type { Info } from "../model/info.ts";

// The mock's own HTTP API. An answer other than 2xx is an Error with the mock's words.

export const loadInfo = (): Promise<Info> => ask("GET", "/_mock");

export const loadEntry = (id: number): Promise<Entry> => ask("GET", `/_mock/requests/${id}`);

/** Of the remembered requests after this one, the first `limit`, oldest first. */
export const loadEntries = async (after: number, limit: number): Promise<readonly Entry[]> =>
  (await ask<{ requests: readonly Entry[] }>("GET", `/_mock/requests?after=${after}&limit=${limit}`)).requests;

export const clearAll = (): Promise<unknown> => ask("DELETE", "/_mock/messages");

/** What became of a push. */
export interface Pushed {
  readonly pushed: { readonly url: string; readonly status: number };
}

export const pushStatus = (id: number, status: StatusSimulation): Promise<Pushed> => ask("POST", `/_mock/messages/${id}/status`, status);

export const pushReply = (id: number, reply: ReplySimulation): Promise<Pushed> => ask("POST", `/_mock/messages/${id}/reply`, reply);

async function ask<Answer>(method: "GET" | "POST" | "DELETE", path: string, body?: object): Promise<Answer> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(path, method === "GET" ? {} : { method, headers, ...(body && { body: JSON.stringify(body) }) });
  const text = await response.text();
  if (!response.ok) throw new Error(problemIn(text) ?? `The mock answered HTTP ${response.status}.`);
  return (text === "" ? undefined : JSON.parse(text)) as Answer; // the mock's own API, of the same version
}

function problemIn(text: string): string | undefined {
  try {
    const { detail, title } = JSON.parse(text) as { detail?: string; title?: string }; // RFC 9457
    return detail ?? title;
  } catch {
    return undefined;
  }
}

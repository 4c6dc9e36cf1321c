import type { Arrival } from "./arrival.ts";

/** A request to what is the mock's own: its API and its page. */
export interface SiteRequest extends Arrival {
  readonly query: URLSearchParams;
}

/** Answers it, in the web's words. */
export type Site = (request: SiteRequest) => Promise<Response>;

/** Whether a request is to the mock itself, and not to a vendor. */
export const isOwn = (method: string, path: string): boolean =>
  path === "/" ? method === "GET" || method === "HEAD" : path === "/_mock" || path.startsWith("/_mock/");

/** The query of a URL. */
export const queryOf = (url: string): URLSearchParams => new URLSearchParams(/\?([^#]*)/.exec(url)?.[1] ?? "");

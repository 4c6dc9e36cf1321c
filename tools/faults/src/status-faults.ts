import type { AnswerFault, Exchange } from "./answer-fault.ts";
import { answer, type Headers } from "./writing.ts";

const page = "<!doctype html><html><head><title>Sorry</title></head><body><h1>Something went wrong</h1></body></html>\n";
const html = { "content-type": "text/html" };
const retryAfterSeconds = 60;

const pageWith = (status: number, headers?: (exchange: Exchange) => Headers, body = page): AnswerFault => ({
  meaning: `Answers HTTP ${status}${body === "" ? " without a body" : " with a page of HTML"}.`,
  answer: (exchange) => void exchange.socket.write(answer(status, body, { ...html, ...headers?.(exchange) })),
});

const coded = (status: number, kind: "documented" | "undocumented"): AnswerFault => ({
  meaning: `Answers HTTP ${status} with a code that the vendor documents${kind === "documented" ? "" : " nowhere"}.`,
  answer: ({ socket, bodies }) => void socket.write(answer(status, bodies[kind])),
});

/** Dates have whole seconds: both are made from the same one. */
function inAWhile(): { readonly date: string; readonly "retry-after": string } {
  const now = Date.now();
  return { date: new Date(now).toUTCString(), "retry-after": new Date(now + retryAfterSeconds * 1000).toUTCString() };
}

/** Answers that say by their status that something is wrong, or that have a code of the vendor's. */
export const statusFaults = {
  "no-content-204": { meaning: "Answers HTTP 204.", answer: ({ socket }) => void socket.write("HTTP/1.1 204 No Content\r\n\r\n") },
  "redirect-302": { ...pageWith(302, ({ elsewhere }) => ({ location: elsewhere }), ""), meaning: "Redirects to another host." },
  "redirect-307": {
    ...pageWith(307, ({ elsewhere }) => ({ location: elsewhere }), ""),
    meaning: "Redirects to another host, which is to get the same request.",
  },
  "redirect-nowhere": { ...pageWith(302, undefined, ""), meaning: "Redirects without saying where to." },
  "page-200": pageWith(200),
  "page-400": pageWith(400),
  "page-401": pageWith(401),
  "page-403": pageWith(403),
  "page-404": pageWith(404),
  "page-408": pageWith(408),
  "page-429": pageWith(429),
  "retry-after-seconds": {
    ...pageWith(429, () => ({ "retry-after": String(retryAfterSeconds) })),
    meaning: "Answers HTTP 429: again in 60 seconds.",
  },
  "retry-after-date": { ...pageWith(429, inAWhile), meaning: "Answers HTTP 429: again at a time that is 60 seconds from now." },
  "page-500": pageWith(500),
  "page-502": pageWith(502),
  "page-503": pageWith(503),
  "page-504": pageWith(504),
  "documented-code-400": coded(400, "documented"),
  "undocumented-code": coded(200, "undocumented"),
  "undocumented-code-400": coded(400, "undocumented"),
  "undocumented-code-401": coded(401, "undocumented"),
  "undocumented-code-429": coded(429, "undocumented"),
  "undocumented-code-500": coded(500, "undocumented"),
} as const satisfies { readonly [name: string]: AnswerFault };

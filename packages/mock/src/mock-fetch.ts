import { type Answering, toHttp } from "./answering.ts";
import { arrivalOf, pathOf } from "./arrival.ts";
import { lateness } from "./fault.ts";
import { isOwn, queryOf, type Site } from "./site.ts";

/**
 * A `fetch` that asks the mock without a socket: give it to a client as its `fetch`. The host of the URL does not matter. A reset connection is a
 * rejection as undici's; an answer that never comes is waited for until the signal is aborted or the mock is closed.
 */
export const mockFetch =
  (answer: Answering, site: Site, closed: AbortSignal): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const { method, url } = request;
    const headers = Object.fromEntries(request.headers);
    const bytes = new Uint8Array(await request.arrayBuffer());
    const arrival = arrivalOf({ method, path: pathOf(new URL(url).pathname), headers, bytes });
    if (isOwn(method, arrival.path)) return site(Object.assign(arrival, { query: queryOf(url) }));
    const answered = await answer(arrival);
    const ended = AbortSignal.any([request.signal, closed]);
    const { fault } = answered;
    await lateness(fault, ended);
    request.signal.throwIfAborted();
    if (fault !== undefined && "timeout" in fault) await until(ended);
    if (closed.aborted || (fault !== undefined && "reset" in fault)) throw resetError();
    const { text, status, headers: answerHeaders } = toHttp(answered);
    return new Response(text, { status, headers: { ...answerHeaders } });
  };

/** Never settles, but rejects when the signal is aborted. */
const until = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));

/** What undici's `fetch` rejects with. */
const resetError = (): TypeError =>
  new TypeError("fetch failed", {
    cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", errno: -104, syscall: "read" }),
  });

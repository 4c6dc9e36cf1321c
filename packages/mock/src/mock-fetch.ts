import { type Answering, pathOf, toHttp } from "./answering.ts";

/** A `fetch` that asks the mock without a socket: give it to a client as its `fetch`. The host of the URL does not matter. */
export const mockFetch =
  (answer: Answering): typeof fetch =>
  async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const { method, url } = request;
    const headers = Object.fromEntries(request.headers);
    const bytes = new Uint8Array(await request.arrayBuffer());
    const answered = toHttp(await answer({ method, path: pathOf(new URL(url).pathname), headers, bytes }));
    request.signal.throwIfAborted();
    return new Response(answered.text, { status: answered.status, headers: { ...answered.headers } });
  };

import type { FetchResponse } from "./fetch.ts";
import type { Mask } from "./mask.ts";
import type { Progress } from "./transport-error.ts";

/** What openapi-fetch needs of a `Request`. Nearly all of its cost is `new Request()`; this carries the same facts without it. */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | FormData | undefined;
  readonly signal: AbortSignal;
  readonly progress: Progress;

  constructor(url: string, init: { method: string; headers: Headers; body?: string | FormData; signal: AbortSignal; progress: Progress }) {
    this.url = url.replace(/#[^?]*/, ""); // the fragment names the operation in the contract; it is never sent
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
    this.signal = init.signal;
    this.progress = init.progress;
  }
}

/** An answer whose body has been read, within the limit and the deadline. */
export class LightResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: FetchResponse["headers"];
  readonly #text: string;
  readonly #mask: Mask;

  constructor({ ok, status, statusText, url, headers }: FetchResponse, text: string, mask: Mask) {
    this.ok = ok;
    this.status = status;
    this.statusText = statusText;
    this.url = url;
    this.headers = headers;
    this.#text = text;
    this.#mask = mask;
  }

  /** Takes the credentials and the signature of the request out of a text of its answer. */
  static maskOf(response: object): Mask {
    return #mask in response ? response.#mask : (text) => text;
  }

  text(): Promise<string> {
    return Promise.resolve(this.#text);
  }

  async json(): Promise<unknown> {
    return JSON.parse(this.#text);
  }
}

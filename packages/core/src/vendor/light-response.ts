import type { FetchResponse, ResponseHead } from "./fetch.ts";
import type { Mask } from "./mask.ts";

/** An answer whose body has been read, within the limit and the deadline. */
export class LightResponse implements ResponseHead {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: FetchResponse["headers"];
  readonly #mask: Mask;

  constructor({ ok, status, statusText, url, headers }: FetchResponse, mask: Mask) {
    this.ok = ok;
    this.status = status;
    this.statusText = statusText;
    this.url = url;
    this.headers = headers;
    this.#mask = mask;
  }

  /** Takes the credentials and the signature of the request out of a text of its answer. */
  static maskOf(response: object): Mask {
    return #mask in response ? response.#mask : (text) => text;
  }
}

/** The headers of a request, by name in lower case. */
export type Headers = { readonly [name: string]: string };

/** A request, as it came. */
export interface Arrival {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  /** Undefined if the body was longer than the limit. */
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
  /** The body as text; decoded when it is first asked for. */
  readonly text: string;
}

const utf8 = new TextDecoder();

class LazyArrival implements Arrival {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly bytes: Arrival["bytes"];
  #text: string | undefined;

  constructor({ method, path, headers, bytes }: Omit<Arrival, "text">) {
    this.method = method;
    this.path = path;
    this.headers = headers;
    this.bytes = bytes;
  }

  get text(): string {
    return (this.#text ??= utf8.decode(this.bytes));
  }
}

export const arrivalOf = (request: Omit<Arrival, "text">): Arrival => new LazyArrival(request);

/** The path of a URL, without a slash at its end. */
export const pathOf = (url: string): string => url.replace(/[?#].*$/, "").replace(/(.)\/+$/, "$1");

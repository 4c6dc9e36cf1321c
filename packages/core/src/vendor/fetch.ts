/**
 * The part of `fetch` that wabakit uses, so that any implementation fits: the runtime's own, undici's, a proxy's, a test's.
 * It is called unbound, with an absolute URL.
 */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;

/** One request, signed and ready to leave. */
export interface FetchInit {
  /** `GET` or `POST`. */
  method: string;
  /** By name in lower case. They hold the credentials. */
  headers: Record<string, string>;
  /** The text that was signed, or the bytes of a form with files: it must be sent as it is. Absent from a GET. */
  body?: string | ArrayBuffer;
  /** Aborted when the time is up or the caller aborts. */
  signal: AbortSignal;
  /** Always `manual`: credentials never follow a redirect. */
  redirect: "manual";
}

/** An answer, before its body is read. */
export interface FetchResponse extends ResponseHead {
  readonly body: ResponseBody | null;
  text(): Promise<string>;
}

/** What is known of an answer besides its body. */
export interface ResponseHead {
  /** Whether the status is 200-299. */
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly headers: ResponseHeaders;
}

/** The part of `Headers` that clients read. */
export interface ResponseHeaders {
  get(name: string): string | null;
  has(name: string): boolean;
  forEach(visit: (value: string, name: string) => void): void;
}

/** The part of a `ReadableStream` of bytes that clients read. */
export interface ResponseBody {
  getReader(): {
    read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
    cancel(): Promise<void>;
  };
  cancel(): Promise<void>;
}

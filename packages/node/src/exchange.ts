import { type FetchInit, type FetchResponse, merged } from "@wabakit/core/vendor";
import type { Dispatcher } from "undici";
import type { Sink } from "./answer-body.ts";
import { AnswerHeaders, type HeaderValues } from "./answer-headers.ts";
import { Answer } from "./answer.ts";
import { bodyOf } from "./decompressing.ts";

/** What the runtime's fetch says of itself, too. */
const usualHeaders = { accept: "*/*", "user-agent": "node" };

/** One request and its answer. undici tells it what happens on the connection. */
export class Exchange implements Dispatcher.DispatchHandler {
  readonly #url: string;
  readonly #signal: AbortSignal;
  readonly #resolve: (answer: FetchResponse) => void;
  readonly #reject: (reason: unknown) => void;
  /** Perhaps before there is a connection. Not `handleEvent` of this object: that doubles what 20,000 requests leave in the memory of Node 24. */
  readonly #onAbort = (): void => this.#fail(this.#signal.reason);
  #controller: Dispatcher.DispatchController | undefined;
  #sink: Sink | undefined;

  /** Sends a request once, and gives its answer as soon as its headers are there. */
  static run(dispatcher: Dispatcher, url: string, init: FetchInit): Promise<FetchResponse> {
    const { method, headers, signal } = init;
    const body = init.body instanceof ArrayBuffer ? new Uint8Array(init.body) : (init.body ?? null);
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const { origin, pathname, search } = new URL(url);
      const exchange = new Exchange(url, signal, resolve, reject);
      signal.addEventListener("abort", exchange.#onAbort, { once: true });
      const sent = merged(usualHeaders, headers);
      dispatcher.dispatch({ origin, path: pathname + search, method, headers: sent, body }, exchange);
    });
  }

  private constructor(url: string, signal: AbortSignal, resolve: (answer: FetchResponse) => void, reject: (reason: unknown) => void) {
    this.#url = url;
    this.#signal = signal;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** The request is about to be written. If it has been before, the vendor may have it: undici puts one back whose connection ended in some ways. */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    if (this.#controller !== undefined) controller.abort(new Error("The connection ended after the request was written."));
    else if (this.#signal.aborted) controller.abort(errorOf(this.#signal.reason));
    this.#controller = controller;
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, values: HeaderValues, statusText = ""): void {
    if (status < 200) return; // the answer is yet to come
    const headers = new AnswerHeaders(values);
    const { body, sink } = bodyOf(headers.get("content-encoding"), controller, (reason) => this.#fail(reason));
    this.#sink = sink;
    this.#resolve(new Answer({ url: this.#url, status, statusText, headers }, body));
  }

  onResponseData(_: Dispatcher.DispatchController, bytes: Uint8Array): void {
    this.#sink?.push(bytes);
  }

  onResponseEnd(): void {
    this.#signal.removeEventListener("abort", this.#onAbort);
    this.#sink?.end();
  }

  onResponseError(_: Dispatcher.DispatchController | undefined, error: Error): void {
    this.#fail(error);
  }

  #fail(reason: unknown): void {
    this.#signal.removeEventListener("abort", this.#onAbort);
    this.#reject(reason);
    this.#sink?.fail(reason);
    this.#controller?.abort(errorOf(reason));
  }
}

/** The reason of a signal can be anything. */
const errorOf = (reason: unknown): Error => (reason instanceof Error ? reason : new Error("The request was aborted.", { cause: reason }));

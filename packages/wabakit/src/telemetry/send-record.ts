import {
  type Attributes,
  type Context,
  context,
  type Meter,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
  type Tracer,
} from "@opentelemetry/api";
import type { Hooks, Provider, Receipt, RedactedRequest, RedactedResponse } from "@wabakit/core";
import { SendError } from "@wabakit/core/vendor";
import { errorTypeOf, ofFailure, ofMessage, ofReceipt, ofRequest, ofResponse, ofSend, ofServer, templateOf } from "./attributes.ts";
import type { Instruments } from "./instruments.ts";

/** Options of `withTelemetry`. */
export interface TelemetryOptions<in M> {
  /** Makes the spans. Default: `wabakit`'s of the global tracer provider. */
  readonly tracer?: Tracer | undefined;
  /** Measures. Default: `wabakit`'s of the global meter provider, which has to be registered before. */
  readonly meter?: Meter | undefined;
  /**
   * Whether HTTP requests have a span and a measurement each. `false` where an instrumentation of `fetch` makes them: those are below the send's span,
   * too. Default: true.
   */
  readonly http?: boolean | undefined;
  /** Further attributes of a send's span, made from the message: a template's name, a hash of the recipient. Metrics do not have them. Default: none. */
  readonly attributes?: ((message: M) => Attributes) | undefined;
}

/** One send as it is recorded. Nothing in here throws: what fails in an SDK, an exporter or a function of the caller's is no matter of the message. */
export class SendRecord<M> {
  readonly #instruments: Instruments;
  readonly #common: Attributes;
  readonly #recordsHttp: boolean;
  readonly #began = performance.now();
  readonly #span: Span | undefined;
  readonly #context: Context | undefined;
  /** Requests that have not ended, and their spans. */
  readonly #open = new Map<RedactedRequest, Span>();
  /** How many requests have left, by provider. */
  readonly #left = new Map<string, number>();
  #server: Attributes = {};

  constructor(instruments: Instruments, provider: Provider<never>, message: M, { http = true, attributes }: TelemetryOptions<M>) {
    this.#instruments = instruments;
    this.#common = ofSend(provider);
    this.#recordsHttp = http;
    const known = { ...this.#common, ...ofMessage(provider, message) };
    const own = attempt(() => attributes?.(message));
    this.#span = attempt(() =>
      instruments.tracer.startSpan(`send ${provider.id}`, { kind: SpanKind.PRODUCER, attributes: { ...own, ...known } }),
    );
    const span = this.#span;
    this.#context = span && attempt(() => trace.setSpan(context.active(), span));
  }

  /** Sends with the span active, so that what others record meanwhile is below it. */
  async run(send: () => Promise<Receipt>): Promise<Receipt> {
    let sending: Promise<Receipt> | undefined;
    const begin = (): Promise<Receipt> => (sending ??= promised(send));
    const active = this.#context;
    if (active !== undefined) attempt(() => context.with(active, begin));
    return begin(); // once, whatever the context manager did
  }

  /** Hooks for this send, and the caller's after them. */
  hooks({ onRequest, onResponse }: Hooks): Required<Hooks> {
    return {
      onRequest: (request) => {
        attempt(() => this.#leaves(request));
        return onRequest?.(request);
      },
      onResponse: (response) => {
        attempt(() => this.#ends(response));
        return onResponse?.(response);
      },
    };
  }

  taken(receipt: Receipt): void {
    this.#end(true, {}, () => this.#span?.setAttributes(ofReceipt(receipt)));
  }

  failed(error: unknown): void {
    const errorType = { "error.type": errorTypeOf(error) };
    const mayHaveLeft = !SendError.is(error) || error.accepted === "unknown";
    this.#end(mayHaveLeft, errorType, () => {
      this.#span?.setAttributes({ ...errorType, ...ofFailure(error) });
      // A SendError's words are made for logs; nobody knows what is in those of another.
      this.#span?.setStatus({ code: SpanStatusCode.ERROR, ...(SendError.is(error) ? { message: error.message } : {}) });
    });
  }

  #leaves(request: RedactedRequest): void {
    const resends = this.#left.get(request.provider) ?? 0;
    this.#left.set(request.provider, resends + 1);
    this.#server = ofServer(request);
    if (!this.#recordsHttp) return;
    const name = `${request.method} ${templateOf(request)}`;
    const span = this.#instruments.tracer.startSpan(
      name,
      { kind: SpanKind.CLIENT, attributes: ofRequest(request, resends) },
      this.#context,
    );
    this.#open.set(request, span);
  }

  #ends(response: RedactedResponse): void {
    const { request, durationMs } = response;
    if (!this.#recordsHttp) return;
    const attributes = ofResponse(response);
    const measured = { ...ofServer(request), "http.request.method": request.method, ...attributes };
    attempt(() => this.#instruments.requestDuration.record(durationMs / 1000, measured, this.#context));
    const span = this.#open.get(request);
    this.#open.delete(request);
    span?.setAttributes(attributes);
    if (attributes["error.type"] !== undefined) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
  }

  /** @param mayHaveLeft whether a message counts as sent though no request was seen: a provider of the caller's own may have no hooks */
  #end(mayHaveLeft: boolean, errorType: Attributes, describe: () => void): void {
    const { sendDuration, sentMessages } = this.#instruments;
    const measured = { ...this.#common, ...this.#server, ...errorType };
    const seconds = (performance.now() - this.#began) / 1000;
    attempt(() => this.#span?.setAttributes(this.#server));
    attempt(describe);
    attempt(() => sendDuration.record(seconds, { ...measured, "messaging.operation.type": "send" }, this.#context));
    if (mayHaveLeft || this.#left.size > 0) attempt(() => sentMessages.add(1, measured, this.#context));
    for (const span of this.#open.values()) attempt(() => span.end()); // of a provider that never said how they ended
    attempt(() => this.#span?.end());
  }
}

const promised = async (send: () => Promise<Receipt>): Promise<Receipt> => send();

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

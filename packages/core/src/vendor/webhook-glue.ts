import { OptionError } from "../option-error.ts";
import { WebhookError, type WebhookErrorCode } from "../webhook-error.ts";
import type { WebhookEvent } from "../webhook-event.ts";
import { Ended, withDeadline } from "./deadline.ts";
import { brokenOptions, milliseconds, type OptionRules } from "./option-rule.ts";
import { tell } from "./tell.ts";
import { tooLarge, type WebhookRequest } from "./webhook.ts";

/** Turns a push into events: `(request) => parseWebhook(request, options)`. */
export type WebhookParser = (request: WebhookRequest) => Promise<readonly WebhookEvent[]>;

/** Options of `webhookHandler` and `webhookListener`. */
export interface WebhookHandlerOptions {
  /** Called with each event, one after another. Store the event and return: the vendor waits for the answer. A rejection makes the answer 500. */
  readonly onEvent: (event: WebhookEvent) => unknown;
  /** How long `onEvent` may take for all events of a push, in milliseconds; then the answer is 500. Default: 2,500. */
  readonly ackTimeoutMs?: number | undefined;
  /** Told why a push was answered with anything but 200, for the log. Default: nobody is told. */
  readonly onError?: ((error: unknown) => unknown) | undefined;
}

type OnEvent = WebhookHandlerOptions["onEvent"];
type OnError = WebhookHandlerOptions["onError"];

const isFunction = (value: unknown): boolean => typeof value === "function";

const rules: OptionRules<keyof WebhookHandlerOptions> = {
  onEvent: { fits: isFunction, must: "be a function that takes an event", required: true },
  ackTimeoutMs: milliseconds,
  onError: { fits: isFunction, must: "be a function that takes an error" },
};

const statusOf: { readonly [code in WebhookErrorCode]: number } = {
  empty: 400,
  "not-json": 400,
  unauthorized: 401,
  "wrong-method": 405,
  "timed-out": 408,
  "too-large": 413,
};

/** What an answer must say besides its status. */
const headersOf: { readonly [status: number]: { readonly [name: string]: string } } = {
  405: { allow: "POST" },
  408: { connection: "close" }, // the rest of the body is not waited for
};

/**
 * Makes a handler of web requests, as Next.js, Hono, Deno, Bun and Cloudflare Workers take it. It answers with an empty body: 200 once `onEvent` has
 * resolved for every event, 500 when it rejects for one or is late, so that a vendor that repeats pushes does; 401, 400, 405, 408 or 413 when the push is
 * refused. An event whose `onEvent` rejects keeps none of the others of its push back.
 *
 * @throws {OptionError} when an option is missing, unknown or unusable
 */
export function webhookHandler(parse: WebhookParser, options: WebhookHandlerOptions): (request: Request) => Promise<Response> {
  check("webhookHandler", options);
  return async (request) => {
    const status = await take(request.method, request, parse, options);
    return new Response(null, { status, headers: headersOf[status] ?? {} });
  };
}

/** What is used of `node:http`'s request, and of Express'. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
  /** Whether something before has read the body. */
  readonly readableEnded: boolean;
  /** What a body parser of Express made of it. */
  readonly body?: unknown;
  on(event: string, listener: (chunk: Uint8Array | string) => void): unknown;
}

/** What is used of `node:http`'s response, and of Express'. */
export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(): unknown;
}

/**
 * Makes a listener for `node:http` and Express, which answers as `webhookHandler` does. A body that `express.json()` has parsed before is taken as it is.
 *
 * @throws {OptionError} when an option is missing, unknown or unusable
 */
export function webhookListener(
  parse: WebhookParser,
  options: WebhookHandlerOptions,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  check("webhookListener", options);
  return async (request, response) => {
    const rawBody = request.readableEnded ? textOfParsed(request.body) : (maxBytes: number) => readNode(request, maxBytes);
    response.statusCode = await take(request.method, { headers: request.headers, rawBody }, parse, options);
    for (const [name, value] of Object.entries(headersOf[response.statusCode] ?? {})) response.setHeader(name, value);
    response.end();
  };
}

function check(factory: string, options: WebhookHandlerOptions): void {
  const [broken] = brokenOptions(rules, options);
  if (broken !== undefined) throw new OptionError(broken.option, `${factory}: ${broken.option} ${broken.problem}.`);
}

/** The HTTP status that a push is answered with. */
async function take(
  method: string | undefined,
  request: WebhookRequest,
  parse: WebhookParser,
  { onEvent, ackTimeoutMs = 2500, onError }: WebhookHandlerOptions,
): Promise<number> {
  try {
    if (method === "GET" || method === "HEAD") throw new WebhookError("wrong-method", `A ${method} carries no push; pushes are POSTs.`);
    const events = await parse(request);
    return (await withDeadline(ackTimeoutMs, undefined, () => handOver(events, onEvent, onError))) ? 200 : 500;
  } catch (error) {
    tell(onError, error instanceof Ended ? new Error(`onEvent took longer than ackTimeoutMs, ${ackTimeoutMs} ms.`) : error);
    return WebhookError.is(error) ? statusOf[error.code] : 500;
  }
}

/** Whether every event was taken. After one that was not come the others all the same: nobody knows whether the vendor pushes again. */
async function handOver(events: readonly WebhookEvent[], onEvent: OnEvent, onError: OnError): Promise<boolean> {
  let areAllTaken = true;
  for (const event of events) {
    try {
      await onEvent(event);
    } catch (error) {
      areAllTaken = false;
      tell(onError, error);
    }
  }
  return areAllTaken;
}

function textOfParsed(body: unknown): string | Uint8Array {
  if (typeof body === "string" || body instanceof Uint8Array) return body;
  return body === undefined ? "" : JSON.stringify(body);
}

/** Past the limit the rest is let through unread: to hang up would take the answer away from a vendor that is still sending. */
function readNode(request: NodeRequest, maxBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const encoder = new TextEncoder();
    const decoder = new TextDecoder();
    let text = "";
    let bytes = 0;
    request.on("data", (chunk) => {
      const part = typeof chunk === "string" ? encoder.encode(chunk) : chunk;
      bytes += part.byteLength;
      if (bytes <= maxBytes) text += decoder.decode(part, { stream: true });
      else reject(tooLarge(maxBytes));
    });
    request.on("end", () => resolve(text + decoder.decode()));
    request.on("error", reject);
    request.on("close", () => reject(new Error("The connection was closed before the body had arrived.")));
  });
}

import { definePreflight } from "@wabakit/core/vendor";
import { done, json, problem, pushed, unfit, usualHeaders } from "./api-answers.ts";
import type { MockCredentials } from "./authentication.ts";
import type { Coverage } from "./coverage.ts";
import { entryOf, readingOf } from "./entry.ts";
import { eventStream } from "./events.ts";
import type { Failure, FailureOptions } from "./failures.ts";
import { firstMessage } from "./first-message.ts";
import type { Followups } from "./followups.ts";
import type { WantedOutcome } from "./filter.ts";
import { operations } from "./generated/api.ts";
import { registry, type VendorId } from "./generated/registry.ts";
import type { Journal } from "./journal.ts";
import { chosen, eventsAfter, queryIn } from "./list-query.ts";
import { MockError, type MockErrorReason } from "./mock-error.ts";
import { foreign } from "./own-origin.ts";
import type { PushAnswer, PushOptions } from "./push.ts";
import type { MockRequest } from "./recorded.ts";
import { repeatOf, shownCredentials } from "./repeat.ts";
import { simulations } from "./simulate-push.ts";
import type { ReplySimulation, Simulator, StatusSimulation } from "./simulate.ts";
import type { Site, SiteRequest } from "./site.ts";
import { version } from "./version.ts";

/** What the API shows and does. */
export interface Shown extends Simulator {
  readonly host: string;
  /** `http://127.0.0.1:4010`, once it listens. */
  readonly url: () => string;
  readonly vendors: readonly VendorId[];
  readonly credentials: { readonly [vendor: string]: MockCredentials };
  readonly webhookUrl?: string | undefined;
  readonly strict: boolean;
  readonly fast: boolean;
  readonly journal: Journal<MockRequest>;
  readonly followups: Followups;
  readonly fail: (vendor: VendorId, failure: Failure, options?: FailureOptions) => void;
  readonly unfail: (vendor?: VendorId) => void;
  readonly clear: () => void;
  readonly push: (options: PushOptions) => Promise<PushAnswer>;
  readonly coverage: () => Coverage;
  readonly epoch: () => string;
  readonly closed: AbortSignal;
  readonly now: () => number;
  readonly heartbeatMs?: number;
}

/** One operation of `openapi.yaml`; its body has been held against that. */
type Handler = (request: SiteRequest, id: string, body: never) => Response | Promise<Response>;

const preflight = definePreflight(operations);

export function createApi(shown: Shown): Site {
  const routes = routesOf(handlersOf(shown));
  return async (request) => {
    const why = foreign(request.headers, shown.host);
    if (why !== undefined) return problem(403, why);
    try {
      return await routed(routes, request);
    } catch (error) {
      if (!(error instanceof MockError)) throw error;
      return problem(statuses[error.reason], error.message);
    }
  };
}

const statuses: { readonly [reason in MockErrorReason]: number } = { invalid: 422, missing: 404, impossible: 409, unanswered: 502 };

interface Route {
  /** `POST /_mock/messages/{id}/status` */
  readonly operation: string;
  readonly method: string;
  readonly path: RegExp;
  readonly handler: Handler;
}

const routesOf = (handlers: { readonly [operation: string]: Handler }): Route[] =>
  Object.entries(handlers).map(([operation, handler]) => {
    const [method = "", path = ""] = operation.split(" ");
    return { operation, method, path: new RegExp(`^${path.replace("{id}", "([^/]+)")}$`), handler };
  });

async function routed(routes: readonly Route[], request: SiteRequest): Promise<Response> {
  const { path, headers, bytes, text } = request;
  const method = request.method === "HEAD" ? "GET" : request.method;
  const here = routes.filter((route) => route.path.test(path));
  const route = here.find((one) => one.method === method);
  if (here.length === 0) return problem(404, `There is no ${path}; the API is described by openapi.json of @wabakit/mock.`);
  if (route === undefined) {
    const allow = here.map((one) => one.method).join(", ");
    return problem(405, `${path} takes ${allow}, not ${method}.`, { allow });
  }
  const [, id = ""] = route.path.exec(path) ?? [];
  if (method !== "POST") return route.handler(request, id, undefined as never);
  // Another origin's page cannot send this type without asking first, and is not allowed to.
  if (!/^application\/json\s*(;|$)/i.test(headers["content-type"] ?? "")) return problem(415, "The content-type must be application/json.");
  if (bytes === undefined) return problem(413, "The body is too long.");
  const body = parsed(text);
  if (body === undefined) return problem(400, "The body is not JSON.");
  const issues = preflight(route.operation, body);
  if (issues.length > 0) return unfit(issues.map((issue) => ({ in: "body", ...issue })));
  return route.handler(request, id, body as never); // as its rules say
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function handlersOf(shown: Shown): { readonly [operation: string]: Handler } {
  const { journal, followups, status, reply, fail, unfail, clear, push, coverage, webhookUrl } = shown;
  const listed = (name: string, request: SiteRequest, records: readonly MockRequest[], outcome: WantedOutcome): Response => {
    const query = queryIn(request.query, outcome);
    if (Array.isArray(query)) return unfit(query);
    return json({ [name]: chosen(records, query).map((record) => entryOf(record, followups)) });
  };

  return {
    "GET /_mock": async (request) => json(await infoOf(shown, baseUrlOf(shown, request))),
    "GET /_mock/requests": (request) => listed("requests", request, journal.entries, "all"),
    "GET /_mock/requests/{id}": async (request, id) => {
      const record = journal.entries.find((one) => String(one.id) === id);
      if (record === undefined) throw new MockError(`There is no request ${id}, or it was forgotten.`, "missing");
      // Of one only: what repeats 10,000 takes seconds to make.
      return json({ ...entryOf(record, followups), repeat: await repeatOf(record, { ...shown, baseUrl: baseUrlOf(shown, request) }) });
    },
    "GET /_mock/messages": (request) =>
      listed(
        "messages",
        request,
        journal.entries.filter((record) => readingOf(record) !== undefined),
        "accepted",
      ),
    "DELETE /_mock/messages": () => {
      clear();
      return done();
    },
    "GET /_mock/events": (request) => {
      const after = eventsAfter(request.query);
      if (Array.isArray(after)) return unfit(after);
      const happening = { heartbeatMs: 15_000, ...shown };
      const headers = { ...usualHeaders, "content-type": "text/event-stream" };
      if (request.method === "HEAD") return new Response(null, { headers });
      return new Response(eventStream(happening, request.headers["last-event-id"], after), { headers });
    },
    "GET /_mock/coverage": () => json(coverage()),
    "POST /_mock/fail": (_, __, { vendor, failure, times }: { vendor: VendorId; failure: Failure; times?: number }) => {
      fail(vendor, failure, { times });
      return done();
    },
    "POST /_mock/unfail": (_, __, { vendor }: { vendor?: VendorId }) => {
      unfail(vendor);
      return done();
    },
    "POST /_mock/push": async (_, __, options: PushOptions) => pushed({ url: options.to ?? webhookUrl, ...(await push(options)) }),
    "POST /_mock/messages/{id}/status": async (_, id, body: StatusSimulation) => pushed(await status(id, body)),
    "POST /_mock/messages/{id}/reply": async (_, id, body: ReplySimulation) => pushed(await reply(id, body)),
  };
}

async function infoOf(shown: Shown, baseUrl: string): Promise<object> {
  const { vendors, credentials, webhookUrl, strict, fast } = shown;
  const infos = vendors.map(async (id) => ({
    id,
    title: registry[id].contract.info.title,
    baseUrl,
    credentials: shownCredentials(id, credentials[id], () => "***"),
    first: await repeatOf(firstMessage(id), { ...shown, baseUrl }),
    simulations: simulations(registry[id]),
    pushes: Object.keys(registry[id].pushes),
  }));
  return { version: version(), webhookUrl, strict, fast, vendors: await Promise.all(infos) };
}

/** Where whoever asks has reached it: a container's port may be another one outside. */
const baseUrlOf = ({ url }: Shown, { headers }: SiteRequest): string =>
  headers["host"] === undefined ? url() : `http://${headers["host"]}`;

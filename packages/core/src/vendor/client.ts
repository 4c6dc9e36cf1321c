import openapiFetch from "openapi-fetch";
import type { Issue } from "../issue.ts";
import { plainCopy } from "../plain-data.ts";
import {
  callIssues,
  callOptions,
  checkOptions,
  type ClientOptions,
  defaultTimeoutMs,
  factoryOptions,
  normalizeBaseUrl,
} from "./client-options.ts";
import type { CallOptions, Client } from "./client-types.ts";
import type { Credential } from "./credential.ts";
import { withDeadline } from "./deadline.ts";
import { invalid } from "./invalid-message.ts";
import { LightRequest, type LightResponse } from "./light-request.ts";
import { ask } from "./option-function.ts";
import { transport } from "./transport.ts";
import { type Progress, transportError } from "./transport-error.ts";
import type { VendorClient } from "./vendor-client.ts";
import { watching } from "./watch.ts";

/**
 * Makes a vendor's low-level client. Its calls reject with `SendError` when they get no readable answer.
 *
 * @throws {OptionError} when an option is missing, unknown or unusable
 */
export function createClient<Paths, Name extends string>(
  vendor: VendorClient<Name>,
  options: ClientOptions & { readonly [name in Name]: Credential },
): Client<Paths> {
  const given = factoryOptions(vendor.factory, options);
  checkOptions(vendor, given);
  const paths = valuesOf(vendor.paths, given);
  const client = lightClient(vendor, given);

  const isForm = (path: string): boolean => vendor.forms?.includes(path) === true;

  /** openapi-fetch lets the runtime name the boundary of a form, if nobody else gives a content type. */
  const content = (path: string, body: unknown, headers: CallOptions["headers"]): object =>
    isForm(path) ? { body, headers: { ...headers, "Content-Type": null }, bodySerializer: toForm } : { body, headers };

  /** What is given for a call, each part of it read once and held against the rules. */
  function checked(method: "get" | "post", path: string, init: CallInit | null | undefined): CallInit {
    const { params, headers, ...others } = callOptions<CallInit>(vendor.id, init);
    const asked: CallInit = { ...others, ...plainCopy(vendor.id, { params, headers }, "the options") };
    const issues = callIssues(path, asked);
    if (issues.length > 0) throw invalid(vendor.id, issues);
    const body = isForm(path) ? asked.body : plainCopy(vendor.id, asked.body, "the request body");
    const preflight = (): readonly Issue[] => given.preflight?.(`${method.toUpperCase()} ${path}`, body) ?? [];
    const mistakes = ask(vendor.id, "preflight", preflight, Array.isArray, "a list of issues");
    if (mistakes.length > 0) throw invalid(vendor.id, mistakes);
    return { ...asked, body };
  }

  async function call(method: "get" | "post", path: string, init: CallInit | null | undefined): Promise<object> {
    const asked = checked(method, path, init);
    const { body, params, headers, signal, timeoutMs = given.timeoutMs ?? defaultTimeoutMs } = asked;
    const watch = watching(vendor.id, method === "get" ? "GET" : "POST", path, given, asked);
    const progress: Progress = { left: false, watch };
    try {
      const { data, error, response } = await withDeadline(timeoutMs, signal, (deadline) =>
        client.request(method, String(paths[path] ?? path), { ...content(path, body, headers), params, signal: deadline, progress }),
      );
      watch?.ends(response);
      return response.ok ? { data, response } : { error: error ?? "", response };
    } catch (caught) {
      const error = transportError(vendor.id, timeoutMs, progress, caught);
      watch?.ends({ status: progress.status, error });
      throw error;
    }
  }

  // A caller without a compiler may leave the options out, or give null.
  const GET = (path: string, init?: CallInit | null): Promise<object> => call("get", path, init);
  const POST = (path: string, init?: CallInit | null): Promise<object> => call("post", path, init);
  return { GET, POST } as unknown as Client<Paths>; // the types of the contract are put on here, once
}

/** A call, before the types of the contract are put on. */
type CallInit = CallOptions & { readonly body?: unknown; readonly params?: object | undefined };

/** openapi-fetch, as far as it is used here: a path is text. */
interface LightClient {
  request(method: string, path: string, init: object): Promise<{ data?: unknown; error?: unknown; response: LightResponse }>;
}

function lightClient<Name extends string>(
  vendor: VendorClient<Name>,
  options: ClientOptions & { readonly [name in Name]: Credential },
): LightClient {
  const members = valuesOf(vendor.members, options);
  return openapiFetch({
    baseUrl: normalizeBaseUrl(options.baseUrl ?? vendor.baseUrl),
    headers: { "Content-Type": vendor.contentType ?? "application/json" },
    bodySerializer: (body: unknown) => JSON.stringify(isPlain(body) ? { ...members, ...body } : body),
    // These two stand in for the runtime's and do what openapi-fetch asks of them.
    Request: LightRequest as unknown as typeof Request,
    fetch: transport(vendor, options) as unknown as typeof fetch,
  }) as unknown as LightClient;
}

function toForm(body: object): FormData {
  const form = new FormData();
  for (const [name, part] of Object.entries(body)) if (part !== undefined) form.append(name, part);
  return form;
}

const isPlain = (body: unknown): body is object => typeof body === "object" && body !== null && !Array.isArray(body);

/** What was given for each option named; nothing for those that were not. */
function valuesOf(
  optionNames: { readonly [key: string]: string } = {},
  given: { readonly [option: string]: unknown },
): { readonly [key: string]: unknown } {
  const values = Object.entries(optionNames).map(([key, option]) => [key, given[option]] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

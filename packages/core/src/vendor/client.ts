import type { Issue } from "../issue.ts";
import { invalid } from "../not-sent.ts";
import { plainCopy } from "../plain-data.ts";
import { attempt } from "./attempt.ts";
import { callIssues, callOptions, clientOptions, type ClientOptions, defaultTimeoutMs, normalizeBaseUrl } from "./client-options.ts";
import type { CallOptions, Client } from "./client-types.ts";
import type { Credential } from "./credential.ts";
import { withDeadline } from "./deadline.ts";
import { merged } from "./merged.ts";
import { ask } from "./option-function.ts";
import { addressOf, type Form, formOf, headersOf, jsonOf } from "./request.ts";
import { type Outgoing, transport } from "./transport.ts";
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
  const given = clientOptions(vendor, options);
  const paths = valuesOf(vendor.paths, given);
  const members = vendor.members && valuesOf(vendor.members, given);
  const baseUrl = normalizeBaseUrl(given.baseUrl ?? vendor.baseUrl);
  const contentType = vendor.contentType ?? "application/json";
  const exchange = transport(vendor, given);

  const isForm = (path: string): boolean => vendor.forms?.includes(path) === true;

  /** What is given for a call, each part of it read once and held against the rules. */
  function checked(method: "GET" | "POST", path: string, init: CallInit | null | undefined): CallInit {
    const read = callOptions<CallInit>(vendor.id, init);
    const { params, headers } = read;
    const isCopied = params === undefined && headers === undefined; // as nearly always
    const asked: CallInit = isCopied ? read : { ...read, ...plainCopy(vendor.id, { params, headers }, "the options") };
    const issues = callIssues(path, asked);
    if (issues.length > 0) throw invalid(vendor.id, issues);
    const body = isForm(path) ? asked.body : plainCopy(vendor.id, asked.body, "the request body");
    const preflight = (): readonly Issue[] => given.preflight?.(`${method} ${path}`, body) ?? [];
    const mistakes = ask(vendor.id, "preflight", preflight, Array.isArray, "a list of issues");
    if (mistakes.length > 0) throw invalid(vendor.id, mistakes);
    return merged(asked, { body });
  }

  const call = (method: "GET" | "POST", path: string, init: CallInit | null | undefined): Promise<object> =>
    attempt(() => {
      const asked = checked(method, path, init);
      const { body, params, headers, signal, timeoutMs = given.timeoutMs ?? defaultTimeoutMs } = asked;
      const watch = watching(vendor.id, method, path, given, asked);
      const progress: Progress = { left: false, watch };
      const request = (deadline: AbortSignal, form?: Form): Outgoing => ({
        method,
        url: baseUrl + addressOf(String(paths[path] ?? path), params?.query),
        headers: headersOf(contentType, form, headers),
        body: form?.bytes ?? (body === undefined ? undefined : jsonOf(body, members)),
        signal: deadline,
        progress,
      });
      return withDeadline(
        timeoutMs,
        signal,
        (deadline) => (isForm(path) ? formOf(Object(body)).then((form) => exchange(request(deadline, form))) : exchange(request(deadline))),
        (caught) => {
          const error = transportError(vendor.id, timeoutMs, progress, caught);
          watch?.ends({ status: progress.status, error });
          return error;
        },
      );
    });

  // A caller without a compiler may leave the options out, or give null.
  const GET = (path: string, init?: CallInit | null): Promise<object> => call("GET", path, init);
  const POST = (path: string, init?: CallInit | null): Promise<object> => call("POST", path, init);
  return { GET, POST } as unknown as Client<Paths>; // the types of the contract are put on here, once
}

/** A call, before the types of the contract are put on. */
type CallInit = CallOptions & { readonly body?: unknown; readonly params?: { readonly query?: object | undefined } | undefined };

/** What was given for each option named; nothing for those that were not. */
function valuesOf(
  optionNames: { readonly [key: string]: string } = {},
  given: { readonly [option: string]: unknown },
): { readonly [key: string]: unknown } {
  const values = Object.entries(optionNames).map(([key, option]) => [key, given[option]] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

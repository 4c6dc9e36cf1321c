import type { Hooks } from "../hooks.ts";
import { type Issue, issueAt } from "../issue.ts";
import { invalid, unreadable } from "../not-sent.ts";
import { readMembers } from "../plain-data.ts";
import type { SendOptions } from "../provider.ts";
import type { CallOptions } from "./client-types.ts";
import { credentialRule } from "./credential.ts";
import type { Fetch } from "./fetch.ts";
import { type BrokenOption, checkedOptions, type OptionRules, sendRules, unfitOptions } from "./option-rule.ts";
import type { VendorClient } from "./vendor-client.ts";

/** Options that every vendor's client has, beside its credentials. */
export interface ClientOptions extends Hooks {
  /** Where the vendor's API is, an http or https address: a mock's `url` in tests. Default: the vendor's own address. */
  readonly baseUrl?: string | undefined;
  /** Sends the request. Default: the runtime's `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** The clock that signatures use, in milliseconds since the epoch. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** Makes a text that is never used twice, at most 32 characters. Default: 32 random hex digits. */
  readonly nonce?: (() => string) | undefined;
  /** How long a call may take, credentials and answer included, in milliseconds. Default: 30,000. */
  readonly timeoutMs?: number | undefined;
  /** The longest answer that is read, in bytes after decompression. Default: 1,048,576 (1 MiB). */
  readonly maxResponseBytes?: number | undefined;
  /** Checks each body against the contract before it leaves: the `preflight` of the package's `./preflight`. Default: none. */
  readonly preflight?: Preflight | undefined;
}

/** Checks the body of one operation (`POST /path`; the body is `undefined` in a call without one) and returns every broken rule, in the order of the contract. */
export type Preflight = (operation: string, body: unknown) => readonly Issue[];

const isFunction = (value: unknown): boolean => typeof value === "function";
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const clientRules: OptionRules<keyof ClientOptions> = {
  baseUrl: { fits: isBaseUrl, must: "be an http or https address without user, query or fragment" },
  fetch: { fits: isFunction, must: "be a function like the runtime's fetch" },
  now: { fits: isFunction, must: "be a function that gives milliseconds since the epoch" },
  nonce: { fits: isFunction, must: "be a function that gives a text of at most 32 characters" },
  timeoutMs: sendRules.timeoutMs,
  maxResponseBytes: { fits: (value) => typeof value === "number" && value > 0, must: "be a number of bytes above 0" },
  preflight: { fits: isFunction, must: "be the function that the package's ./preflight exports" },
  onRequest: sendRules.onRequest,
  onResponse: sendRules.onResponse,
};

const callRules: OptionRules<"body" | "params" | keyof CallOptions> = {
  body: { fits: () => true, must: "" }, // the preflight's matter
  params: { fits: isObject, must: "be an object, such as { query }" },
  headers: { fits: areHeaders, must: "be an object of header names and values that HTTP allows" },
  ...sendRules,
};

type Factory = Pick<VendorClient<string>, "factory" | "credentials" | "options">;

/**
 * A copy of the options of one call, each read once; of none, no options.
 *
 * @throws {SendError} `invalid-message`, nothing sent, when they are no object or cannot be read
 */
export const callOptions = <T extends object = SendOptions>(provider: string, options: T | null | undefined): Partial<T> =>
  readMembers<Partial<T>>(options ?? {}, (option, problem) => unreadable(provider, option, "options", problem));

/**
 * The same, held against the rules: for what looks at them before a call does.
 *
 * @throws {SendError} `invalid-message`, nothing sent
 */
export function checkedSendOptions(provider: string, options: SendOptions | undefined): SendOptions {
  const given = callOptions(provider, options);
  const issues = unfitOptions(sendRules, given).map(asIssue);
  if (issues.length > 0) throw invalid(provider, issues);
  return given;
}

/**
 * A copy of a client's options, each read once and held against the rules.
 *
 * @throws {OptionError} when they cannot be read, and at the first that is unknown, missing or unfit
 */
export function clientOptions<T extends object>({ factory, credentials, options: own }: Factory, options: T): T {
  const credentialRules = Object.fromEntries(Object.entries(credentials).map(([name, where]) => [name, credentialRule(where)]));
  return checkedOptions(factory, { ...credentialRules, ...own, ...clientRules }, options);
}

/** How long a call may take if nobody says. */
export const defaultTimeoutMs = 30_000;

/** What is wrong with the path and the options of one call. */
export function callIssues(path: unknown, call: object): Issue[] {
  const issues = unfitOptions(callRules, call).map(asIssue);
  if (typeof path === "string" && path.startsWith("/")) return issues;
  return [issueAt("path", "pattern", "must be one of the contract's paths"), ...issues];
}

const asIssue = ({ option, rule, problem }: BrokenOption): Issue => issueAt(option, rule, problem);

/** A base address without the slash at its end: paths begin with one. */
export function normalizeBaseUrl(baseUrl: string): string {
  const { origin, pathname } = new URL(baseUrl);
  return origin + pathname.replace(/\/+$/, "");
}

function isBaseUrl(value: unknown): boolean {
  if (typeof value !== "string" || /[?#]/.test(value) || !URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return /^https?:$/.test(protocol) && username === "" && password === "";
}

function areHeaders(value: unknown): boolean {
  return isObject(value) && Object.entries(value).every(([name, text]) => text === undefined || isHeader(name, text));
}

/** What belongs to the connection is the runtime's to say: fetch refuses it, or sends a request that ends elsewhere. */
const ofTheConnection = new Set(["connection", "content-length", "expect", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade"]);

/** Asked of `Headers` here because the error it throws later quotes the text, which may be a secret. */
function isHeader(name: string, text: unknown): boolean {
  try {
    return typeof text === "string" && !ofTheConnection.has(name.toLowerCase()) && new Headers([[name, text]]).has(name);
  } catch {
    return false;
  }
}

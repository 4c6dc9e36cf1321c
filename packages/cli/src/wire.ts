import type { Fetch, FetchInit } from "@wabakit/core/vendor";

/** What must not be shown of a request. */
export interface Secrets {
  /** In lower case. */
  readonly headers: { readonly [header: string]: unknown };
  /** Credentials, by the environment variables that can hold them. */
  readonly values: { readonly [variable: string]: string };
}

const mask = "***";

/** A text without the credentials in it. */
export function withoutSecrets(text: string, { values }: Secrets): string {
  const secrets = Object.values(values).filter((value) => value.length > 3); // a shorter one is no secret, and in everything
  return secrets.reduce((masked, secret) => masked.replaceAll(secret, mask), text);
}

/** Headers without what proves who calls. */
export const withoutProof = (headers: FetchInit["headers"], { headers: secret }: Pick<Secrets, "headers">): FetchInit["headers"] =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Object.hasOwn(secret, name.toLowerCase()) ? mask : value]));

/** Tells what leaves and what comes back, and changes neither. */
export function logged(fetch: Fetch, secrets: Secrets, log: (text: string) => void, now: () => number): Fetch {
  return async (url, init) => {
    const started = now();
    const headers = Object.entries(withoutProof(init.headers, secrets)).map(([name, value]) => `  ${name}: ${value}`);
    const body = typeof init.body === "string" ? [`  ${init.body}`] : init.body === undefined ? [] : ["  (a form)"];
    log(withoutSecrets([`> ${init.method} ${url}`, ...headers, ...body].join("\n"), secrets));
    try {
      const response = await readAnswer(await fetch(url, init));
      log(withoutSecrets(`< ${response.status} after ${Math.round(now() - started)} ms\n  ${response.text}`, secrets));
      return response.again();
    } catch (error) {
      log(withoutSecrets(`< no answer after ${Math.round(now() - started)} ms: ${reasonOf(error)}`, secrets));
      throw error;
    }
  };
}

/** An answer whose text was read, so that it can be shown and handed on. */
async function readAnswer(response: Awaited<ReturnType<Fetch>>): Promise<{ status: number; text: string; again: () => Response }> {
  const text = await response.text();
  const headers = new Headers();
  response.headers.forEach((value, name) => {
    if (!/^content-(?:encoding|length)$/.test(name)) headers.set(name, value);
  });
  const { status, statusText } = response;
  const hasBody = ![101, 103, 204, 205, 304].includes(status);
  return { status, text, again: () => new Response(hasBody ? text : null, { status, statusText, headers }) };
}

const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
};

/** A request that did not leave. */
export interface HeldRequest extends FetchInit {
  readonly url: string;
}

/** What a call would send, without sending it; undefined if it refuses before it comes so far. What it throws on the way is thrown. */
export async function held(call: (fetch: Fetch) => Promise<unknown>): Promise<HeldRequest | undefined> {
  let request: HeldRequest | undefined;
  const fetch: Fetch = async (url, init) => {
    request = { url, ...init };
    throw new Error("It is only looked at.");
  };
  try {
    await call(fetch);
  } catch (error) {
    if (request === undefined) throw error;
  }
  return request;
}

/** The request as a command for a POSIX shell. Credentials are the variables that hold them; a signature is left to be filled in. */
export function curl({ method, url, headers, body }: HeldRequest, { headers: secretHeaders, values }: Secrets): string {
  const variables = new Map(Object.entries(values).map(([variable, value]) => [value, variable]));
  const shown = Object.entries(headers).map(([name, value]) => {
    const variable = variables.get(value);
    if (variable !== undefined) return `-H "${name}: $${variable}"`;
    return `-H ${quoted(`${name}: ${Object.hasOwn(secretHeaders, name.toLowerCase()) ? `<${name}>` : value}`)}`;
  });
  const lines = [`curl -X ${method} ${quoted(url)}`, ...shown, ...(typeof body === "string" ? [`--data-raw ${quoted(body)}`] : [])];
  return lines.join(" \\\n  ");
}

const quoted = (text: string): string => (/^[\w./:=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

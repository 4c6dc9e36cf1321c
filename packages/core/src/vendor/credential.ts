import { safeCause } from "../safe-cause.ts";
import { refused } from "./option-function.ts";
import type { OptionRule } from "./option-rule.ts";

/** A credential, or a function that gives one, called before each request: keys expire and rotate. */
export type Credential = string | (() => string | Promise<string>);

/** The credentials of one request, by the names of the options that gave them. */
export type Credentials<Name extends string> = { readonly [name in Name]: string };

/** What may stand in an HTTP header: visible ASCII and inner spaces. */
const isUsable = (value: unknown): value is string => typeof value === "string" && /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(value);

/** @param where a sentence without its point: `It is in the console` */
export const credentialRule = (where: string): OptionRule => ({
  fits: (value) => typeof value === "function" || isUsable(value),
  must: `be a text of visible ASCII characters without a space or line break at its ends, or a function that gives one. ${where}`,
  required: true,
});

/**
 * Makes what resolves the credentials of one call, functions included. It rejects with `SendError` `unauthorized`, nothing sent, when a function fails or
 * gives something unusable.
 */
export function credentialsOf<Name extends string>(
  provider: string,
  names: readonly Name[],
  options: { readonly [name in Name]: Credential },
): () => Credentials<Name> | Promise<Credentials<Name>> {
  // Object.fromEntries forgets the key type; every name is in.
  const record = (values: readonly string[]): Credentials<Name> =>
    Object.fromEntries(names.map((name, index) => [name, values[index]])) as Credentials<Name>;
  const given = names.map((name) => options[name]);
  if (given.every((credential) => typeof credential === "string")) {
    const credentials = record(given);
    return () => credentials;
  }
  return async () => record(await Promise.all(names.map((name) => resolve(provider, name, options[name]))));
}

async function resolve(provider: string, name: string, credential: Credential): Promise<string> {
  if (typeof credential === "string") return credential;
  let value: unknown;
  try {
    value = await credential();
  } catch (error) {
    throw refused("unauthorized", provider, name, "failed, see cause", safeCause(error));
  }
  if (!isUsable(value)) throw refused("unauthorized", provider, name, "gave something that is not a text of visible ASCII characters");
  return value;
}
